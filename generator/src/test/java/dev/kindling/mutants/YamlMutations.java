package dev.kindling.mutants;

import dev.kindling.mutants.YamlPlaces.Entry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mistakes in front matter, kinds, settings, works, the theme's own file and its messages. */
final class YamlMutations {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?%?");
  private static final Pattern WORD = Pattern.compile("[a-z0-9/.][a-zA-Z0-9/.:-]*");
  private static final Pattern OWN_NAMES =
      Pattern.compile(
          "sources.yml/[^/]+|kinds/(.*/)?(fields|of)/[^/]+|kinds/(.*/)?fields/[^/]+/of/[^/]+"
              + "|.*/(adds|outcomes|parts|feedback|feedback/[^/]+)/[^/]+");
  private static final Map<String, String> NO_DATES =
      Map.of(
          "that no calendar has", "2026-02-30",
          "of a thirteenth month", "2026-13-05",
          "in words", "yesterday",
          "the other way round", "05.11.2026",
          "far away", "2626-11-05");

  private final Mutations mutations;
  private final String file;
  private final String sort;
  private final String text;
  private final YamlPlaces places;

  private YamlMutations(Mutations mutations, String file, String sort, int from, int to) {
    this.mutations = mutations;
    this.file = file;
    this.sort = sort;
    this.text = mutations.sources().text(file);
    this.places = YamlPlaces.of(text, from, to);
  }

  static void add(Mutations mutations) {
    for (String file : mutations.sources().names("", ".yml")) {
      int length = mutations.sources().text(file).length();
      new YamlMutations(mutations, file, Sources.sort(file), 0, length).addAll();
    }
    for (String page : mutations.sources().names("site/content/", ".md")) {
      String sort =
          page.startsWith("site/content/quiz/") ? "front matter of quizzes" : "front matter";
      int end = mutations.sources().text(page).indexOf("\n---\n") + 1;
      new YamlMutations(mutations, page, sort, 4, end).addAll();
    }
  }

  private void addAll() {
    for (Entry entry : places.entries()) {
      String key = text.substring(entry.keyFrom(), entry.keyTo());
      mutations.replace(
          "misspell a key", sort, file, entry.keyFrom(), entry.keyTo(), Mutations.misspelt(key));
      boolean isPeople = entry.path().equals("people");
      mutations.replace(
          isPeople ? "remove `people: illustrative`" : "drop a field",
          isPeople ? sort : sort + ": " + name(entry),
          file,
          entry.dropFrom(),
          entry.dropTo(),
          "");
    }
    places.values().forEach(this::addValue);
    if (file.endsWith(".md")) {
      swaps();
    }
  }

  /** Names that are the site's own would make a class of each mutant. */
  private String name(Entry entry) {
    return sort.equals("messages") || OWN_NAMES.matcher(sort + "/" + entry.path()).matches()
        ? "its names"
        : entry.key();
  }

  private void addValue(YamlPlaces.Value value) {
    String was = text.substring(value.from(), value.to());
    if (DATE.matcher(was).matches()) {
      NO_DATES.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(
              no ->
                  mutations.replace(
                      "change a date to nonsense",
                      sort + ": " + value.key() + ", " + no.getKey(),
                      file,
                      value.from(),
                      value.to(),
                      no.getValue()));
    } else if (!NUMBER.matcher(was).matches() && WORD.matcher(was).matches()) {
      mutations.replace(
          "misspell a value of one word",
          sort + ": " + (sort.equals("messages") ? "its names" : value.key()),
          file,
          value.from(),
          value.to(),
          Mutations.misspelt(was));
    }
  }

  private void swaps() {
    Map<Integer, List<Entry>> byMapping =
        places.entries().stream()
            .filter(Entry::isOneLine)
            .collect(Collectors.groupingBy(Entry::mapping, TreeMap::new, Collectors.toList()));
    for (List<Entry> entries : byMapping.values()) {
      for (int i = 0; i < entries.size(); i++) {
        for (int j = i + 1; j < entries.size(); j++) {
          swap(entries.get(i), entries.get(j));
        }
      }
    }
  }

  private void swap(Entry first, Entry second) {
    String one = text.substring(first.from(), first.to());
    String other = text.substring(second.from(), second.to());
    String shapes =
        Stream.of(shape(one), shape(other)).sorted().collect(Collectors.joining(" and "));
    mutations.replace(
        "swap two values",
        sort + ": " + shapes,
        file,
        first.from(),
        second.to(),
        other + text.substring(first.to(), second.from()) + one);
  }

  private static String shape(String value) {
    if (value.startsWith("[")) {
      return "list";
    }
    if (value.startsWith("{")) {
      return "group";
    }
    if (value.equals("true") || value.equals("false")) {
      return "flag";
    }
    if (DATE.matcher(value).matches()) {
      return "date";
    }
    String bare = value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
    if (NUMBER.matcher(bare).matches()) {
      return "number";
    }
    return value.contains(" ") ? "text" : "word";
  }
}
