package dev.kindling.build;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Document;
import dev.kindling.document.Fragment;
import dev.kindling.document.Language;
import dev.kindling.report.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A text is in the language that it says it is in, as far as its letters tell. */
final class TextLanguage {

  private TextLanguage() {}

  /** What is wrong with a page, if anything is. */
  static Optional<Diagnostic> mismatch(Document document) {
    Language language = document.language();
    Set<Character.UnicodeScript> expected = Scripts.of(language);
    if (expected.isEmpty()
        || (expected.contains(Character.UnicodeScript.LATIN)
            && !Scripts.hasOthersThanLatin(document.source().text()))
        || hasOtherLanguages(document.body())) {
      return Optional.empty();
    }
    return Scripts.foreign(PlainText.of(document.body()), expected)
        .map(
            script ->
                Diagnostic.of(
                        Code.LANGUAGE_MISMATCH,
                        document.frontMatter().location(),
                        "this page says that it is in `"
                            + language.tag()
                            + "`, and is written in "
                            + Scripts.name(script)
                            + " letters")
                    .withHelp(
                        "say in which language it is: "
                            + Scripts.example(script)
                                .map(tag -> "`language: " + tag + "` here")
                                .orElse("`language: …` here")
                            + ", or a language for its folder in `languages` in `site.yml`"));
  }

  /** Whether an author has marked what is in another language. */
  private static boolean hasOtherLanguages(List<Fragment> body) {
    return body.stream()
        .anyMatch(part -> part instanceof Fragment.Html html && html.markup().contains(" lang=\""));
  }
}
