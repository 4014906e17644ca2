package dev.kindling.reference;

import dev.kindling.document.Document;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds documents as fields refer to them: by slug, or by path. Immutable once made. */
public final class ReferenceIndex {

  private final Map<String, List<Document>> bySlug = new TreeMap<>();
  private final Map<String, Map<String, List<Document>>> byKind = new TreeMap<>();
  private final Map<SourcePath, Document> byPath = new HashMap<>();

  /** Enters the documents. */
  public ReferenceIndex(List<Document> documents) {
    for (Document document : documents) {
      String slug = document.frontMatter().slug().value();
      bySlug.computeIfAbsent(slug, s -> new ArrayList<>()).add(document);
      byKind
          .computeIfAbsent(document.kind(), kind -> new TreeMap<>())
          .computeIfAbsent(slug, s -> new ArrayList<>())
          .add(document);
      byPath.putIfAbsent(document.source().path(), document);
    }
  }

  /**
   * The document that a reference means.
   *
   * @param kind the kind it must be of; none allows every kind. A slug must be the only one
   * @param target as written
   */
  public Optional<Document> find(Optional<String> kind, String target) {
    Map<String, List<Document>> all = kind.isPresent() ? ofKind(kind.get()) : bySlug;
    List<Document> sameSlug = all.getOrDefault(target, List.of());
    Optional<Document> slugged =
        sameSlug.stream().filter(document -> sameSlug.size() == 1).findFirst();
    return slugged.or(
        () ->
            atPath(target)
                .filter(document -> kind.isEmpty() || kind.get().equals(document.kind())));
  }

  /** The documents that a target could mean if the kind did not matter, by path first. */
  List<Document> ofAnyKind(String target) {
    return atPath(target).map(List::of).orElse(bySlug.getOrDefault(target, List.of()));
  }

  /** How many pages of a kind have a slug. */
  int count(String kind, String slug) {
    return ofKind(kind).getOrDefault(slug, List.of()).size();
  }

  /** The slugs of a kind, or of all documents. */
  Set<String> slugs(Optional<String> kind) {
    return kind.isPresent() ? ofKind(kind.get()).keySet() : bySlug.keySet();
  }

  private Map<String, List<Document>> ofKind(String kind) {
    return byKind.getOrDefault(kind, new TreeMap<>());
  }

  private Optional<Document> atPath(String target) {
    String file = target.endsWith(".md") ? target : target + ".md";
    return new SourcePath("content").resolve(file).map(byPath::get);
  }
}
