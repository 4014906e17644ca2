package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** gettalong/kramdown#445, jekyll/jekyll#482 */
class QuotationMarksTest {

  private static final String TEXT = "\"Ja, l'eau 'x' und 'y',\" (\"z\") '90.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "en-GB|“Ja, l’eau ‘x’ und ‘y’,” (“z”) ’90.",
        "de|„Ja, l’eau ‚x‘ und ‚y‘,“ („z“) ’90.",
        "de-AT|„Ja, l’eau ‚x‘ und ‚y‘,“ („z“) ’90.",
        "de-CH|«Ja, l’eau ‹x› und ‹y›,» («z») ’90.",
        "fr|«\u00a0Ja, l’eau “x” und “y”,\u00a0» («\u00a0z\u00a0») ’90.",
        "pl|„Ja, l’eau «x» und «y»,” („z”) ’90.",
        "da|”Ja, l’eau ’x’ und ’y’,” (”z”) ’90.",
        "sv-SE|”Ja, l’eau ’x’ und ’y’,” (”z”) ’90.",
        "nb|«Ja, l’eau ‘x’ und ‘y’,» («z») ’90.",
        "hu|„Ja, l’eau »x« und »y«,” („z”) ’90.",
        "es-MX|“Ja, l’eau ‘x’ und ‘y’,” (“z”) ’90.",
        "ja|「Ja, l’eau 『x』 und 『y』,」 (「z」) ’90.",
        "he|\"Ja, l’eau 'x' und 'y',\" (\"z\") ’90.",
      })
  void areThoseOfTheLanguage(String language, String expected) {
    SourceFile file = new SourceFile(new SourcePath("a.md"), TEXT);
    String html =
        new MarkdownParser(MarkdownOptions.of(List.of(), List.of()).in(language))
            .open(file, language)
            .finish(0)
            .value()
            .fragments()
            .toString();

    assertThat(html.replace("&quot;", "\"")).contains("<p>" + expected + "</p>");
  }
}
