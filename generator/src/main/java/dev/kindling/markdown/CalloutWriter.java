package dev.kindling.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.document.Fragment;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes callouts: quotes whose first line is {@code [!NAME]} alone. A callout becomes {@code <div
 * class="callout callout-name" role="note">}; a heading right behind the line is its title, and
 * where there is none the theme's word for the name is. One that holds nothing but a list is no
 * remark beside the text, and has no role. A quote with the name of a block that shows a part of
 * another page is left to {@link EmbedWriter}.
 */
final class CalloutWriter {

  private final ParseContext collected;
  private final FragmentWriter out;
  private final InlineWriter inline;
  private final BlockWriter blocks;
  private final EmbedWriter embeds;

  CalloutWriter(
      ParseContext collected,
      FragmentWriter out,
      InlineWriter inline,
      BlockWriter blocks,
      EmbedWriter embeds) {
    this.collected = collected;
    this.out = out;
    this.inline = inline;
    this.blocks = blocks;
    this.embeds = embeds;
  }

  /** Writes the quote if it is a callout or embed of a known name, and answers whether it did. */
  boolean write(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph first)) {
      return false;
    }
    BasedSequence chars = first.getChars();
    int newline = chars.indexOf('\n');
    String line = (newline < 0 ? chars : chars.subSequence(0, newline)).toString().strip();
    int close = line.indexOf(']');
    if (!line.startsWith("[!") || close < 3) {
      return false;
    }
    String name = line.substring(2, close).toLowerCase(Locale.ROOT);
    Location at = collected.at(chars.getStartOffset() + 2, chars.getStartOffset() + close);
    if (collected.options.embeds().contains(name)) {
      embeds.write(quote, first, name, at);
      return true;
    }
    String written = line.substring(2, close);
    boolean isAlone = close == line.length() - 1;
    if (!collected.options.callouts().contains(name)) {
      reportUnknown(first, written, isAlone, at);
      return false;
    }
    if (!isAlone) {
      collected.report(
          Code.UNKNOWN_CALLOUT,
          at,
          "`[!" + written + "]` must stand alone on its line",
          "begin the text on the next line of the quote; for a title of its own, write a heading"
              + " there");
      return false;
    }
    write(first, name, newline < 0 ? Integer.MAX_VALUE : chars.getIndexOffset(newline) + 1);
    return true;
  }

  /**
   * Reports a name that nothing has. Words in brackets are no mistake by themselves; what shows
   * that a callout is meant is that nothing stands behind them, or that they are nearly a name, or
   * in capitals; and that an embed is, one link.
   */
  private void reportUnknown(Paragraph first, String written, boolean isAlone, Location at) {
    String name = written.toLowerCase(Locale.ROOT);
    boolean isEmbed = !isAlone && first.getNext() == null && EmbedWriter.isForm(first);
    boolean isMeant = isAlone || isEmbed || isNear(name) || isCapital(written);
    boolean isLink = first.getFirstChild() instanceof LinkRef link && link.isDefined();
    if (!isName(name) || !isMeant || isLink) {
      return;
    }
    if (isEmbed && !isNear(name)) {
      EmbedWriter.reportUnknown(written, at, collected);
    } else {
      List<String> callouts = collected.options.callouts();
      collected.report(
          Code.UNKNOWN_CALLOUT,
          at,
          "this site has no callout `" + written + "`",
          NearestName.advice(name, known())
              .or(
                  () ->
                      callouts.isEmpty()
                          ? Optional.empty()
                          : Optional.of("it has `" + String.join("`, `", callouts) + "`")));
    }
  }

  /** Text behind a name that is nearly right: a slip in a name, and no brackets of a text. */
  private boolean isNear(String name) {
    return NearestName.of(name, known()).isPresent();
  }

  private static boolean isCapital(String written) {
    return written.length() > 1
        && written.chars().anyMatch(Character::isUpperCase)
        && written.equals(written.toUpperCase(Locale.ROOT));
  }

  private List<String> known() {
    List<String> known = new ArrayList<>(collected.options.callouts());
    known.addAll(collected.options.embeds());
    return known;
  }

  /** Whether it could be the name of a callout or an embed. */
  static boolean isName(String name) {
    return name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }

  private void write(Paragraph first, String name, int textStart) {
    boolean hasText = textStart < first.getEndOffset() && !rest(first, textStart).isBlank();
    Node next = first.getNext();
    String role = hasText || !isListAlone(next) ? " role=\"note\"" : "";
    out.line();
    out.html("<div class=\"callout callout-" + name + "\"" + role + ">\n");
    if (!hasText && next == null) {
      collected.report(
          Code.CALLOUT_PLACE,
          collected.at(first),
          "this callout is empty: nothing stands below its first line",
          "write its text on the next lines, each behind a `>`; if it is meant as text, write"
              + " `\\[`");
    }
    if (hasText || !(next instanceof Heading)) {
      out.html("<p class=\"callout-title\">");
      out.hole(new Fragment.Message("callout." + name));
      out.html("</p>\n");
    }
    blocks.inContainer(
        "div",
        () -> {
          if (hasText) {
            blocks.openParagraph(() -> inline.block(first, textStart, Integer.MAX_VALUE));
          }
          for (Node node = next; node != null; node = node.getNext()) {
            blocks.block(node);
          }
        });
    out.line();
    out.html("</div>\n");
  }

  private static boolean isListAlone(@Nullable Node begin) {
    Node content = begin instanceof Heading title ? title.getNext() : begin;
    return content instanceof ListBlock && content.getNext() == null;
  }

  private static String rest(Paragraph first, int textStart) {
    BasedSequence chars = first.getChars();
    int length = Math.max(0, first.getEndOffset() - textStart);
    return chars.subSequence(Math.max(0, chars.length() - length)).toString();
  }
}
