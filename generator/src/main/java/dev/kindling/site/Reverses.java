package dev.kindling.site;

import dev.kindling.document.Document;
import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.FieldType;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which pages refer to which, seen from the page that is referred to. Immutable once made. */
final class Reverses {

  private final List<String> names;
  private final Map<SourcePath, Map<String, Set<SourcePath>>> byTarget = new TreeMap<>();

  /** Follows the references of all pages, in the order of the kinds and of each kind's list. */
  Reverses(Kinds kinds, Sections sections, ReferenceIndex index) {
    Set<String> found = new LinkedHashSet<>();
    for (Kind kind : kinds.all()) {
      kind.fields().stream().map(FieldSpec::type).forEach(type -> names(type, found));
      sections.of(kind).forEach(page -> follow(page, index));
    }
    this.names = List.copyOf(found);
  }

  /** The pages that refer to a page, by the names their fields give that. */
  List<Page.Reverse> of(SourcePath page) {
    Map<String, Set<SourcePath>> found = byTarget.getOrDefault(page, new TreeMap<>());
    List<Page.Reverse> reverses = new ArrayList<>();
    for (String name : names) {
      Set<SourcePath> pages = found.get(name);
      if (pages != null) {
        reverses.add(new Page.Reverse(name, List.copyOf(pages)));
      }
    }
    return List.copyOf(reverses);
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

  private static void names(FieldType type, Set<String> found) {
    if (type instanceof FieldType.Ref ref) {
      ref.reverse().ifPresent(found::add);
    } else if (type instanceof FieldType.Many many) {
      names(many.item(), found);
    } else if (type instanceof FieldType.Group group) {
      group.fields().forEach(field -> names(field.type(), found));
    }
  }
}
