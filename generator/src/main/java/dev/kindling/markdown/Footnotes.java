package dev.kindling.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Neighbours;
import dev.kindling.document.Fragment;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of one document, numbered in the order in which the text first points to them. The
 * note of number 2 has the id {@code fn-2}; the places that point to it are {@code fnref-2}, {@code
 * fnref-2-2} and so on.
 */
final class Footnotes {

  /** A note that the text points to. */
  static final class Note {
    final int number;
    final FootnoteBlock block;
    private int references;

    Note(int number, FootnoteBlock block) {
      this.number = number;
      this.block = block;
    }

    int references() {
      return references;
    }

    String id() {
      return "fn-" + number;
    }

    String referenceId(int reference) {
      return "fnref-" + number + (reference == 1 ? "" : "-" + reference);
    }
  }

  /** What stands behind {@code [^} where patterns are explained, and names no footnote. */
  private static final Pattern OTHER_CHARACTERS = Pattern.compile("\\s*|(?:\\w-\\w)+");

  private final ParseContext collected;
  private final FragmentWriter out;
  private final List<FootnoteBlock> defined = new ArrayList<>();
  private final List<Note> used = new ArrayList<>();
  private final IdentityHashMap<FootnoteBlock, Note> byBlock = new IdentityHashMap<>();
  private @Nullable Neighbours near;

  Footnotes(ParseContext collected, FragmentWriter out) {
    this.collected = collected;
    this.out = out;
  }

  void define(FootnoteBlock block) {
    defined.add(block);
  }

  /**
   * The notes in the order of their numbers; it grows while notes that point to others are written.
   */
  List<Note> used() {
    return used;
  }

  void reference(Footnote footnote, InlineWriter inline) {
    FootnoteBlock block = footnote.isDefined() ? footnote.getFootnoteBlock() : null;
    if (block == null) {
      String name = footnote.getText().toString();
      if (!out.isMuted() && !OTHER_CHARACTERS.matcher(name).matches()) {
        collected.report(
            Code.UNDEFINED_FOOTNOTE,
            collected.at(footnote),
            "nothing on this page defines the footnote `" + name + "`",
            near(footnote)
                .advice(name)
                .orElse(
                    "define it on a line of its own: `[^"
                        + name
                        + "]: text`; plain text needs `\\[`"));
      }
      inline.literal(footnote.getChars().toString());
      return;
    }
    if (out.isMuted()) {
      return;
    }
    Note note = byBlock.computeIfAbsent(block, this::number);
    note.references++;
    String id = note.referenceId(note.references);
    collected.ids.make(id);
    out.html("<sup class=\"footnote-ref\"><a id=\"");
    out.hole(new Fragment.Anchor(id));
    out.html("\" href=\"#");
    out.hole(new Fragment.Anchor(note.id()));
    out.html("\" role=\"doc-noteref\">" + note.number + "</a></sup>");
  }

  private Neighbours near(Footnote footnote) {
    Neighbours known = near;
    if (known == null) {
      known = new Neighbours(FootnoteExtension.FOOTNOTES.get(footnote.getDocument()).keySet());
      near = known;
    }
    return known;
  }

  private Note number(FootnoteBlock block) {
    Note note = new Note(used.size() + 1, block);
    used.add(note);
    return note;
  }

  void reportUnused() {
    Set<String> names = new TreeSet<>();
    for (Note note : used) {
      names.add(note.block.getText().toString());
    }
    for (FootnoteBlock block : defined) {
      if (!byBlock.containsKey(block)) {
        boolean isSecond = names.contains(block.getText().toString());
        collected.report(
            Code.UNUSED_FOOTNOTE,
            collected.at(block.getText()),
            isSecond
                ? "the footnote `" + block.getText() + "` is defined twice on this page"
                : "nothing points to the footnote `" + block.getText() + "`",
            isSecond
                ? "only the first one is shown: keep one of the two"
                : "write `[^" + block.getText() + "]` where it belongs, or delete it");
      }
    }
  }

  /** Writes the links from a note back to the places that point to it. */
  void writeBackLinks(Note note) {
    for (int reference = 1; reference <= note.references(); reference++) {
      out.html(" <a class=\"footnote-back\" href=\"#");
      out.hole(new Fragment.Anchor(note.referenceId(reference)));
      out.html("\" role=\"doc-backlink\" aria-label=\"");
      out.hole(new Fragment.Message("footnote.back"));
      out.html(" " + note.number + (reference == 1 ? "" : "-" + reference) + "\">↩</a>");
    }
  }
}
