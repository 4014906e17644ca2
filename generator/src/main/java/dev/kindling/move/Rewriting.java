package dev.kindling.move;

import dev.kindling.address.BaseUrl;
import dev.kindling.address.Destination;
import dev.kindling.address.PercentCode;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Gathers the edits of all files. What stands at a place is compared with what was read there, so
 * that nothing is changed of which it is not sure what it is; that is a doubt, and no edit. One
 * thread.
 */
final class Rewriting {

  /** Marks that could end a destination or mean something in Markdown or HTML. */
  private static final String ALSO = "()*'&";

  /** What means nothing in any language around an address. */
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}\\p{M}/._-]++");

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}/][\\p{L}\\p{N}\\p{M}/._-]*+");

  private final BaseUrl base;
  private final Map<SourcePath, List<TextEdit>> edits = new TreeMap<>();
  private final List<String> doubts = new ArrayList<>();

  Rewriting(BaseUrl base) {
    this.base = base;
  }

  Map<SourcePath, List<TextEdit>> edits() {
    return edits;
  }

  List<String> doubts() {
    return doubts;
  }

  void add(SourcePath file, TextEdit edit) {
    edits.computeIfAbsent(file, path -> new ArrayList<>()).add(edit);
  }

  /**
   * Another path in the place of that of a destination; what stands behind it stays.
   *
   * @param destination as it was read
   * @param place where it stands
   * @param path without escapes
   */
  void path(String destination, Location place, String path) {
    if (!(place instanceof Location.InFile at)) {
      doubts.add(doubt(place, destination));
      return;
    }
    String raw = at.file().text().substring(at.start(), at.end());
    int open = raw.startsWith("<") && raw.endsWith(">") ? 1 : 0;
    String written = raw.substring(open, raw.length() - open);
    int end = firstOf(written, "?#");
    boolean isSame =
        Destination.of(written.strip(), base).equals(Destination.of(destination.strip(), base));
    if (!isSame || !written.equals(written.strip())) {
      doubts.add(doubt(place, destination));
      return;
    }
    add(
        at.path(),
        new TextEdit(
            at.start() + open,
            at.start() + open + end,
            LETTERS.matcher(path).matches() ? path : PercentCode.encode(path, ALSO)));
  }

  /**
   * Another text in the place of one in YAML, within the same quotes.
   *
   * @param text as it was read
   * @param place where it stands, with its quotes
   * @param other what is written instead
   */
  void scalar(String text, Location place, String other) {
    if (!(place instanceof Location.InFile at)) {
      doubts.add(doubt(place, text));
      return;
    }
    String raw = at.file().text().substring(at.start(), at.end());
    boolean isQuoted = raw.equals("\"" + text + "\"") || raw.equals("'" + text + "'");
    boolean isSafe = !other.contains("\"") && !other.contains("'") && !other.contains("\\");
    if (!isSafe || !(isQuoted || raw.equals(text))) {
      doubts.add(doubt(place, text));
      return;
    }
    String quote = isQuoted ? raw.substring(0, 1) : PLAIN.matcher(other).matches() ? "" : "\"";
    add(at.path(), TextEdit.of(at, quote + other + quote));
  }

  private static int firstOf(String text, String marks) {
    int at = 0;
    while (at < text.length() && marks.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static String doubt(Location place, String text) {
    String line = place instanceof Location.InFile at ? ":" + at.line() + ":" + at.column() : "";
    return place.path()
        + line
        + " names it as `"
        + text
        + "`, written in a form that only a person"
        + " should change";
  }
}
