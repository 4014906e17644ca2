package dev.kindling.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DiskFailureTest {

  @Test
  void saysWhatCouldNotBeReadAndWhy() {
    Path file = Path.of("a.md");

    assertThat(DiskFailure.reading(file, new AccessDeniedException("a.md")))
        .hasMessage("Cannot read a.md: the system does not allow it");
    assertThat(DiskFailure.reading(file, new NoSuchFileException("a.md")))
        .hasMessage("Cannot read a.md: there is no such file or folder");
    assertThat(DiskFailure.reading(file, new IOException("Is a directory")))
        .hasMessage("Cannot read a.md: Is a directory");
    assertThat(DiskFailure.reading(file, new IOException()))
        .hasMessage("Cannot read a.md: IOException");
  }

  @Test
  void namesTheFileWithinWhatCouldNotBeWritten() {
    assertThat(
            DiskFailure.writing(
                "the site in out", new FileSystemException("out/a.html", null, "No space left")))
        .hasMessage("Cannot write the site in out: out/a.html: No space left");
    assertThat(DiskFailure.writing(Path.of("x"), new FileSystemException(null)))
        .hasMessage("Cannot write x: FileSystemException");
  }
}
