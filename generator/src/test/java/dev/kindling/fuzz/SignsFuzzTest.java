package dev.kindling.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.kindling.address.AddressResolver;
import dev.kindling.address.PageUrl;
import dev.kindling.address.PercentCode;
import dev.kindling.address.UriReference;
import dev.kindling.css.CssReferences;
import dev.kindling.css.CssToken;
import dev.kindling.css.CssTokenizer;
import dev.kindling.html.HtmlDocument;
import dev.kindling.html.HtmlFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text can be cut into the signs of a language, and none of it is lost. */
class SignsFuzzTest {

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static Stream<byte[]> styles() throws IOException {
    return Stream.concat(
        FuzzSeeds.ofZoo(".*\\.css"), FuzzSeeds.ofFolder("../themes/hearth", ".css"));
  }

  @MethodSource("styles")
  @FuzzTest(maxDuration = "1m")
  void css(byte[] bytes) {
    String css = text(bytes);
    CssTokenizer tokens = new CssTokenizer(css);
    int at = 0;
    while (tokens.hasNext()) {
      CssToken token = tokens.next();
      assertThat(token.start()).isEqualTo(at);
      assertThat(token.end()).isGreaterThan(at);
      at = token.end();
    }
    assertThat(at).isEqualTo(css.length());
    CssReferences.of(css);
  }

  static Stream<byte[]> pages() throws IOException {
    return Stream.concat(
        FuzzSeeds.ofZoo(".*\\.(html|svg|mustache)"),
        FuzzSeeds.ofFolder("src/test/resources/golden", ".html"));
  }

  @MethodSource("pages")
  @FuzzTest(maxDuration = "1m")
  void html(byte[] bytes) {
    String html = text(bytes);
    for (HtmlFault fault : HtmlDocument.read(html).faults()) {
      assertThat(fault.start()).isBetween(0, html.length());
      assertThat(fault.end()).isBetween(fault.start(), html.length());
    }
  }

  static Stream<byte[]> addresses() {
    return Stream.of(
            "../a/b.md#c",
            "/guide/%C3%A9/?q=1#top",
            "https://example.org:8080/a%20b?x=y&z=%zz#%",
            "mailto:a@example.org",
            "//example.org\\..\\x",
            "tel:+44 300 123",
            "a/./b/../../c/..%2f%5c",
            "#:~:text=one%2Ctwo",
            "http://[::1]/",
            "%",
            "")
        .map(address -> address.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("addresses")
  @FuzzTest(maxDuration = "1m")
  void address(byte[] bytes) {
    String written = text(bytes);
    UriReference.of(written);
    UriReference.asBrowsersRead(written);
    PercentCode.mend(written);
    PageUrl.parse(written);
    new AddressResolver("https://example.org/guide/").resolve("a/index.html", written);
    if (StandardCharsets.UTF_8.newEncoder().canEncode(written)) {
      assertThat(PercentCode.decode(PercentCode.encode(written))).contains(written);
    }
  }
}
