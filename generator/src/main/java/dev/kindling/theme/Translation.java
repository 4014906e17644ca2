package dev.kindling.theme;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares what a theme says in a language with what it says in English: the same names, and in
 * each text the same words in braces, which a script or a day will take the place of. One thread.
 *
 * <p>Texts have no forms for numbers. A theme that says a number puts it where no word around it
 * changes with it: behind a colon, or beside another number.
 */
final class Translation {

  /** So many texts that are missing are named. */
  private static final int NAMED = 10;

  private final SortedMap<String, Messages.Said> all;

  private final String language;
  private final SortedMap<String, Messages.Said> english = new TreeMap<>();
  private final Set<String> done = new TreeSet<>();

  /**
   * Prepares the comparison.
   *
   * @param all what the theme says in all languages before; looked at when a text is checked
   * @param language of the site
   */
  Translation(SortedMap<String, Messages.Said> all, String language) {
    this.all = all;
    this.language = language;
  }

  /**
   * What is wrong with the texts of a file. English has been read by then.
   *
   * @param texts by name
   * @param hasEnglish whether the theme that holds the file has a file in English too: if not, it
   *     may say more than any file in English does
   */
  List<Diagnostic> check(SortedMap<String, Messages.Said> texts, boolean hasEnglish) {
    keepEnglish();
    List<Diagnostic> problems = new ArrayList<>();
    texts.forEach(
        (name, said) -> {
          Messages.Said wanted = english.get(name);
          if (wanted == null) {
            unknown(name, said, hasEnglish).ifPresent(problems::add);
          } else {
            done.add(name);
            placeholders(name, wanted, said).ifPresent(problems::add);
          }
        });
    return problems;
  }

  private void keepEnglish() {
    if (english.isEmpty()) {
      english.putAll(all);
    }
  }

  private Optional<Diagnostic> unknown(String name, Messages.Said said, boolean hasEnglish) {
    Optional<String> meant = NearestName.of(name, english.keySet());
    if (meant.isEmpty() && !hasEnglish) {
      return Optional.empty();
    }
    meant.ifPresent(done::add);
    return Optional.of(
        Diagnostic.of(
                Code.MESSAGE_UNKNOWN,
                said.name(),
                "the theme has no message `" + name + "` in English")
            .withHelp(
                meant
                    .map(NearestName::question)
                    .orElse("add it to `en.yml` if a template shows it, or take it out")));
  }

  private static Optional<Diagnostic> placeholders(
      String name, Messages.Said wanted, Messages.Said said) {
    Set<String> before = placeholders(wanted.text());
    Set<String> after = placeholders(said.text());
    if (after.equals(before)) {
      return Optional.empty();
    }
    String help =
        before.isEmpty()
            ? "English has none: write the text without braces"
            : "English has " + quoted(before) + ": take them over as they are";
    return Optional.of(
        Diagnostic.of(
                Code.MESSAGE_PLACEHOLDERS,
                said.value().location(),
                "`" + name + "` has " + (after.isEmpty() ? "no words in braces" : quoted(after)))
            .withHelp(help));
  }

  /** Names as they stand in a message. */
  static String quoted(Set<String> words) {
    return "`" + String.join("` and `", words) + "`";
  }

  /** The words in braces of a text, with the braces. */
  static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int end = open + 1;
      while (end < text.length() && isOfName(text.charAt(end))) {
        end++;
      }
      if (end > open + 1 && end < text.length() && text.charAt(end) == '}') {
        found.add(text.substring(open, end + 1));
      }
    }
    return found;
  }

  /** Whether a character can be part of a name in braces, or of a message's. */
  static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  /**
   * What is said in English only, once all files have been checked: each text where English says
   * it. Without any file in the language there is one problem.
   *
   * @param chain the theme's files
   * @param asked where the site names the theme
   */
  List<Diagnostic> missing(List<ThemeFiles> chain, Location asked) {
    keepEnglish();
    String first = chain.get(chain.size() - 1).theme();
    if (done.isEmpty() && !english.isEmpty()) {
      return List.of(
          Diagnostic.of(
                  Code.MESSAGE_MISSING,
                  asked,
                  "the theme `" + first + "` says nothing in the language `" + language + "`")
              .withHelp(
                  "readers see its English words: add `"
                      + file(chain.get(chain.size() - 1))
                      + "`, to a theme of your own with `extends: "
                      + first
                      + "` if this one comes in a jar"));
    }
    List<Diagnostic> problems = new ArrayList<>();
    Optional<ThemeFiles> translated = translated(chain);
    List<String> ofOthers = new ArrayList<>();
    english.forEach(
        (name, said) -> {
          if (done.contains(name)) {
            return;
          }
          if (translated.isPresent()
              && !said.name().path().isIn(translated.get().path("messages"))) {
            ofOthers.add(name);
          } else {
            problems.add(
                Diagnostic.of(
                        Code.MESSAGE_MISSING,
                        said.name(),
                        "`"
                            + name
                            + "` is said in English only, and pages are in `"
                            + language
                            + "`")
                    .withHelp("add `" + name + "` to the theme's messages in that language"));
          }
        });
    if (!ofOthers.isEmpty()) {
      problems.add(unsaid(ofOthers, translated.orElseThrow()));
    }
    return problems;
  }

  /** Of the themes that say something in the language, the one that extends the others. */
  private Optional<ThemeFiles> translated(List<ThemeFiles> chain) {
    Optional<ThemeFiles> found = Optional.empty();
    for (ThemeFiles files : chain) {
      found = files.has(file(files)) ? Optional.of(files) : found;
    }
    return found;
  }

  /** The file in which a theme says it, or would: that of the whole tag, or of its language. */
  private String file(ThemeFiles theme) {
    String whole = "messages/" + language + ".yml";
    String ofLanguage = "messages/" + language.split("-", 2)[0] + ".yml";
    return theme.has(ofLanguage) && !theme.has(whole) ? ofLanguage : whole;
  }

  /** What the theme that is extended says in English, told where it can be said otherwise. */
  private Diagnostic unsaid(List<String> names, ThemeFiles translated) {
    List<String> first = names.subList(0, Math.min(names.size(), NAMED));
    int more = names.size() - first.size();
    return Diagnostic.of(
            Code.MESSAGE_MISSING,
            new Location.OfFile(translated.path(file(translated))),
            "the site is in `"
                + language
                + "`, and "
                + (names.size() == 1 ? "this is" : "these are")
                + " said in English only: `"
                + String.join("`, `", first)
                + "`"
                + (more > 0 ? " and " + more + " more" : ""))
        .withHelp("add them here, named as in `messages/en.yml` of the theme that is extended");
  }
}
