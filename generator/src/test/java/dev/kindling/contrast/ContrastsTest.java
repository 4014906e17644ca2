package dev.kindling.contrast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastsTest {

  private static final Location THEME = new Location.OfFile(new SourcePath("theme.yml"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "#000; #fff; 21.0",
        "white; black; 21.0",
        "#777777; #ffffff; 4.478",
        "#767676; #fff; 4.542",
        "rgb(118, 118, 118); rgb(100% 100% 100%); 4.542",
        "hsl(0 0% 0% / 50%); #ffff; 3.977",
        "hsl(120, 100%, 25%); hsl(0deg 100% 100%); 5.170",
        "#123456; #123456; 1.0"
      })
  void knowsTheContrastOfTwoColours(String foreground, String background, double contrast) {
    Colour ground = Colour.read(background).orElseThrow();

    assertThat(Colour.read(foreground).orElseThrow().over(ground).contrast(ground))
        .isCloseTo(contrast, within(0.002));
  }

  @Test
  void saysWhichPairIsTooNear() {
    assertThat(
            problems(
                new ContrastPair("ink on paper", "#777", "#fff", 4.5, "light"),
                new ContrastPair("rule on paper", "#777", "#fff", 3, "light"),
                new ContrastPair("ink on paper", "#111", "#000000", 4.5, "dark"),
                new ContrastPair("ember", "oklch(1 0 0)", "#000", 4.5, "dark")))
        .containsExactly(
            "low-contrast theme.yml: `ink on paper` (light) has a contrast of 4.47, and needs 4.5 ="
                + " make `#777` or `#fff` darker or lighter",
            "low-contrast theme.yml: `ink on paper` (dark) has a contrast of 1.11, and needs 4.5 ="
                + " make `#111` or `#000000` darker or lighter",
            "low-contrast theme.yml: `ember` (dark): `oklch(1 0 0)` is no colour whose contrast can"
                + " be known = write it as `#rrggbb`, `rgb()` or `hsl()`");
  }

  @Test
  void noPairsAreNoProblem() {
    assertThat(problems()).isEmpty();
  }

  @Test
  void readsTheTokensOfBothSchemes() {
    ColourTokens tokens =
        ColourTokens.read(
            sheet(
                """
                /* :root { --ink: red } */
                :root { color-scheme: light dark; --ink: #111; --text: var(--ink); --loop: var(--loop);
                  --paper: light-dark(rgb(1, 2, 3), #000) }
                .card { --ink: #222 }
                @media (prefers-color-scheme: dark) { :root { --ink: #eee } }
                @media screen and (prefers-color-scheme: dark) { :root { --line: #ddd } }
                @media print { :root { --ink: #000 } }
                """));

    assertThat(tokens.light("text").map(ColourTokens.Token::value)).contains("#111");
    assertThat(tokens.dark("text").map(ColourTokens.Token::value)).contains("#eee");
    assertThat(tokens.dark("line").map(ColourTokens.Token::value)).contains("#ddd");
    assertThat(tokens.light("line")).isEmpty();
    assertThat(tokens.light("paper").map(ColourTokens.Token::value)).contains("rgb(1, 2, 3)");
    assertThat(tokens.dark("paper").map(ColourTokens.Token::value)).contains("#000");
    assertThat(tokens.light("loop")).isEmpty();
    assertThat(tokens.dark("gone")).isEmpty();
  }

  @Test
  void knowsWhereEachColourIsGiven() {
    ColourTokens tokens =
        ColourTokens.read(
            List.of(
                new SourceFile(
                    new SourcePath("a.css"), ":root { --ink: var(--slate);\n  --slate: #111 }"),
                new SourceFile(new SourcePath("b.css"), "/* ours */\n:root {\n --slate: #999 }")));

    assertThat(tokens.light("ink").orElseThrow().places())
        .extracting(
            place ->
                place.path()
                    + ":"
                    + ((Location.InFile) place).line()
                    + ":"
                    + ((Location.InFile) place).column())
        .containsExactly("a.css:1:9", "b.css:3:2");
  }

  private static List<SourceFile> sheet(String css) {
    return List.of(new SourceFile(new SourcePath("a.css"), css));
  }

  private static List<String> problems(ContrastPair... pairs) {
    return Contrasts.check(List.of(pairs), THEME).stream().map(ContrastsTest::shown).toList();
  }

  private static String shown(Diagnostic problem) {
    return problem.code().id()
        + " "
        + problem.location().path()
        + ": "
        + problem.message()
        + problem.help().map(help -> " = " + help).orElse("");
  }
}
