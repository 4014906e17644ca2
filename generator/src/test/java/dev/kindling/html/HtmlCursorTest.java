package dev.kindling.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlCursorTest {

  /** Pieces are divided by {@code ~}; {@code ?} is something that is not known. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``| TEXT",
        "a < b| TEXT",
        "<p>a~?~b| TEXT",
        "<p>~<| ELEMENT_NAME",
        "</| ELEMENT_NAME",
        "<h~?| ELEMENT_NAME",
        "<~?| ELEMENT_NAME",
        "<~?~>| TEXT",
        "</ p| COMMENT",
        "<!| COMMENT",
        "<~!~-~- a -~->~<!doctype html| COMMENT",
        "<!-- a -->| TEXT",
        "<!-- a -~?~->| COMMENT",
        "<!-- -~-~>| TEXT",
        "<!-- ->~x| COMMENT",
        "<a ~| IN_TAG",
        "<a href| IN_TAG",
        "<a HREF ~| IN_TAG",
        "<a b='c'| IN_TAG",
        "<a b='c' ~?| IN_TAG",
        "<a b~=| UNQUOTED b",
        "<a b= ~?~c| UNQUOTED b",
        "<a data-~?~='| ATTRIBUTE data-",
        "<a b=\"c\" HREF=\"x&amp;| ATTRIBUTE href x&amp;",
        "<a href='~?~/b| ATTRIBUTE href ?/b",
        "<a href='a'~ title=\"b>| ATTRIBUTE title b>",
        "<a b='>'~>| TEXT",
        "<TITLE>a~?| PLAIN title",
        "<textarea a='b'>~</tex| PLAIN textarea",
        "<textarea>~</tex~tarea| PLAIN textarea",
        "<textarea>~</tex~tarea >| TEXT",
        "<script>~?~<p a='| SCRIPT script",
        "<script></scr~?~ipt>| SCRIPT script",
        "<script>a</script| SCRIPT script",
        "<script>a</script>~<style| ELEMENT_NAME",
        "<style>| STYLE style",
        "<plaintext></p>| SCRIPT plaintext",
      })
  void saysWhereTheNextCharacterWillBe(String pieces, String expected) {
    HtmlPlace place = after(pieces).place();

    String said = place.part() + " " + place.name() + " " + place.before();
    assertThat(said.replace(HtmlPlace.UNKNOWN, '?').strip()).isEqualTo(expected);
  }

  @Test
  void comesBackToWhereItWas() {
    HtmlCursor cursor = after("<a href='x");
    HtmlCursor.Memory memory = cursor.remember();
    HtmlPlace before = cursor.place();
    cursor.text("'>text");
    assertThat(cursor.place().isLike(before)).isFalse();

    cursor.returnTo(memory);
    cursor.text("y");

    assertThat(cursor.place().before()).isEqualTo("xy");
    assertThat(cursor.place().isLike(before)).isTrue();
  }

  @Test
  void knowsWhereTheLastTagOfAPieceBegins() {
    HtmlCursor cursor = new HtmlCursor();
    cursor.text("a <b>c</b> <i");
    assertThat(cursor.lastTag()).isEqualTo(11);

    cursor.text(" title='<'");
    assertThat(cursor.lastTag()).isEqualTo(-1);

    cursor.text("> <!--");
    assertThat(cursor.lastTag()).isEqualTo(2);
  }

  /** What has ended is not kept, or each further piece would cost as much as all before it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"<script>| ~?~ x", "<!--| ~?~ x", "<a | ~b='~?~' x", "<p>| ~?~ x"})
  void keepsNoMoreThanItMust(String begin, String piece) {
    HtmlCursor cursor = after(begin.strip() + (" " + piece.strip()).repeat(2_000));

    assertThat(cursor.remember().pending()).hasSizeLessThan(20);
  }

  private static HtmlCursor after(String pieces) {
    HtmlCursor cursor = new HtmlCursor();
    for (String piece : pieces.split("~", -1)) {
      if (piece.equals("?")) {
        cursor.unknown();
      } else {
        cursor.text(piece);
      }
    }
    return cursor;
  }
}
