package dev.kindling.build;

import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds a tag of a written page in the templates. The places where a tag may begin are sorted by
 * the text from there on, so that to look for one is a binary search, however many pages show it
 * and however long the templates are. One thread.
 */
final class TemplateTags {

  private record Start(SourceFile file, int offset) {

    /** How the text from here on compares to a text, as far as that goes. */
    int compareTo(String text) {
      String own = file.text();
      for (int i = 0; i < text.length(); i++) {
        if (offset + i >= own.length()) {
          return -1;
        }
        int order = Character.compare(own.charAt(offset + i), text.charAt(i));
        if (order != 0) {
          return order;
        }
      }
      return 0;
    }

    static int compare(Start a, Start b) {
      String one = a.file.text();
      String other = b.file.text();
      int i = a.offset;
      int j = b.offset;
      while (i < one.length() && j < other.length() && one.charAt(i) == other.charAt(j)) {
        i++;
        j++;
      }
      if (i == one.length() || j == other.length()) {
        return Integer.compare(one.length() - i, other.length() - j);
      }
      return Character.compare(one.charAt(i), other.charAt(j));
    }
  }

  private final List<Start> starts = new ArrayList<>();
  private final Map<String, LineIndex> lines = new TreeMap<>();

  TemplateTags(List<SourceFile> templates) {
    for (SourceFile template : templates) {
      String text = template.text();
      for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
        starts.add(new Start(template, at));
      }
    }
    starts.sort(Start::compare);
  }

  /**
   * Where a tag stands, when it or its beginning, with one attribute at least, stands in all
   * templates together just once.
   *
   * @param tag beginning with {@code <}, or the empty text
   */
  Optional<Location> find(String tag) {
    String wanted = tag;
    while (!wanted.isEmpty()) {
      int first = first(wanted);
      if (isAt(first, wanted) && !isAt(first + 1, wanted)) {
        return Optional.of(location(starts.get(first), wanted.length()));
      }
      int space = wanted.lastIndexOf(' ');
      wanted =
          space > 0 && wanted.lastIndexOf(' ', space - 1) > 0 ? wanted.substring(0, space) : "";
    }
    return Optional.empty();
  }

  /** The first of the places that does not come before a text. */
  private int first(String text) {
    int low = 0;
    int high = starts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts.get(middle).compareTo(text) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isAt(int index, String text) {
    return index < starts.size() && starts.get(index).compareTo(text) == 0;
  }

  private Location location(Start start, int length) {
    return lines
        .computeIfAbsent(start.file().path().value(), path -> new LineIndex(start.file()))
        .at(start.offset(), start.offset() + length);
  }
}
