package dev.kindling.catalogue;

import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.source.SourcePath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pages of each kind in the order in which readers meet them. */
public final class Sections {

  private final Map<String, List<Addressed>> byKind = new TreeMap<>();
  private final Map<SourcePath, Place> places = new HashMap<>();

  /** Sorts the pages of each kind. */
  public Sections(Kinds kinds, List<Addressed> pages) {
    for (Addressed page : pages) {
      byKind.computeIfAbsent(page.kind().name(), name -> new ArrayList<>()).add(page);
    }
    for (Kind kind : kinds.all()) {
      List<Addressed> own = byKind.getOrDefault(kind.name(), List.of());
      byKind.put(kind.name(), sorted(own, order(kind)));
      if (kind.index().isPresent()) {
        number(of(kind));
      }
    }
  }

  /** The pages of a kind, sorted as it wants; without an index, by order, then by title. */
  public List<Addressed> of(Kind kind) {
    return byKind.getOrDefault(kind.name(), List.of());
  }

  /** The place of a page in the list of its kind, when the kind has an index. */
  public Optional<Place> place(Addressed page) {
    return Optional.ofNullable(places.get(page.path()));
  }

  /** Newest first, those without a date last, then by title, then by path. */
  static List<Addressed> newestFirst(List<Addressed> pages) {
    return sorted(pages, Kind.Order.NEWEST);
  }

  private static List<Addressed> sorted(List<Addressed> pages, Kind.Order order) {
    return pages.stream().map(Sorted::of).sorted(comparator(order)).map(Sorted::page).toList();
  }

  /**
   * A page with what it is sorted by, made once.
   *
   * @param days its date in days since 1970; the least of all where it has none
   * @param title its title in small letters
   */
  private record Sorted(Addressed page, long days, String title) {

    static Sorted of(Addressed page) {
      return new Sorted(
          page,
          page.frontMatter().date().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
          page.frontMatter().title().toLowerCase(Locale.ROOT));
    }

    boolean hasNoOrder() {
      return page.frontMatter().order().isEmpty();
    }

    long order() {
      return page.frontMatter().order().orElse(0L);
    }

    SourcePath path() {
      return page.path();
    }
  }

  private static Comparator<Sorted> comparator(Kind.Order order) {
    Comparator<Sorted> byTitle = Comparator.comparing(Sorted::title).thenComparing(Sorted::path);
    return switch (order) {
      case ORDER ->
          Comparator.comparing(Sorted::hasNoOrder)
              .thenComparingLong(Sorted::order)
              .thenComparing(byTitle);
      case TITLE -> byTitle;
      case NEWEST -> Comparator.comparingLong(Sorted::days).reversed().thenComparing(byTitle);
    };
  }

  private static Kind.Order order(Kind kind) {
    return kind.index().map(Kind.Index::order).orElse(Kind.Order.ORDER);
  }

  private void number(List<Addressed> section) {
    for (int at = 0; at < section.size(); at++) {
      Optional<SourcePath> previous =
          at == 0 ? Optional.empty() : Optional.of(section.get(at - 1).path());
      Optional<SourcePath> next =
          at + 1 == section.size() ? Optional.empty() : Optional.of(section.get(at + 1).path());
      places.put(section.get(at).path(), new Place(at + 1, section.size(), previous, next));
    }
  }
}
