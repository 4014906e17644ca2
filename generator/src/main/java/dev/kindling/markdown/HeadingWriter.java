package dev.kindling.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.diagnostic.Code;
import dev.kindling.document.Fragment;
import dev.kindling.source.Location;

/** Writes headings, and checks that their levels make an outline. */
final class HeadingWriter {

  private final ParseContext collected;
  private final FragmentWriter out;
  private final InlineWriter inline;
  private final HtmlNesting nesting;
  private int lastLevel = 1;
  private int lastOutlineLevel = 1;

  HeadingWriter(
      ParseContext collected, FragmentWriter out, InlineWriter inline, HtmlNesting nesting) {
    this.collected = collected;
    this.out = out;
    this.inline = inline;
    this.nesting = nesting;
  }

  /** The level of the last heading of the outline, 1 before there is one. */
  int outlineLevel() {
    return lastOutlineLevel;
  }

  void write(Heading heading) {
    int level = heading.getLevel();
    boolean isInOutline = heading.getParent() instanceof Document;
    BasedSequence text = heading.getText();
    Location at = text.isEmpty() ? collected.at(heading) : firstLine(text);
    String id = HeadingIds.writtenIn(text.toString());
    // The braces are always the end of the text.
    int idStart = text.length() - id.length() - 1;
    int end = id.isEmpty() ? Integer.MAX_VALUE : text.getIndexOffset(idStart - 2);
    out.line();
    int place = out.reserve();
    int outer = nesting.enter("h" + level);
    String plain = out.capture(() -> inline.block(heading, 0, end)).strip();
    nesting.leave(outer);
    if (!id.isEmpty()) {
      out.trimEnd();
    }
    out.hole(new Fragment.HeadingClose(level));
    out.html("\n");
    if (!isPartOfConflict(heading)) {
      check(level, isInOutline, plain, at);
    }
    if (id.isEmpty()) {
      collected.ids.heading(new HeadingIds.Pending(place, level, plain, at, isInOutline));
    } else {
      writeId(id, text, idStart, new HeadingIds.Pending(place, level, plain, at, isInOutline));
    }
  }

  private void writeId(String id, BasedSequence text, int start, HeadingIds.Pending heading) {
    int offset = text.getIndexOffset(start);
    Location at = collected.at(offset, offset + id.length());
    if (HeadingIds.isWellFormed(id)) {
      collected.ids.heading(id, at, heading);
    } else {
      collected.ids.refuse(id, at);
      collected.ids.heading(heading);
    }
  }

  private void check(int level, boolean isInOutline, String text, Location at) {
    if (text.isEmpty()) {
      collected.report(
          Code.EMPTY_HEADING, at, "this heading has no text", "write one, or delete the line");
    }
    int last = isInOutline ? lastOutlineLevel : lastLevel;
    if (level == 1) {
      collected.report(
          Code.HEADING_LEVEL,
          at,
          "the page's title is its only heading of level 1",
          "begin with level 2: `## …`");
    } else if (level > last + 1) {
      collected.report(
          Code.HEADING_LEVEL,
          at,
          "this heading of level " + level + " stands below one of level " + last,
          "write `" + "#".repeat(last + 1) + "` before it: an outline does not skip a level");
    }
    lastLevel = Math.max(level, 1);
    if (isInOutline) {
      lastOutlineLevel = level;
    }
  }

  /** Git parts two versions by a line that makes a heading; that they are two was told. */
  private static boolean isPartOfConflict(Heading heading) {
    return heading.isSetextHeading()
        && heading.getClosingMarker().trim().endsWith("=======")
        && heading.getBaseSequence().indexOf("<<<<<<< ") >= 0;
  }

  private Location firstLine(BasedSequence text) {
    int newline = text.indexOf('\n');
    return collected.at(newline < 0 ? text : text.subSequence(0, newline));
  }
}
