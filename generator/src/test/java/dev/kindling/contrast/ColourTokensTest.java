package dev.kindling.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColourTokensTest {

  private static ColourTokens tokens(String declarations) {
    return ColourTokens.read(
        List.of(
            new SourceFile(
                new SourcePath("themes/t/assets/t.css"), ":root {" + declarations + "}")));
  }

  @Test
  void aSideMayHoldBracketsInBrackets() {
    ColourTokens tokens = tokens("--a: light-dark(rgb(calc(1), calc(2), 3), hsl(1, 2%, 3%))");

    assertThat(tokens.light("a"))
        .map(ColourTokens.Token::value)
        .contains("rgb(calc(1), calc(2), 3)");
    assertThat(tokens.dark("a")).map(ColourTokens.Token::value).contains("hsl(1, 2%, 3%)");
  }
}
