package dev.kindling.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.document.Fragment;
import dev.kindling.source.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes embeds: quotes that hold {@code [!NAME]} and one link, on one line or two. What the link
 * leads to, the whole site decides.
 */
final class EmbedWriter {

  private final ParseContext collected;
  private final FragmentWriter out;
  private final InlineWriter inline;
  private final HtmlNesting nesting;
  private final HeadingWriter headings;

  EmbedWriter(
      ParseContext collected,
      FragmentWriter out,
      InlineWriter inline,
      HtmlNesting nesting,
      HeadingWriter headings) {
    this.collected = collected;
    this.out = out;
    this.inline = inline;
    this.nesting = nesting;
    this.headings = headings;
  }

  /** Whether the text between brackets is the name of an embed behind an exclamation mark. */
  static boolean isName(CharSequence text, ParseContext collected) {
    return text.length() > 1
        && text.charAt(0) == '!'
        && collected
            .options
            .embeds()
            .contains(text.subSequence(1, text.length()).toString().toLowerCase(Locale.ROOT));
  }

  /** Whether a link stands right behind such a name, where that has been reported already. */
  static boolean isBehindName(Node link, ParseContext collected) {
    Node before = link.getPrevious();
    if (before != null && before.getChars().isBlank()) {
      before = before.getPrevious();
    }
    return before instanceof LinkRef name
        && isName(name.getText().isEmpty() ? name.getReference() : name.getText(), collected);
  }

  /** Whether a paragraph is a word behind an exclamation mark, in brackets, and one link. */
  static boolean isForm(Paragraph paragraph) {
    return paragraph.getFirstChild() instanceof LinkRef name
        && !name.isDefined()
        && onlyLink(paragraph) != null;
  }

  /**
   * Whether a paragraph begins with an embed of a name that nothing has. One that begins a quote is
   * seen by {@link CalloutWriter}.
   *
   * @param first what stands in brackets
   * @param text what is in the brackets
   */
  static boolean isUnknown(Node first, CharSequence text, ParseContext collected) {
    if (text.length() < 2
        || text.charAt(0) != '!'
        || !(first.getParent() instanceof Paragraph paragraph)
        || paragraph.getFirstChild() != first) {
      return false;
    }
    String name = text.subSequence(1, text.length()).toString().toLowerCase(Locale.ROOT);
    boolean beginsQuote =
        paragraph.getParent() instanceof BlockQuote && paragraph.getPrevious() == null;
    return !beginsQuote
        && CalloutWriter.isName(name)
        && !collected.options.callouts().contains(name)
        && isForm(paragraph);
  }

  /** Reports a word in the place of a name that nothing has. */
  static void reportUnknown(String written, Location at, ParseContext collected) {
    List<String> embeds = collected.options.embeds();
    collected.report(
        Code.UNKNOWN_CALLOUT,
        at,
        "nothing called `" + written + "` can be set into a page",
        NearestName.advice(written.toLowerCase(Locale.ROOT), embeds)
            .orElse(
                embeds.isEmpty()
                    ? "write an ordinary link"
                    : "these can: `" + String.join("`, `", embeds) + "`"));
  }

  /**
   * Writes a hole in the place of the quote; nothing when the quote is wrong.
   *
   * @param quote the quote
   * @param first the paragraph it begins with
   * @param name its name in lower case
   * @param at where the name stands
   */
  void write(BlockQuote quote, Paragraph first, String name, Location at) {
    String written = "`[!" + name.toUpperCase(Locale.ROOT) + "]`";
    if (!(quote.getParent() instanceof Document) || !nesting.isEmpty()) {
      collected.report(
          Code.BAD_EMBED,
          at,
          written + " cannot stand inside a list, a quote, a table or HTML",
          "begin its line at the margin, with an empty line before it and after it");
      return;
    }
    Link link = onlyLink(first);
    if (link == null || first.getNext() != null) {
      collected.report(
          Code.BAD_EMBED,
          at,
          written + " takes one link, and nothing else",
          "write `> [!" + name.toUpperCase(Locale.ROOT) + "] [Title](path.md)`");
      return;
    }
    write(name, link);
  }

  private void write(String name, Link link) {
    String text = out.instead(() -> inline.block(link)).replace('\n', ' ').strip();
    String destination = LinkDestination.unescape(link.getUrl());
    Location at = link.getUrl().isEmpty() ? collected.at(link) : collected.at(link.getUrl());
    if (text.isEmpty() || destination.isBlank()) {
      collected.report(
          Code.EMPTY_LINK,
          collected.at(link),
          text.isEmpty() ? "this link has no text" : "this link leads nowhere",
          "where the block cannot be shown, readers see this link instead");
    } else if (collected.isSafe(destination, at)) {
      int index =
          collected.link(dev.kindling.document.Link.Use.EMBED, destination, Optional.empty(), at);
      out.line();
      out.hole(new Fragment.Embed(name, index, text, headings.outlineLevel()));
      out.html("\n");
    }
  }

  /** The link behind the name, when nothing else stands there. */
  private static @Nullable Link onlyLink(Paragraph first) {
    Node marker = first.getFirstChild();
    Node node = marker == null ? null : marker.getNext();
    while (node != null && node.getChars().isBlank()) {
      node = node.getNext();
    }
    return node instanceof Link link && isLast(link) ? link : null;
  }

  private static boolean isLast(Node node) {
    for (Node next = node.getNext(); next != null; next = next.getNext()) {
      if (!next.getChars().isBlank()) {
        return false;
      }
    }
    return true;
  }
}
