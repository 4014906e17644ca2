package dev.kindling.theme;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The words of a theme in the languages that are not the site's. Immutable.
 *
 * @param site the language of the site, a BCP 47 tag
 * @param all the words in each language that the theme has a file for, by its tag
 */
record Translations(String site, SortedMap<String, Checked<Messages>> all) {

  private static final String FOLDER = "messages/";
  private static final String ENDING = ".yml";

  /** Copies the map. */
  Translations {
    all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
  }

  /**
   * Reads the words.
   *
   * @param chain the files of the theme, and of those that it extends
   * @param site the language of the site
   * @param read reads the words in one language
   */
  static Translations read(
      List<ThemeFiles> chain, String site, Function<String, Checked<Messages>> read) {
    SortedMap<String, Checked<Messages>> all = new TreeMap<>();
    for (ThemeFiles files : chain) {
      for (String file : files.in("messages").keySet()) {
        if (file.endsWith(ENDING)) {
          String tag = file.substring(FOLDER.length(), file.length() - ENDING.length());
          if (!tag.equals(site)) {
            all.computeIfAbsent(tag, read);
          }
        }
      }
    }
    return new Translations(site, all);
  }

  /** The file whose words are shown on a page in a language; none where the site's are. */
  Optional<String> nearest(String language) {
    if (language.equals(site)) {
      return Optional.empty();
    }
    if (all.containsKey(language)) {
      return Optional.of(language);
    }
    String first = first(language);
    return all.containsKey(first) && !first.equals(first(site))
        ? Optional.of(first)
        : Optional.empty();
  }

  /** Whether a page in a language is shown with words of that language. */
  boolean speaks(String language) {
    return first(language).equals(first(site)) || nearest(language).isPresent();
  }

  /** What is wrong with the words of a file. */
  List<Diagnostic> problems(String tag) {
    Checked<Messages> said = all.get(tag);
    return said == null ? List.of() : said.diagnostics();
  }

  private static String first(String language) {
    int dash = language.indexOf('-');
    return dash < 0 ? language : language.substring(0, dash);
  }
}
