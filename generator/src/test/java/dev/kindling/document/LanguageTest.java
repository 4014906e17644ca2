package dev.kindling.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "en, en, ltr, en",
    "en-gb, en-GB, ltr, en_GB",
    "ar, ar, rtl, ar",
    "he-IL, he-IL, rtl, he_IL",
    "zh-hans, zh-Hans, ltr, zh_Hans",
    "az-Arab, az-Arab, rtl, az_Arab",
    "ur-Latn, ur-Latn, ltr, ur_Latn",
    "haw, haw, ltr, haw"
  })
  void knowsTagDirectionAndLocale(String written, String tag, String direction, String locale) {
    Language language = Language.of(written).orElseThrow();

    assertThat(language.tag()).isEqualTo(tag);
    assertThat(language.direction()).isEqualTo(direction);
    assertThat(language.locale()).isEqualTo(locale);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "English", "gr", "xx", "ger", "deu", "en_GB", "und", "x-mine"})
  void refusesWhatIsNoTagOfALanguage(String written) {
    assertThat(Language.of(written)).isEmpty();
  }

  @Test
  void theLongestFolderComesBeforeTheKindAndTheSite() {
    TreeMap<SourcePath, Located<Language>> folders = new TreeMap<>();
    folders.put(new SourcePath("a"), located("de"));
    folders.put(new SourcePath("a/b"), located("fr"));
    folders.put(new SourcePath("a/c.md"), located("it"));
    SiteLanguages site = new SiteLanguages(Language.ENGLISH, folders);
    Optional<Language> ofKind = Language.of("ar");

    assertThat(site.of(new SourcePath("a/x.md"), ofKind).tag()).isEqualTo("de");
    assertThat(site.of(new SourcePath("a/b/x.md"), ofKind).tag()).isEqualTo("fr");
    assertThat(site.of(new SourcePath("a/c.md"), ofKind).tag()).isEqualTo("it");
    assertThat(site.of(new SourcePath("ab/x.md"), ofKind).tag()).isEqualTo("ar");
    assertThat(site.of(new SourcePath("ab/x.md"), Optional.empty()).tag()).isEqualTo("en");
  }

  private static Located<Language> located(String tag) {
    return new Located<>(new Language(tag), new Location.OfFile(new SourcePath("site.yml")));
  }
}
