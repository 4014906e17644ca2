package dev.kindling.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.document.Fragment;
import dev.kindling.document.Heading;
import dev.kindling.document.Link;
import dev.kindling.markdown.leftover.Leftovers;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.wording.Guard;
import dev.kindling.yaml.ScalarPlaces;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The reading of one document: first its fields, in any number, then its body. Fields and body
 * share the lists of links and citations. Not safe for use by several threads; it is of no use any
 * more when {@link #finish} has answered.
 */
public final class MarkdownReading {

  /**
   * Stands before the text of a field while it is parsed, so that nothing in it looks like the
   * beginning of a list, heading or other block.
   */
  private static final String GUARD = "· ";

  private final SourceFile file;
  private final LineIndex index;
  private final Dialects dialects;
  private final ParseContext collected;
  private Guard guard = Guard.NONE;

  MarkdownReading(SourceFile file, MarkdownOptions options, Dialects dialects) {
    this.file = file;
    this.index = new LineIndex(file);
    this.dialects = dialects;
    this.collected = new ParseContext(options, index::at);
  }

  /**
   * Reads the inline Markdown of a field: emphasis, code, links, citations, typography. Line breaks
   * in it are spaces.
   *
   * @param text the field's value
   * @param at where the value stands in the file; links and problems in it have exact places,
   *     unless the value is written with characters by number: then theirs is this one
   */
  public List<Fragment> inline(String text, Location at) {
    String line = text.replace('\n', ' ').strip();
    int cut = text.length() - text.stripLeading().length();
    Positions positions = positions(text, at, cut - GUARD.length());
    FragmentWriter out = new FragmentWriter(file, positions);
    collected.locateBy(positions);
    if (new Limits(collected, GUARD + line).allow(0)) {
      try {
        String guarded = GUARD + line;
        Document document = dialects.forText(guarded, 0).parse(SourceSequence.of(guarded));
        HtmlNesting nesting = new HtmlNesting(collected, out);
        Footnotes footnotes = new Footnotes(collected, out);
        Node paragraph = document.getFirstChild();
        if (paragraph != null) {
          leftovers().checkLine(document);
          new InlineWriter(collected, out, nesting, footnotes)
              .block(paragraph, GUARD.length(), Integer.MAX_VALUE);
        }
        nesting.end();
      } catch (StackOverflowError tooDeep) {
        reportTooDeep(at);
        out = new FragmentWriter(file, positions);
      }
    }
    collected.locateBy(index::at);
    return List.copyOf(out.fragments());
  }

  /**
   * Adds an image to the document's links, such as a page's picture.
   *
   * @param destination as in Markdown; one that no page may link to is reported
   * @param at its place
   * @return 0-based, into {@link MarkdownBody#links()}
   */
  public int image(String destination, Location at) {
    collected.isSafe(destination, at);
    return collected.link(Link.Use.IMAGE, destination, Optional.empty(), at);
  }

  /**
   * Watches for guarded words in the body.
   *
   * @param words which ones
   */
  public void watch(Guard words) {
    guard = words;
  }

  /**
   * Reads the body and ends the reading.
   *
   * @param bodyStart 0-based offset of the body in the file's text, in UTF-16 units
   * @return everything, with the problems of fields and body
   */
  public Checked<MarkdownBody> finish(int bodyStart) {
    FragmentWriter out = new FragmentWriter(file, index::at);
    Set<String> anchors = new LinkedHashSet<>();
    List<Heading> outline = List.of();
    if (new Limits(collected, file.text()).allow(bodyStart)) {
      try {
        Document document = parse(bodyStart);
        if (guard != Guard.NONE) {
          new GuardedBlocks(collected, guard).check(document);
        }
        leftovers().check(document);
        new BlockWriter(collected, out).document(document);
        outline = collected.ids.settle(out, anchors);
      } catch (StackOverflowError tooDeep) {
        reportTooDeep(index.at(bodyStart, bodyStart));
        out = new FragmentWriter(file, index::at);
        anchors.clear();
      }
    }
    collected.looks.tell(collected);
    MarkdownBody body =
        new MarkdownBody(
            out.fragments(),
            outline,
            List.copyOf(anchors),
            collected.links,
            collected.citations,
            out.words());
    return new Checked<>(body, collected.problems);
  }

  private Leftovers leftovers() {
    return new Leftovers(
        collected.options.callouts(),
        (code, start, end, message, help) ->
            collected.report(code, collected.at(start, end), message, help));
  }

  private Document parse(int bodyStart) {
    BasedSequence text = SourceSequence.of(file.text());
    BasedSequence body = text.subSequence(bodyStart, text.length());
    return dialects.forText(file.text(), bodyStart).parse(body);
  }

  private void reportTooDeep(Location at) {
    collected.report(
        Code.MARKDOWN_TOO_DEEP,
        at,
        "this text is nested too deeply to be read",
        "look for a long run of `*`, `_`, brackets or quotes, and take most of it out");
  }

  /** Finds the text of a field in the file. */
  private Positions positions(String text, Location at, int shift) {
    if (at instanceof Location.InFile place && place.file().equals(file)) {
      int start = index.startOf(place.line()) + place.column() - 1;
      boolean isQuoted = start < file.text().length() && isQuote(file.text().charAt(start));
      int begin = isQuoted && !file.text().startsWith(text, start) ? start + 1 : start;
      if (file.text().startsWith(text, begin)) {
        return (from, to) -> index.at(begin + from + shift, begin + to + shift);
      }
      Optional<int[]> places = ScalarPlaces.of(file.text(), start, text);
      if (places.isPresent()) {
        int[] offsets = places.get();
        return (from, to) ->
            onFirstLine(within(offsets, from + shift), within(offsets, to + shift));
      }
    }
    return (from, to) -> at;
  }

  /** What stands before the value or behind it was only added to parse it. */
  private static int within(int[] offsets, int index) {
    return offsets[Math.max(0, Math.min(index, offsets.length - 1))];
  }

  private Location onFirstLine(int from, int to) {
    int lineEnd = file.text().indexOf('\n', from);
    return index.at(from, lineEnd < 0 ? to : Math.min(to, lineEnd));
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
