package dev.kindling.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressResolverTest {

  private static final AddressResolver RESOLVER = new AddressResolver("https://Site.example/repo/");

  @ParameterizedTest
  @CsvSource({
    "c/, a/b/c/, true",
    "../, a/, true",
    "../.., '', true",
    "., a/b/, true",
    "./x.png?v=1, a/b/x.png, true",
    "'', a/b/, true",
    "?q, a/b/, true",
    "/repo/, '', false",
    "//site.example/repo/x, x, false",
    "https://site.example/repo/../repo/x, x, false",
    "https:/site.example/repo/x, x, false",
    "caf%C3%A9/, a/b/café/, true",
    "%2e%2e/x, a/x, true",
    "' ../x ', a/x, true",
    "a/../../c, a/c, true",
    "..., a/b/..., true"
  })
  void staysInside(String reference, String path, boolean isRelative) {
    assertThat(RESOLVER.resolve("a/b/index.html", reference))
        .isEqualTo(new ResolvedAddress.Inside(path, "", isRelative));
  }

  @ParameterizedTest
  @CsvSource({
    "../../../x, false",
    "/x, false",
    "/repo, false",
    "https://site.example/, true",
    "https://site.example, true",
    "//Site.example/x/, true",
    "https://site.example/repo/../x, true",
    "/repo/../x, false",
    "%2e%2e/%2e%2e/.., false"
  })
  void leavesTheFolder(String reference, boolean isFull) {
    assertThat(RESOLVER.resolve("a/b/index.html", reference))
        .isEqualTo(new ResolvedAddress.Above(isFull));
  }

  @ParameterizedTest
  @CsvSource({
    "https://other.example/x, other.example",
    "//other.example, other.example",
    "\\\\other.example\\x, other.example",
    "'https:\\other.example', other.example",
    "https:other.example, other.example",
    "HTTPS://user:word@Other.Example:8080/, other.example:8080",
    "wss://other.example, other.example",
    "https://site.example:444/, site.example:444"
  })
  void findsTheOtherHost(String reference, String host) {
    assertThat(RESOLVER.resolve("a/b/index.html", reference))
        .isEqualTo(new ResolvedAddress.Elsewhere(host));
  }

  @Test
  void aLineEndDoesNotHideAHost() {
    assertThat(RESOLVER.resolve("index.html", "ht\ntps://other\t.example/"))
        .isEqualTo(new ResolvedAddress.Elsewhere("other.example"));
  }

  @ParameterizedTest
  @CsvSource({
    "../../x/, x/",
    "../, a/",
    "./, a/b/",
    "../../, ''",
    "../b/../c/, a/c/",
    ".././../x.html, x.html",
    "..x/, a/b/..x/",
    "x/.., a/b/",
    ".., a/",
    "x//y/, a/b/x//y/",
    "%2e%2e/x/, a/x/"
  })
  void walksUpAndDownTheFolders(String reference, String path) {
    assertThat(RESOLVER.resolve("a/b/index.html", reference))
        .isEqualTo(new ResolvedAddress.Inside(path, "", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../../", "../../../x/", "x/../../../../y/", "../../.."})
  void climbsNoHigherThanTheTop(String reference) {
    assertThat(RESOLVER.resolve("a/b/index.html", reference))
        .isEqualTo(new ResolvedAddress.Above(false));
  }

  @Test
  void keepsTheAnchorDecoded() {
    assertThat(RESOLVER.resolve("index.html", "a/?x#caf%C3%A9"))
        .isEqualTo(new ResolvedAddress.Inside("a/", "café", true));
  }

  @ParameterizedTest
  @CsvSource({"mailto:a@b.example, mailto", "DATA:x, data", "javascript:x, javascript"})
  void knowsSchemesWithoutAHost(String reference, String scheme) {
    assertThat(RESOLVER.resolve("index.html", reference))
        .isEqualTo(new ResolvedAddress.Scheme(scheme));
  }

  @ParameterizedTest
  @CsvSource({"%", "%4", "%zz", "a#%ff", "https://", "//"})
  void refusesWhatIsNoAddress(String reference) {
    assertThat(RESOLVER.resolve("index.html", reference))
        .isInstanceOf(ResolvedAddress.Malformed.class);
  }
}
