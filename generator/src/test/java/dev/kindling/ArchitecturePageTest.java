package dev.kindling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.PackageTable.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the page {@code ARCHITECTURE.md} against the table that the code is held against. */
class ArchitecturePageTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\| ([^|]*)\\|");
  private static final Pattern ROOM =
      Pattern.compile("(?m)^\\| `([a-z]+\\.[a-z]+)` \\| ([^|]*)\\|");
  private static final Pattern QUOTED = Pattern.compile("`([a-z]+)`");

  @Test
  void thePageHasTheSameTable() throws IOException {
    Map<String, Set<String>> table = new TreeMap<>();
    for (Row row : PackageTable.KINDLING.rows()) {
      table.put(row.name(), new TreeSet<>(row.imports()));
    }

    assertThat(page()).isEqualTo(table);
  }

  @Test
  void everyPackageOfTheTableIsThere() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Row row : PackageTable.KINDLING.rows()) {
      names.add(row.name());
    }

    try (Stream<Path> engine = Files.list(Path.of("src/main/java/dev/kindling"));
        Stream<Path> goals = Files.list(Path.of("src/goals/java/dev/kindling"))) {
      assertThat(
              Stream.concat(engine, goals)
                  .filter(Files::isDirectory)
                  .map(folder -> "" + folder.getFileName()))
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @Test
  void thePageHasTheSameRooms() throws IOException {
    Map<String, Set<String>> table = new TreeMap<>();
    for (RoomTable hall : RoomTable.ALL) {
      String name = hall.base().substring(hall.base().lastIndexOf('.') + 1);
      for (Row row : hall.rows()) {
        table.put(name + "." + row.name(), new TreeSet<>(row.imports()));
      }
    }

    assertThat(rooms()).isEqualTo(table);
  }

  @Test
  void everyRoomOfTheTableIsThere() throws IOException {
    for (RoomTable hall : RoomTable.ALL) {
      Path folder = Path.of("src/main/java", hall.base().split("\\."));
      try (Stream<Path> entries = Files.list(folder)) {
        assertThat(entries.filter(Files::isDirectory).map(room -> "" + room.getFileName()))
            .containsExactlyInAnyOrderElementsOf(hall.rows().stream().map(Row::name).toList());
      }
    }
  }

  @Test
  void everyPackageWithRoomsHasATable() throws IOException {
    Path engine = Path.of("src/main/java/dev/kindling");
    try (Stream<Path> folders = Files.walk(engine, 2)) {
      assertThat(
              folders
                  .filter(Files::isDirectory)
                  .filter(folder -> engine.relativize(folder).getNameCount() == 2)
                  .map(folder -> "dev.kindling." + engine.relativize(folder).getName(0))
                  .distinct())
          .containsExactlyInAnyOrderElementsOf(
              RoomTable.ALL.stream().map(RoomTable::base).toList());
    }
  }

  private static Map<String, Set<String>> rooms() throws IOException {
    Map<String, Set<String>> rows = new TreeMap<>();
    String page = Files.readString(Path.of("ARCHITECTURE.md")).replace("\r\n", "\n");
    Matcher row = ROOM.matcher(page);
    while (row.find()) {
      rows.put(row.group(1), imports(row.group(2).strip(), rows));
    }
    return rows;
  }

  private static Map<String, Set<String>> page() throws IOException {
    Map<String, Set<String>> rows = new TreeMap<>();
    String page = Files.readString(Path.of("ARCHITECTURE.md")).replace("\r\n", "\n");
    Matcher row = ROW.matcher(page.substring(page.indexOf("## Who may import whom")));
    while (row.find()) {
      rows.put(row.group(1), imports(row.group(2).strip(), rows));
    }
    return rows;
  }

  private static Set<String> imports(String cell, Map<String, Set<String>> above) {
    Set<String> names = new TreeSet<>();
    if (cell.startsWith("all above")) {
      names.addAll(above.keySet());
      QUOTED.matcher(cell).results().forEach(found -> names.remove(found.group(1)));
    } else if (!cell.isEmpty()) {
      names.addAll(Set.of(cell.split(", ")));
    }
    return names;
  }
}
