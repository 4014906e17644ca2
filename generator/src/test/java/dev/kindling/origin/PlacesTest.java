package dev.kindling.origin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Tables of places are small in memory, and say all that was put into them. */
class PlacesTest {

  private static final SourceFile FILE =
      new SourceFile(new SourcePath("content/a.md"), "one\ntwo and three\n");

  @Test
  void givesBackItsTable() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      int[] table = new int[4 * (1 + random.nextInt(20))];
      int offset = 0;
      for (int i = 0; i < table.length; i++) {
        int number = random.nextInt() >>> (1 + random.nextInt(30));
        offset = i % 4 == 0 ? Math.max(offset, number) : offset;
        table[i] = i % 4 == 0 ? offset : number;
      }

      assertThat(new Places(FILE, table).table()).isEqualTo(table);
    }
  }

  @Test
  void findsThePlaceOfAPiece() {
    Places places = new Places(FILE, new int[] {0, 1, 1, 3, 40, 2, 1, 3, 300, 0, 0, 0});

    assertThat(places.at(39, 40)).isEqualTo(new Location.InFile(FILE, 1, 1, 3));
    assertThat(places.at(40, 41)).isEqualTo(new Location.InFile(FILE, 2, 1, 3));
    assertThat(places.at(300, 301)).isEqualTo(FILE.whole());
    assertThat(places)
        .isEqualTo(new Places(FILE, places.table()))
        .isNotEqualTo(new Places(FILE, new int[] {0, 1, 1, 3}));
  }
}
