package dev.kindling.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyMarkTest {

  @Test
  void takesThePlaceOfTheFirstMark() {
    assertThat(filled("é<meta content=\"" + PolicyMark.TEXT + "\">" + PolicyMark.TEXT, "img-src x"))
        .isEqualTo("é<meta content=\"img-src x\">" + PolicyMark.TEXT);
  }

  @Test
  void leavesAPageWithoutAMark() {
    assertThat(filled("kindling-derives-this", "x")).isEqualTo("kindling-derives-this");
    assertThat(filled("", "x")).isEmpty();
  }

  @Test
  void growsAndShrinks() {
    assertThat(filled(PolicyMark.TEXT, "")).isEmpty();
    assertThat(filled(PolicyMark.TEXT, "p".repeat(500))).hasSize(500);
  }

  private static String filled(String page, String policy) {
    Artifact filled = PolicyMark.fill(Artifact.ofText("a.html", page), Optional.of(policy));
    Artifact.Content.InMemory content = (Artifact.Content.InMemory) filled.content();
    return new String(content.bytes(), StandardCharsets.UTF_8);
  }
}
