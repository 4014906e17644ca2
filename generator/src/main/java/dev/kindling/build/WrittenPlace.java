package dev.kindling.build;

import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in a written page, with the texts by which its source can be known.
 *
 * @param page the whole page
 * @param offset 0-based, in UTF-16 units
 * @param marked what the problem is about
 * @param tag the tag at the place, or the empty text
 * @param words the words behind the tag, up to the next one
 */
record WrittenPlace(String page, int offset, String marked, String tag, String words) {

  static WrittenPlace of(Location.InFile at) {
    String page = at.file().text();
    int offset =
        Math.min(new LineIndex(at.file()).startOf(at.line()) + at.column() - 1, page.length());
    String marked = page.substring(offset, Math.min(page.length(), offset + at.length()));
    int open = page.lastIndexOf('<', offset);
    int close = open < 0 ? -1 : page.indexOf('>', open);
    boolean isInTag = close >= offset;
    int next = isInTag ? page.indexOf('<', close) : -1;
    return new WrittenPlace(
        page,
        offset,
        marked,
        isInTag ? page.substring(open, close + 1) : "",
        next < 0 ? "" : page.substring(close + 1, next).strip());
  }

  /**
   * Where this stands in a source, when it stands there just once.
   *
   * @param least the fewest characters that are enough to be sure
   */
  Optional<Location> in(SourceFile source, int least) {
    for (String text : List.of(marked, tag, words)) {
      if (text.length() >= least) {
        List<Location> found = all(source, text);
        if (found.size() == 1) {
          return Optional.of(found.get(0));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Where the tag stands in templates, when it or its beginning, with one attribute at least,
   * stands in all of them together just once.
   */
  Optional<Location> inTemplates(List<SourceFile> templates) {
    String wanted = tag;
    while (!wanted.isEmpty()) {
      List<Location> found = new ArrayList<>();
      for (SourceFile template : templates) {
        found.addAll(all(template, wanted));
      }
      if (found.size() == 1) {
        return Optional.of(found.get(0));
      }
      int space = wanted.lastIndexOf(' ');
      wanted =
          space > 0 && wanted.lastIndexOf(' ', space - 1) > 0 ? wanted.substring(0, space) : "";
    }
    return Optional.empty();
  }

  private static List<Location> all(SourceFile source, String text) {
    List<Location> found = new ArrayList<>();
    LineIndex lines = null;
    for (int at = source.text().indexOf(text); at >= 0; at = source.text().indexOf(text, at + 1)) {
      lines = lines == null ? new LineIndex(source) : lines;
      found.add(lines.at(at, at + text.length()));
    }
    return found;
  }
}
