package dev.kindling.reference;

import dev.kindling.catalogue.Addressed;
import dev.kindling.catalogue.Addresses;
import dev.kindling.catalogue.Withheld;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.Neighbours;
import dev.kindling.document.Document;
import dev.kindling.document.Located;
import dev.kindling.document.Value;
import dev.kindling.kind.FieldType;
import dev.kindling.source.SourcePath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks what the fields of pages refer to. Not thread-safe. */
public final class References {

  private final ReferenceIndex published;
  private final ReferenceIndex lasting;
  private final ReferenceIndex unpublished;
  private final Map<SourcePath, Withheld> withheld = new TreeMap<>();
  private final TreeSet<String> unread = new TreeSet<>();
  private final Map<String, Neighbours> near = new TreeMap<>();

  public References(
      ReferenceIndex published,
      List<Addressed> pages,
      List<Withheld> withheld,
      List<SourcePath> unparsed) {
    this.published = published;
    this.lasting = lasting(published, pages, withheld);
    this.unpublished =
        new ReferenceIndex(withheld.stream().map(page -> page.page().document()).toList());
    withheld.forEach(page -> this.withheld.put(page.path(), page));
    unparsed.forEach(path -> unread.add(path.stem()));
    unparsed.forEach(path -> unread.add(Addresses.probableSlug(path)));
  }

  /** The documents of today and of the days to come; the same as today's when none will come. */
  private static ReferenceIndex lasting(
      ReferenceIndex published, List<Addressed> pages, List<Withheld> withheld) {
    List<Document> all = new ArrayList<>();
    for (Withheld page : withheld) {
      if (page.isComing()) {
        all.add(page.page().document());
      }
    }
    if (all.isEmpty()) {
      return published;
    }
    pages.forEach(page -> all.add(page.document()));
    return new ReferenceIndex(all);
  }

  /** The problems with all references of all pages. */
  public List<Diagnostic> check(List<Addressed> pages) {
    List<Diagnostic> problems = new ArrayList<>();
    for (Addressed page : pages) {
      for (List<Referring> together : Referring.of(page)) {
        Map<SourcePath, String> seen = new TreeMap<>();
        for (Referring reference : together) {
          Optional<Document> found =
              published.find(reference.type().to(), reference.value().target());
          if (found.isEmpty()) {
            LocalDate day = page.frontMatter().publish().orElse(LocalDate.MIN);
            explain(reference, day).ifPresent(problems::add);
            continue;
          }
          becomesAmbiguous(reference).ifPresent(problems::add);
          String target = reference.value().target();
          String first = seen.putIfAbsent(found.get().source().path(), target);
          // The same name twice was found when the front matter was read.
          if (first != null && !first.equals(target)) {
            problems.add(
                problem(
                    Code.BAD_VALUE,
                    reference,
                    "`%s` stands twice in `%s`".formatted(target, reference.field())));
          }
        }
      }
    }
    return problems;
  }

  /** The problem with a page that the settings name, which hold on every day. */
  public Optional<Diagnostic> check(String setting, Located<String> page) {
    FieldType.Ref any = new FieldType.Ref(Optional.empty(), Optional.empty(), Optional.empty());
    Referring reference =
        new Referring(setting, any, new Value.Reference(page.value(), page.location()));
    return published.find(Optional.empty(), page.value()).isPresent()
        ? becomesAmbiguous(reference)
        : explain(reference, LocalDate.MIN);
  }

  /** A slug that only one page has today must not come to mean two on another day. */
  private Optional<Diagnostic> becomesAmbiguous(Referring reference) {
    String target = reference.value().target();
    Optional<String> kind = reference.type().to();
    return lasting == published || lasting.find(kind, target).isPresent()
        ? Optional.empty()
        : Optional.of(ambiguous(reference, lasting.ofAnyKind(target)));
  }

  private Optional<Diagnostic> explain(Referring reference, LocalDate day) {
    String target = reference.value().target();
    Optional<String> kind = reference.type().to();
    Optional<Withheld> later =
        unpublished
            .find(kind, target)
            .flatMap(found -> Optional.ofNullable(withheld.get(found.source().path())));
    if (later.isPresent()) {
      return later.filter(found -> !found.isThere(day)).map(found -> told(reference, found));
    }
    String name = target.endsWith(".md") ? target.substring(0, target.length() - 3) : target;
    if (unread.contains(name.substring(name.lastIndexOf('/') + 1))) {
      return Optional.empty();
    }
    List<Document> others = published.ofAnyKind(target);
    if (others.isEmpty()) {
      return Optional.of(
          problem(Code.UNKNOWN_REFERENCE, reference, unknown(kind, target))
              .withHelp(
                  called(kind, target)
                      .or(
                          () ->
                              near.computeIfAbsent(
                                      kind.orElse(""), any -> new Neighbours(published.slugs(kind)))
                                  .nearest(target)
                                  .map(slug -> "did you mean `" + slug + "`?"))));
    }
    return Optional.of(
        kind.isPresent() && published.count(kind.get(), target) < 2
            ? wrongKind(reference, others.get(0))
            : ambiguous(reference, others));
  }

  private static Diagnostic told(Referring reference, Withheld target) {
    return target.asReference().at(reference.value().location());
  }

  /** What a page is called here of which the file or the address was written. */
  private Optional<String> called(Optional<String> kind, String target) {
    String path = target.endsWith("/") ? target.substring(0, target.length() - 1) : target;
    String bare = path.endsWith(".md") ? path.substring(0, path.length() - 3) : path;
    String last = bare.substring(bare.lastIndexOf('/') + 1);
    return last.equals(target) || published.find(kind, last).isEmpty()
        ? Optional.empty()
        : Optional.of("write `" + last + "`");
  }

  private static String unknown(Optional<String> kind, String target) {
    return kind.map(wanted -> "no page of the kind `" + wanted + "` is called `" + target + "`")
        .orElse("no page is called `" + target + "`");
  }

  private static Diagnostic wrongKind(Referring reference, Document found) {
    return problem(
        Code.UNKNOWN_REFERENCE,
        reference,
        "`%s` is of the kind `%s`, and `%s` names pages of the kind `%s`"
            .formatted(
                reference.value().target(),
                found.kind(),
                reference.field(),
                reference.type().to().orElse("")));
  }

  private static Diagnostic ambiguous(Referring reference, List<Document> found) {
    return problem(
            Code.BAD_VALUE,
            reference,
            "`%s` can be `%s` or `%s`"
                .formatted(
                    reference.value().target(),
                    found.get(0).source().path(),
                    found.get(1).source().path()))
        .withHelp("write its path below `content`");
  }

  private static Diagnostic problem(Code code, Referring reference, String message) {
    return Diagnostic.of(code, reference.value().location(), message);
  }
}
