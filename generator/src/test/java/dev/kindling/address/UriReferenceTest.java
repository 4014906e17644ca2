package dev.kindling.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UriReferenceTest {

  private static final List<String> PIECES =
      List.of("a", "Z9", ":", "/", "//", "?", "#", ".", "..", "http:", "@", "-", "%20", "x.y");

  @Test
  void takesAReferenceApart() {
    assertThat(UriReference.of("foo://u@e.example:8042/over/there?name=ferret#nose"))
        .isEqualTo(
            new UriReference(
                Optional.of("foo"),
                Optional.of("u@e.example:8042"),
                "/over/there",
                Optional.of("name=ferret"),
                Optional.of("nose")));
  }

  @Test
  void readsWhatJavaReadsAlike() {
    Random random = new Random(20261129);
    int read = 0;
    for (int round = 0; round < 50_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(7); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      Optional<URI> known = java(text.toString());
      if (known.isPresent() && !known.get().isOpaque()) {
        URI uri = known.get();
        UriReference ours = UriReference.of(text.toString());
        assertThat(ours)
            .as(text.toString())
            .isEqualTo(
                new UriReference(
                    Optional.ofNullable(uri.getScheme()),
                    // Java tells no difference between an empty host and none.
                    Optional.ofNullable(uri.getRawAuthority())
                        .or(() -> ours.authority().filter(String::isEmpty)),
                    uri.getRawPath(),
                    Optional.ofNullable(uri.getRawQuery()),
                    Optional.ofNullable(uri.getRawFragment())));
        read++;
      }
    }

    assertThat(read).isGreaterThan(10_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/",
        "//a.example/",
        "\\\\a.example/b",
        "/a/",
        "a/",
        "../",
        "1:2/",
        "a?",
        "#",
        "mailto:",
        "TEL:"
      })
  void nothingBehindChoosesSchemeOrHost(String start) {
    assertThat(UriReference.asBrowsersRead(start).isDecided()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "/",
        "\\",
        "//",
        "/\t/",
        " / ",
        "http",
        "https:",
        "https:/",
        "https://",
        "https:///",
        "https://a.example",
        "//a.example",
        "javascript:",
        "java\nscript:/",
        "data:text/html,/"
      })
  void somethingBehindCould(String start) {
    assertThat(UriReference.asBrowsersRead(start).isDecided()).isFalse();
  }

  private static Optional<URI> java(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException noUri) {
      return Optional.empty();
    }
  }
}
