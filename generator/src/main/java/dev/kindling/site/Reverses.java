package dev.kindling.site;

import dev.kindling.catalogue.Addressed;
import dev.kindling.catalogue.Sections;
import dev.kindling.document.Document;
import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.FieldType;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.reference.ReferenceIndex;
import dev.kindling.reference.Referring;
import dev.kindling.source.SourcePath;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which pages refer to which, seen from the page that is referred to. Immutable once made. */
final class Reverses {

  /** A reverse name, and the kind whose pages have it; none means every kind. */
  private record Name(String text, Optional<String> kind) {

    // Written out for the sake of speed, as in SourcePath.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Name that && text.equals(that.text) && kind.equals(that.kind);
    }

    @Override
    public int hashCode() {
      return 31 * text.hashCode() + kind.hashCode();
    }

    boolean isOf(Addressed page) {
      return kind.isEmpty() || kind.get().equals(page.kind().name());
    }
  }

  private final List<Name> names;
  private final Map<Name, String> labels = new LinkedHashMap<>();
  private final Map<SourcePath, Map<String, Set<SourcePath>>> byTarget = new TreeMap<>();

  /** Follows the references of all pages, in the order of the kinds and of each kind's list. */
  Reverses(Kinds kinds, Sections sections, ReferenceIndex index) {
    Set<Name> found = new LinkedHashSet<>();
    for (Kind kind : kinds.all()) {
      kind.fields().stream().map(FieldSpec::type).forEach(type -> name(type, found));
      sections.of(kind).forEach(page -> follow(page, index));
    }
    this.names = List.copyOf(found);
  }

  /**
   * The pages that refer to a page, by the names their fields give that: every name that a page of
   * its kind can have, also where nobody refers to it.
   */
  List<Page.Reverse> of(Addressed page) {
    Map<String, Set<SourcePath>> found = byTarget.getOrDefault(page.path(), new TreeMap<>());
    return names.stream()
        .filter(name -> name.isOf(page))
        .map(Name::text)
        .distinct()
        .map(
            name ->
                new Page.Reverse(
                    name, label(name, page), List.copyOf(found.getOrDefault(name, Set.of()))))
        .toList();
  }

  /** The label of the first field that gives one; without any, one that is made of the name. */
  private String label(String text, Addressed page) {
    return labels.entrySet().stream()
        .filter(entry -> entry.getKey().text().equals(text) && entry.getKey().isOf(page))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> FieldSpec.labelOf(text));
  }

  private void follow(Addressed page, ReferenceIndex index) {
    for (Referring reference : Referring.of(page).stream().flatMap(List::stream).toList()) {
      Optional<Document> target = index.find(reference.type().to(), reference.value().target());
      Optional<String> name = reference.type().reverse();
      if (target.isPresent() && name.isPresent()) {
        byTarget
            .computeIfAbsent(target.get().source().path(), path -> new TreeMap<>())
            .computeIfAbsent(name.get(), n -> new LinkedHashSet<>())
            .add(page.path());
      }
    }
  }

  private void name(FieldType type, Set<Name> found) {
    if (type instanceof FieldType.Ref ref) {
      Optional<Name> name = ref.reverse().map(text -> new Name(text, ref.to()));
      name.ifPresent(found::add);
      name.ifPresent(n -> ref.reverseLabel().ifPresent(label -> labels.putIfAbsent(n, label)));
    } else if (type instanceof FieldType.Many many) {
      name(many.item(), found);
    } else if (type instanceof FieldType.Group group) {
      group.fields().forEach(field -> name(field.type(), found));
    }
  }
}
