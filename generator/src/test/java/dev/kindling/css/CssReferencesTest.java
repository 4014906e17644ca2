package dev.kindling.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssReferencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a{b:url(x.png)}|IMAGE x.png 8",
        "a{b:URL( 'x.png' )}|IMAGE x.png 10",
        "a{b:src(\"x\");c:image-set('y' 1x,url(z) 2x)}|IMAGE x 9, IMAGE y 26, IMAGE z 36",
        "a{b:-WEBKIT-image-set('x')}|IMAGE x 23",
        "@import 'a.css';@import url(b.css) screen;|STYLE a.css 9, STYLE b.css 28",
        "@import 'a' supports(font-format('x'));|STYLE a 9",
        "@font-face{src:url(a.woff2) format('woff2')}b{c:url(d)}|FONT a.woff2 19, IMAGE d 52",
        "@namespace svg url(http://www.w3.org/2000/svg);a{b:url(c)}|IMAGE c 55",
        "@namespace 'x';|~~",
        "/* url(a) */a{content:'url(b)'}|~~",
        "a{b:url(data:x;y,z)}|IMAGE data:x;y,z 8",
        "a{b:url('\\68ttps://x')}|IMAGE https://x 9",
        "a{b:u\\72l(x)}|IMAGE x 10 disguised",
        "@\\69mport 'x';|STYLE x 11 disguised",
        "a{b:local('x') (' y')}|~~",
        "a{b:url(no)|IMAGE no 8",
        "a{b:url(|~~",
        "a{b:url()}|IMAGE  8",
      })
  void findsWhatAStyleSheetRefersTo(String css, String expected) {
    assertThat(
            CssReferences.of(css).all().stream()
                .map(
                    found ->
                        (found.use() + " " + found.address() + " " + found.start())
                            + (found.isDisguised() ? " disguised" : ""))
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void tellsNamesWithEscapes() {
    assertThat(CssReferences.of("@\\69mport 'x';a{b:u\\72l(y);c:f\\6fo(1)}").escaped())
        .containsExactly(
            new CssReferences.EscapedName("\\69mport", 1, 9),
            new CssReferences.EscapedName("u\\72l", 18, 23),
            new CssReferences.EscapedName("f\\6fo", 29, 34));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"a{|1", "a{b{}|1", "a{b{|3", "a{}/* x|3", "a{}|-1", "a}|-1", "a{'}|1"})
  void tellsWhatIsStillOpen(String css, Integer expected) {
    int open = expected == null ? 0 : expected;

    assertThat(CssReferences.of(css).open())
        .isEqualTo(open < 0 ? OptionalInt.empty() : OptionalInt.of(open));
  }
}
