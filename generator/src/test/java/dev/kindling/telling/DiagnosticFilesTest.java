package dev.kindling.telling;

import static dev.kindling.telling.Problems.INSIDE;
import static dev.kindling.telling.Problems.at;
import static dev.kindling.telling.Problems.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindling.diagnostic.Code;
import dev.kindling.source.DiskFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticFilesTest {

  @TempDir Path temp;

  @Test
  void bothFilesAreThereWithoutAnyProblem() throws IOException {
    Path folder = temp.resolve("target/kindling");
    DiagnosticFiles.write(folder, report(), INSIDE);

    assertThat(names(folder)).containsExactly("diagnostics.json", "diagnostics.sarif");
    assertThat(Schemas.diagnostics(Files.readString(folder.resolve("diagnostics.json")))).isEmpty();
    assertThat(Schemas.sarif(Files.readString(folder.resolve("diagnostics.sarif")))).isEmpty();
  }

  @Test
  void anUnchangedFileIsNotWrittenAgain() throws IOException {
    DiagnosticFiles.write(temp, report(at(Code.OUTLINE, 1, 1, 1, "x")), INSIDE);
    FileTime longAgo = FileTime.fromMillis(1000);
    for (String name : names(temp)) {
      Files.setLastModifiedTime(temp.resolve(name), longAgo);
    }

    DiagnosticFiles.write(temp, report(at(Code.OUTLINE, 1, 1, 1, "x")), INSIDE);

    for (String name : names(temp)) {
      assertThat(Files.getLastModifiedTime(temp.resolve(name))).isEqualTo(longAgo);
    }
  }

  @Test
  void mendedProblemsAreGone() throws IOException {
    DiagnosticFiles.write(temp, report(at(Code.OUTLINE, 1, 1, 1, "x")), INSIDE);
    DiagnosticFiles.write(temp, report(), INSIDE);

    for (String name : names(temp)) {
      assertThat(Files.readString(temp.resolve(name))).doesNotContain("outline");
    }
  }

  @Test
  void takesNoHarmFromWhatAnInterruptedWriteLeft() throws IOException {
    DiagnosticFiles.write(temp, report(), INSIDE);
    String whole = Files.readString(temp.resolve("diagnostics.json"));
    Files.writeString(temp.resolve("diagnostics.json"), "{\"version\":");
    Files.writeString(temp.resolve(".diagnostics.json.left"), "{\"version\":");

    DiagnosticFiles.write(temp, report(), INSIDE);

    assertThat(temp.resolve("diagnostics.json")).hasContent(whole);
  }

  @Test
  void aFailingDiskIsToldWithThePath() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "x");

    assertThatThrownBy(() -> DiagnosticFiles.write(file, report(), INSIDE))
        .isInstanceOf(DiskFailure.class)
        .hasMessageStartingWith("Cannot write " + file.resolve("diagnostics.json") + ": ");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
