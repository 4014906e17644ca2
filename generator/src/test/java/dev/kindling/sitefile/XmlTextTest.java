package dev.kindling.sitefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {

  @Test
  void writesElementsOnLinesOfTheirOwn() {
    assertThat(new XmlText().open("a", "b", "c").element("d", "e").empty("f").close().text())
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <a b="c">
            <d>e</d>
            <f/>
            </a>
            """);
  }

  @Test
  void leavesOutWhatXmlCannotHoldInTextsAndAttributes() {
    String hostile = "a\u0000b\u0001c\ufffed\ud800e\tf\ud83d\ude00";

    XmlFile file =
        XmlFile.of(new XmlText().open("r").element("t", hostile, "x", hostile).close().text());

    assertThat(file.texts("t")).containsExactly("abcde\tf\ud83d\ude00");
    assertThat(file.values("t", "x").get(0)).startsWith("abcde").endsWith("\ud83d\ude00");
  }

  @Test
  void keepsMarkupAsText() {
    String hostile = "<a href=\"x\">&amp;]]></a>'";

    XmlFile file =
        XmlFile.of(new XmlText().open("r").element("t", hostile, "x", hostile).close().text());

    assertThat(file.texts("t")).containsExactly(hostile);
    assertThat(file.values("t", "x")).containsExactly(hostile);
  }
}
