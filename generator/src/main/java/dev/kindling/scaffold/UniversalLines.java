package dev.kindling.scaffold;

import dev.kindling.kind.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/** The lines for the fields that every kind has. */
final class UniversalLines {

  /** What may stand behind each, in the order in which authors mostly write them. */
  private static final Map<String, String> WORDS = words();

  private final NewPage wanted;
  private final Kind kind;
  private final List<String> taken;
  private final OptionalLong lastOrder;

  /**
   * Prepares the lines.
   *
   * @param taken names that the kind's behaviour reads in a way of its own
   * @param lastOrder the greatest order of the pages that are there
   */
  UniversalLines(NewPage wanted, Kind kind, List<String> taken, OptionalLong lastOrder) {
    this.wanted = wanted;
    this.kind = kind;
    this.taken = List.copyOf(taken);
    this.lastOrder = lastOrder;
  }

  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("title", "the page's name");
    words.put("summary", "a sentence for lists, search engines and previews");
    words.put("slug", "the end of the address, where the file's name does not suit");
    words.put("date", "the day on which it first comes out");
    words.put("updated", "the day on which it last changed in earnest");
    words.put("draft", "true keeps the page out of the site");
    words.put("publish", "the first day on which it is shown");
    words.put("expires", "the first day on which it is gone");
    words.put("aliases", "addresses it had before, such as [/old-name/]");
    words.put("order", "its place among its neighbours, smallest first");
    words.put("image", "a picture for previews below static, such as /share.png");
    words.put("tags", "topics as readers see them, such as [Family, Work]");
    words.put("reviewed", "the day on which somebody last checked what it claims");
    words.put("reviewer", "who checked it");
    words.put("language", "the tag of another language, such as fr");
    return words;
  }

  /** Adds all of them. */
  void addTo(FieldLines lines) {
    lines.value("title", ScalarText.of(wanted.title()));
    List<String> others = new ArrayList<>();
    for (Map.Entry<String, String> field : WORDS.entrySet()) {
      String name = field.getKey();
      if (name.equals("title") || taken.contains(name)) {
        continue;
      }
      Optional<String> value = value(name);
      if (value.isPresent()) {
        lines.value(name, value.get());
      } else if (isRequired(name) || name.equals("summary")) {
        lines.empty(name, isRequired(name), field.getValue());
      } else {
        others.add(name);
      }
    }
    lines.line("# Any page may also have: " + String.join(", ", new TreeSet<>(others)));
  }

  private boolean isRequired(String name) {
    return kind.universal().contains(name)
        || (name.equals("reviewed") && kind.review().isPresent())
        || (name.equals("date") && kind.url().needsDate());
  }

  /** What is known without its author. */
  private Optional<String> value(String name) {
    boolean isOne = !(kind.files() instanceof Kind.Files.Folder);
    if (name.equals("date")) {
      return isRequired(name) || !isOne ? Optional.of(wanted.today().toString()) : Optional.empty();
    }
    boolean isListed = kind.index().filter(i -> i.order() == Kind.Order.ORDER).isPresent();
    return name.equals("order") && (isRequired(name) || isListed)
        ? Optional.of(String.valueOf(lastOrder.orElse(0) + 1))
        : Optional.empty();
  }
}
