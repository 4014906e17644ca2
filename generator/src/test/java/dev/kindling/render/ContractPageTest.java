package dev.kindling.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code themes/CONTRACT.md} against what templates are checked by. After a wanted change,
 * {@code mvn verify -pl .,themes,generator -Dtest=ContractPageTest -Dkindling.contract=accept}
 * writes it anew; read the difference before you commit it.
 */
class ContractPageTest {

  private static final Path PAGE = Path.of("../themes/CONTRACT.md");

  @Test
  void thePageForThemeMakersIsCurrent() throws IOException {
    String text = ContractPage.text();
    if ("accept".equals(System.getProperty("kindling.contract"))) {
      Files.writeString(PAGE, text);
    }

    assertThat(Files.exists(PAGE) ? Files.readString(PAGE).replace("\r\n", "\n") : "")
        .as("themes/CONTRACT.md; -Dkindling.contract=accept writes it anew")
        .isEqualTo(text);
  }
}
