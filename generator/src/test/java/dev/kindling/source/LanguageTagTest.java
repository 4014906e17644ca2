package dev.kindling.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en",
        "EN-gb",
        "de-CH-1996",
        "zh-Hant-TW",
        "sr-Latn",
        "es-419",
        "sq-XK",
        "yue",
        "gsw",
        "en-x-twain",
        "zh-yue",
        "sl-rozaj-biske",
        "de-DE-u-co-phonebk",
        "en-150",
        "ar-EU"
      })
  void knowsTheTagsThatThereAre(String tag) {
    assertThat(LanguageTag.isNamed(tag)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "English, did you mean `en`?",
    "english, did you mean `en`?",
    "British English, did you mean `en-GB`?",
    "German, did you mean `de`?",
    "Deutsch, did you mean `de`?",
    "español, did you mean `es`?",
    "en_GB, did you mean `en-GB`?",
    "en-UK, did you mean `en-GB`?",
    "en-EN, did you mean `en`?",
    "de_DE.UTF-8, did you mean `de-DE`?",
    "jp, did you mean `ja`?",
    "gb, did you mean `en-GB`?",
    "zz-top, 'write one like `en`, `en-GB` or `de`'",
    "'e n', 'write one like `en`, `en-GB` or `de`'",
    "klingonisch, 'write one like `en`, `en-GB` or `de`'",
    "und, 'write one like `en`, `en-GB` or `de`'",
    "eng, write `en`: a language that has a name of two letters has no other",
    "ger-AT, write `de`: a language that has a name of two letters has no other"
  })
  void saysWhichTagIsMeantByAnother(String written, String advice) {
    assertThat(LanguageTag.isNamed(written)).isFalse();
    assertThat(LanguageTag.advice(written)).isEqualTo(advice);
  }
}
