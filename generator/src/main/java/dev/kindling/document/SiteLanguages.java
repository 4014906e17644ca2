package dev.kindling.document;

import dev.kindling.source.SourcePath;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * In which languages the pages of a site are written: what a page says itself comes first, then the
 * longest folder that has a language, then its kind, then the site. Immutable.
 *
 * @param site the language of the site
 * @param folders those of folders inside {@code content}, each at the place of its name
 */
public record SiteLanguages(Language site, SortedMap<SourcePath, Located<Language>> folders) {

  /** Copies the map. */
  public SiteLanguages {
    folders = Collections.unmodifiableSortedMap(new TreeMap<>(folders));
  }

  /**
   * The language of a page, or of a list of pages.
   *
   * @param inContent its file, or the folder of what it lists, inside {@code content}
   * @param ofKind the language that its kind has
   */
  public Language of(SourcePath inContent, Optional<Language> ofKind) {
    return folder(inContent).or(() -> ofKind).orElse(site);
  }

  private Optional<Language> folder(SourcePath inContent) {
    Optional<Language> nearest = Optional.empty();
    int longest = -1;
    for (Map.Entry<SourcePath, Located<Language>> folder : folders.entrySet()) {
      int length = folder.getKey().value().length();
      boolean holds = inContent.equals(folder.getKey()) || inContent.isIn(folder.getKey());
      if (holds && length > longest) {
        longest = length;
        nearest = Optional.of(folder.getValue().value());
      }
    }
    return nearest;
  }
}
