package dev.kindling.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import org.junit.jupiter.api.Test;

class OriginsTest {

  private static final LineIndex FRAME = lines("frame", "<b>\n<i>{{x}}</i>\n</b>");
  private static final LineIndex BODY = lines("body", "one *two*\nthree");

  /** The frame with a text in place of {@code {{x}}}, which is five characters long there. */
  private static final Origins TABLE =
      new Origins.Builder()
          .add(0, new Origin.Copied(FRAME, 0))
          .add(7, new Origin.Made(FRAME.at(7, 12)))
          .add(17, new Origin.Copied(FRAME, 12))
          .build();

  @Test
  void whatIsCopiedIsToldSignBySign() {
    assertThat(TABLE.at(0, 3)).isEqualTo(FRAME.at(0, 3));
    assertThat(TABLE.at(5, 6)).isEqualTo(FRAME.at(5, 6));
    assertThat(TABLE.at(17, 21)).isEqualTo(FRAME.at(12, 16));
    assertThat(TABLE.at(21, 22).toString()).isEqualTo("frame:2:13+1");
  }

  @Test
  void whatIsMadeIsToldWhereItIsMade() {
    assertThat(TABLE.at(7, 9)).isEqualTo(FRAME.at(7, 12));
    assertThat(TABLE.at(16, 17)).isEqualTo(FRAME.at(7, 12));
  }

  @Test
  void aPlaceThatIsCopiedAtBothEndsIsOne() {
    assertThat(TABLE.at(4, 21)).isEqualTo(FRAME.at(4, 16));
  }

  @Test
  void aPlaceThatRunsIntoAnotherOriginEndsThere() {
    assertThat(TABLE.at(4, 9)).isEqualTo(FRAME.at(4, 7));
    assertThat(TABLE.at(8, 19)).isEqualTo(FRAME.at(7, 12));
  }

  @Test
  void aTextInATextKeepsItsOwnTable() {
    Origins inner =
        new Origins.Builder()
            .add(0, new Origin.Copied(BODY, 0))
            .add(4, new Origin.Made(BODY.at(4, 9)))
            .build();
    Origins outer =
        new Origins.Builder()
            .add(0, new Origin.Copied(FRAME, 0))
            .add(7, inner)
            .add(20, new Origin.Copied(FRAME, 12))
            .build();

    assertThat(outer.at(8, 9)).isEqualTo(BODY.at(1, 2));
    assertThat(outer.at(12, 14)).isEqualTo(BODY.at(4, 9));
    assertThat(outer.at(20, 24)).isEqualTo(FRAME.at(12, 16));
    assertThat(outer.at(5, 9)).isEqualTo(FRAME.at(5, 7));
    assertThat(outer.pieces(29))
        .extracting(piece -> piece.start() + "-" + piece.end())
        .containsExactly("0-7", "7-20", "20-29");
  }

  @Test
  void whatFollowsAnEmptyTextTakesItsPlace() {
    Location tag = FRAME.at(7, 12);
    Origins table =
        new Origins.Builder()
            .add(0, new Origin.Copied(FRAME, 0))
            .add(7, new Origin.Made(tag))
            .add(7, new Origin.Copied(FRAME, 12))
            .add(9, Origins.NONE)
            .build();

    assertThat(table.at(7, 8)).isEqualTo(FRAME.at(12, 13));
    assertThat(table.at(10, 11)).isEqualTo(FRAME.at(15, 16));
    assertThat(table.pieces(16)).hasSize(2);
  }

  @Test
  void manyPiecesAreKept() {
    Origins.Builder many = new Origins.Builder();
    for (int i = 0; i < 100; i++) {
      many.add(3 * i, new Origin.Copied(FRAME, i % 20));
    }

    assertThat(many.build().at(3 * 77 + 1, 3 * 77 + 1)).isEqualTo(FRAME.at(18, 18));
  }

  @Test
  void whereNothingIsKnownNothingIsTold() {
    assertThat(new Origins.Builder().build()).isSameAs(Origins.NONE);
    assertThat(Origins.NONE.isEmpty()).isTrue();
    assertThatThrownBy(() -> Origins.NONE.at(0, 1)).isInstanceOf(IllegalStateException.class);
  }

  private static LineIndex lines(String name, String text) {
    return new LineIndex(new SourceFile(new SourcePath(name), text));
  }
}
