package dev.kindling.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineIndexTest {

  private static final SourceFile FILE =
      new SourceFile(new SourcePath("a.md"), "one\ntwo 🙂!\n\nlast");

  @Test
  void findsLineAndColumnOfEveryOffset() {
    LineIndex lines = new LineIndex(FILE);
    int line = 1;
    int column = 1;
    for (int offset = 0; offset <= FILE.text().length(); offset++) {
      assertThat(lines.at(offset, offset)).isEqualTo(new Location.InFile(FILE, line, column, 0));
      boolean isEnd = offset < FILE.text().length() && FILE.text().charAt(offset) == '\n';
      line = isEnd ? line + 1 : line;
      column = isEnd ? 1 : column + 1;
    }
  }

  @Test
  void knowsWhereLinesBeginAndWhatTheyHold() {
    LineIndex lines = new LineIndex(FILE);

    assertThat(lines.startOf(2)).isEqualTo(4);
    assertThat(text(2)).isEqualTo("two 🙂!");
    assertThat(text(3)).isEmpty();
    assertThat(text(4)).isEqualTo("last");
    assertThat(text(5)).isEmpty();
  }

  private static String text(int line) {
    return FILE.text().substring(FILE.lines().startOf(line), FILE.lines().endOf(line));
  }

  @Test
  void growsWithTheFile() {
    SourceFile many = new SourceFile(new SourcePath("b.md"), "x\n".repeat(1000));

    assertThat(new LineIndex(many).line(1999)).isEqualTo(1000);
  }

  @Test
  void handlesAnEmptyFile() {
    SourceFile empty = new SourceFile(new SourcePath("c.md"), "");

    assertThat(new LineIndex(empty).at(0, 0)).isEqualTo(new Location.InFile(empty, 1, 1, 0));
  }
}
