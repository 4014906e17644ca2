package dev.kindling.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonObjectTest {

  @Test
  void writesMembersInTheOrderTheyWerePut() {
    JsonObject object =
        new JsonObject()
            .put("b", "text")
            .put("a", 7)
            .put("list", List.of("x", new JsonObject().put("y", 1)))
            .put("empty", List.of());

    assertThat(object)
        .hasToString("{\"b\":\"text\",\"a\":7,\"list\":[\"x\",{\"y\":1}],\"empty\":[]}");
  }

  @Test
  void escapesWhatJsonOrHtmlWouldMisread() {
    assertThat(new JsonObject().put("k", "</script> & \"q\" \\ \n\t\u2028 é🙂"))
        .hasToString(
            "{\"k\":\"\\u003c/script\\u003e \\u0026 \\\"q\\\" \\\\ \\n\\u0009\\u2028 é🙂\"}");
  }

  @Test
  void writesAnEmptyObject() {
    assertThat(new JsonObject()).hasToString("{}");
  }
}
