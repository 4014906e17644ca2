package dev.kindling.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssTokenizerTest {

  private static final List<String> PIECES =
      List.of(
          "a",
          "-",
          "--",
          "9",
          ".5",
          "e1",
          "%",
          "#",
          "@",
          "\\",
          "\\6a ",
          "\\\n",
          "\"",
          "'",
          "url(",
          "URL( ",
          "rgb(",
          "(",
          ")",
          "{",
          "}",
          ";",
          ":",
          "/*",
          "*/",
          "<!--",
          "-->",
          " ",
          "\n",
          "\r\n",
          "é",
          "\ud83d\ude00",
          "\ud800",
          "\u0000",
          "!");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a{b:c}|IDENT a, DELIMITER {, IDENT b, DELIMITER :, IDENT c, DELIMITER }",
        "--ink:#0a0|IDENT --ink, DELIMITER :, HASH 0a0",
        "-a -- -1 -|IDENT -a, SPACE, IDENT --, SPACE, NUMBER -1, SPACE, DELIMITER -",
        "1px+.5e-3em 50%|NUMBER 1px, NUMBER +.5e-3em, SPACE, NUMBER 50%",
        "1e 2.x #|NUMBER 1e, SPACE, NUMBER 2, DELIMITER ., IDENT x, SPACE, DELIMITER #",
        "@media @1 @-x|AT_KEYWORD media, SPACE, DELIMITER @, NUMBER 1, SPACE, AT_KEYWORD -x",
        "rgb(1)url( 'a' )|FUNCTION rgb, NUMBER 1, DELIMITER ), FUNCTION url, SPACE, STRING a,"
            + " SPACE, DELIMITER )",
        "URL( a\\)b )|URL a)b",
        "url()url(a b)url(a'b)url(a(b)|URL, BAD_URL a b, BAD_URL a'b, BAD_URL a(b",
        "u\\72l(x)|URL x",
        "#url(x)|HASH url, DELIMITER (, IDENT x, DELIMITER )",
        "'a\\'b'\"\\22 \"|STRING a'b, STRING \"",
        "\\69mport \\0|IDENT import, SPACE, IDENT \ufffd",
        "/* a */b/*c|COMMENT /* a */, IDENT b, COMMENT /*c",
        "<!-- a -->|DELIMITER <!--, SPACE, IDENT a, SPACE, DELIMITER -->",
        "é\ud83d\ude00|IDENT é\ud83d\ude00",
        "a\\|IDENT a, DELIMITER \\",
      })
  void cutsAsTheStandardDoes(String css, String expected) {
    assertThat(
            read(css).stream()
                .map(token -> (token.type() + " " + token.value()).strip())
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @Test
  void aLineEndsAText() {
    assertThat(read("'a\nb'c"))
        .extracting(CssToken::type)
        .containsExactly(
            CssToken.Type.BAD_STRING,
            CssToken.Type.SPACE,
            CssToken.Type.IDENT,
            CssToken.Type.STRING);
    assertThat(read("'a\\\r\nb'").get(0).value()).isEqualTo("ab");
  }

  @Test
  void saysWhatTheEndCutsOff() {
    for (String css : List.of("/* a", "'a", "url(a", "url( ", "'a\\", "url(a\\")) {
      assertThat(read(css)).singleElement().matches(CssToken::isCut, css);
    }
    assertThat(read("/**/'a'url(b)")).noneMatch(CssToken::isCut);
  }

  @Test
  void knowsThePlaceOfAnAddress() {
    CssToken token = read("  url( 'a' )").get(3);
    CssToken bare = read("url(  b  )").get(0);

    assertThat(List.of(token.valueStart(), token.valueEnd())).containsExactly(8, 9);
    assertThat(List.of(bare.valueStart(), bare.valueEnd())).containsExactly(6, 7);
  }

  @Test
  void leavesNoGapInHostileText() {
    Random random = new Random(20261129);
    for (int round = 0; round < 50_000; round++) {
      StringBuilder css = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        css.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertThat(read(css.toString()))
          .as(css.toString())
          .allMatch(t -> t.start() <= t.valueStart() && t.valueStart() <= t.valueEnd())
          .allMatch(t -> t.valueEnd() <= t.end() && t.start() < t.end());
      assertThat(joined(css.toString())).isEqualTo(css.toString());
    }
  }

  @Test
  void leavesNoGapInTheStyleSheetsOfThemes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../themes/hearth"))) {
      List<Path> sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
      assertThat(sheets).isNotEmpty();
      for (Path sheet : sheets) {
        String css = Files.readString(sheet);
        assertThat(joined(css)).isEqualTo(css);
        assertThat(read(css))
            .extracting(CssToken::type)
            .doesNotContain(CssToken.Type.BAD_URL, CssToken.Type.BAD_STRING);
      }
    }
  }

  private static String joined(String css) {
    StringBuilder all = new StringBuilder();
    for (CssToken token : read(css)) {
      assertThat(token.start()).isEqualTo(all.length());
      all.append(css, token.start(), token.end());
    }
    return all.toString();
  }

  private static List<CssToken> read(String css) {
    List<CssToken> tokens = new ArrayList<>();
    CssTokenizer tokenizer = new CssTokenizer(css);
    while (tokenizer.hasNext()) {
      tokens.add(tokenizer.next());
    }
    return tokens;
  }
}
