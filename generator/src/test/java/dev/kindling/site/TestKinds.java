package dev.kindling.site;

import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.FieldType;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.kind.UrlPattern;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The kinds of the sites in these tests. */
final class TestKinds {

  static final FieldType.Ref TO_STRATEGY = ref("strategy", "eases");
  static final FieldType.Ref TO_ANY =
      new FieldType.Ref(Optional.empty(), Optional.empty(), Optional.empty());

  private TestKinds() {}

  /** Answers on one page, factors in order, dated news, strategies by title, and a home page. */
  static Kinds all() {
    return new Kinds(
        List.of(
            kind("answer", folder("faq"), "/faq/:slug/")
                .index("Answers", "/faq/", Kind.Order.TITLE, true)
                .review(Period.ofMonths(6))
                .make(),
            kind("factor", folder("factors"), "/factors/:slug/")
                .index("Reasons", "/factors/", Kind.Order.ORDER, false)
                .field("strategies", many(TO_STRATEGY))
                .field("next", TO_ANY)
                .field("answers", many(ref("answer", "raised-by")))
                .field(
                    "more",
                    many(
                        new FieldType.Group(
                            List.of(new FieldSpec("page", TO_STRATEGY, false, Optional.empty())))))
                .make(),
            kind("home", new Kind.Files.Named(List.of(new SourcePath("index.md"))), "/").make(),
            kind("news", folder("news"), "/news/:year/:month/:day/:slug/")
                .index("News", "/news/", Kind.Order.NEWEST, false)
                .make(),
            kind("page", folder(""), "/:slug/").make(),
            kind("strategy", folder("strategies"), "/strategies/:slug/")
                .index("Ways", "/strategies/", Kind.Order.TITLE, false)
                .field("moods", many(new FieldType.Text(Optional.empty(), Optional.empty())))
                .make()));
  }

  /** The same kinds, one of which asks that its pages are reached. */
  static Kinds reached(Kinds kinds, String name, List<Kind.Reached> from) {
    return new Kinds(
        kinds.all().stream()
            .map(kind -> kind.name().equals(name) ? reached(kind, from) : kind)
            .toList());
  }

  private static Kind reached(Kind kind, List<Kind.Reached> from) {
    return new Builder(
            kind.name(),
            kind.files(),
            kind.url().value(),
            kind.index(),
            kind.fields(),
            from,
            kind.review())
        .make();
  }

  private static Kind.Files folder(String path) {
    return new Kind.Files.Folder(new SourcePath(path));
  }

  private static FieldType.Ref ref(String to, String reverse) {
    return new FieldType.Ref(Optional.of(to), Optional.of(reverse), Optional.empty());
  }

  private static FieldType many(FieldType item) {
    return new FieldType.Many(item, 0, Optional.empty());
  }

  private static Builder kind(String name, Kind.Files files, String url) {
    return new Builder(name, files, url, Optional.empty(), List.of(), List.of(), Optional.empty());
  }

  private record Builder(
      String name,
      Kind.Files files,
      String url,
      Optional<Kind.Index> index,
      List<FieldSpec> fields,
      List<Kind.Reached> reached,
      Optional<Period> review) {

    Builder index(String title, String at, Kind.Order order, boolean showsBodies) {
      Kind.Index with =
          new Kind.Index(title, Optional.empty(), at, "list", order, showsBodies, List.of());
      return new Builder(name, files, url, Optional.of(with), fields, reached, review);
    }

    Builder field(String field, FieldType type) {
      List<FieldSpec> more = new ArrayList<>(fields);
      more.add(new FieldSpec(field, type, false, Optional.empty()));
      return new Builder(name, files, url, index, List.copyOf(more), reached, review);
    }

    Builder review(Period every) {
      return new Builder(name, files, url, index, fields, reached, Optional.of(every));
    }

    Kind make() {
      return new Kind(
          new SourceFile(new SourcePath("kinds/" + name + ".yml"), ""),
          name,
          name,
          files,
          Optional.empty(),
          new UrlPattern(url),
          name,
          index,
          List.of(),
          fields,
          List.of(),
          reached,
          review,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          true);
    }
  }
}
