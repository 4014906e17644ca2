package dev.kindling.audit;

import dev.kindling.diagnostic.Fences;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the partners of tags anywhere in a text, as a browser does: it knows nothing of the
 * paragraphs of Markdown, and an element may be closed in another one than opened it. Code is left
 * out. One thread.
 */
final class TagPartners {

  private static final Pattern CODE_IN_LINE = Pattern.compile("(`+)[^`\\n]+\\1");
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][\\w-]*)(?=[\\s/>])[^<>]*>");

  private final String text;
  private final Map<String, Set<Integer>> alone = new TreeMap<>();

  /** The partners in a text. */
  TagPartners(String text) {
    this.text = withoutCode(text);
    Map<String, Deque<Integer>> open = new TreeMap<>();
    Matcher tag = TAG.matcher(this.text);
    while (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      Deque<Integer> starts = open.computeIfAbsent(name, n -> new ArrayDeque<>());
      if (tag.group(1).isEmpty()) {
        starts.push(tag.start());
      } else if (starts.isEmpty()) {
        alone.computeIfAbsent(name, n -> new TreeSet<>()).add(tag.start());
      } else {
        starts.pop();
      }
    }
    open.forEach(
        (name, starts) -> alone.computeIfAbsent(name, n -> new TreeSet<>()).addAll(starts));
  }

  private static String withoutCode(String text) {
    Fences fences = new Fences(text, 0, text.length());
    StringBuilder seen = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      // The line that opens a fence is part of the code.
      seen.append(
          fences.areAround(seen.length() + 1)
              ? " ".repeat(line.length())
              : CODE_IN_LINE.matcher(line).replaceAll(code -> " ".repeat(code.group().length())));
      seen.append('\n');
    }
    return seen.toString();
  }

  /**
   * Whether a tag has no partner.
   *
   * @param at where it begins
   * @param partner the tag that is missing beside it, such as {@code </b>}
   */
  boolean isAlone(int at, String partner) {
    Matcher name = TAG.matcher(partner);
    return !name.matches()
        || text.charAt(at) != '<'
        || alone.getOrDefault(name.group(2).toLowerCase(Locale.ROOT), Set.of()).contains(at);
  }
}
