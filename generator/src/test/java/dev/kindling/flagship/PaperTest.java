package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet of paper says where it is from, also when it has lost the others. */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
class PaperTest extends FlagshipPages {

  private static final String ADDRESS = "https://letting-help-in.example" + BuiltSite.BASE_PATH;

  /** The texts of the sheets that a page takes. */
  private List<String> sheets(String path) {
    List<String> sheets = new ArrayList<>();
    try (BrowserContext context = browser.context(390, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(server.base() + path);
      try (PDDocument pdf = Loader.loadPDF(page.pdf())) {
        PDFTextStripper stripper = new PDFTextStripper();
        for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
          stripper.setStartPage(number);
          stripper.setEndPage(number);
          sheets.add(stripper.getText(pdf));
        }
      }
    } catch (IOException e) {
      throw new AssertionError("The browser printed no PDF", e);
    }
    return sheets;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "stories/maria/",
        "factors/owing/",
        "situations/grief/",
        "support/",
        "faq/",
        "sources/"
      })
  void everySheetCarriesTheAddressAndThatOfSupport(String path) {
    List<String> sheets = sheets(path);

    assertThat(sheets).hasSizeGreaterThan(1);
    assertThat(sheets)
        .allSatisfy(
            text ->
                assertThat(text)
                    .contains(
                        "The address of this page: " + ADDRESS + path + System.lineSeparator(),
                        "Where to find support: " + ADDRESS + "support/"));
  }

  @Test
  void thePageToPrintIsOneSheet() {
    assertThat(sheets("one-page/")).hasSize(1);
  }
}
