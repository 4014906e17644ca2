package dev.kindling.kind;

import dev.kindling.diagnostic.Code;
import dev.kindling.document.Language;
import dev.kindling.yaml.ValueReader;
import java.util.Optional;

/** Reads in which language a page, or all of a kind, is. */
final class LanguageReader {

  private LanguageReader() {}

  /** The language; what is no tag of one is reported. */
  static Optional<Language> read(ValueReader value) {
    Optional<String> tag = value.text();
    Optional<Language> language = tag.flatMap(Language::of);
    if (tag.isPresent() && language.isEmpty()) {
      value.report(
          Code.BAD_VALUE,
          value.label()
              + " must be a language tag, and is `"
              + ValueReader.shortened(tag.get())
              + "`",
          Language.advice(tag.get()));
    }
    return language;
  }
}
