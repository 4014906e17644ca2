package dev.kindling.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageUrlTest {

  private static final List<String> SEGMENTS =
      List.of("a", "b", "factors", "owing", "é", "a b", "x:y", "100%", "?", "#", "日本", "~", "a&b");

  @Test
  void leadsToItselfAsHere() {
    assertThat(relative("/factors/owing/", "/factors/owing/")).isEqualTo("./");
    assertThat(relative("/404.html", "/404.html")).isEqualTo("404.html");
  }

  @Test
  void leadsToSiblingsFilesAndHome() {
    assertThat(relative("/strategies/reframe/", "/strategies/start-small/"))
        .isEqualTo("../start-small/");
    assertThat(relative("/strategies/reframe/", "/images/x.svg")).isEqualTo("../../images/x.svg");
    assertThat(relative("/strategies/reframe/", "/")).isEqualTo("../../");
    assertThat(relative("/", "/strategies/")).isEqualTo("strategies/");
    assertThat(relative("/strategies/", "/strategies/reframe/")).isEqualTo("reframe/");
    assertThat(relative("/strategies/reframe/", "/strategies/")).isEqualTo("../");
  }

  @Test
  void escapesWhatIsNotPlain() {
    assertThat(relative("/", "/café/50% off/")).isEqualTo("caf%C3%A9/50%25%20off/");
    assertThat(new PageUrl("/日/").encoded()).isEqualTo("/%E6%97%A5/");
  }

  @Test
  void guardsColonInTheFirstSegment() {
    assertThat(relative("/", "/x:y/")).isEqualTo("./x:y/");
    assertThat(relative("/", "/a/x:y/")).isEqualTo("a/x:y/");
  }

  @Test
  void resolvesBackToTheTargetFromEverywhere() {
    Random random = new Random(20261123);
    for (int round = 0; round < 20_000; round++) {
      PageUrl from = any(random);
      PageUrl to = any(random);
      URI base = URI.create("https://example.org/guide" + from.encoded());
      assertThat(base.resolve(to.relativeTo(from)).toString())
          .as("from %s to %s", from, to)
          .isEqualTo("https://example.org/guide" + to.encoded());
      assertThat(URI.create(to.encoded()).getPath()).isEqualTo(to.value());
    }
  }

  @Test
  void refusesWhatIsNoAddress() {
    assertThat(List.of("", "a/", "/a//b/", "/../", "/a/./b", "//", "/a\nb/"))
        .allSatisfy(text -> assertThat(PageUrl.parse(text)).isEmpty());
    assertThatThrownBy(() -> new PageUrl("/a/../b/"))
        .hasMessage("Not an address of the site: /a/../b/");
  }

  private static String relative(String from, String to) {
    return new PageUrl(to).relativeTo(new PageUrl(from));
  }

  private static PageUrl any(Random random) {
    StringBuilder url = new StringBuilder("/");
    int depth = random.nextInt(5);
    for (int at = 0; at < depth; at++) {
      url.append(SEGMENTS.get(random.nextInt(SEGMENTS.size()))).append('/');
    }
    if (depth > 0 && random.nextBoolean()) {
      url.setLength(url.length() - 1);
    }
    return new PageUrl(url.toString());
  }
}
