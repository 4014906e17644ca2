package dev.kindling.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorIdentityTest {

  @TempDir Path temp;

  @Test
  void aJarIsKnownByItsBytesInAFolderWithASpaceToo() throws IOException {
    Path jar = Files.createDirectories(temp.resolve("Jane Doe")).resolve("\u00fc.jar");
    Files.writeString(jar, "one");
    Optional<String> one = of(jar);
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000));
    assertThat(of(jar)).isPresent().isEqualTo(one);

    Files.writeString(jar, "two");
    assertThat(of(jar)).isPresent().isNotEqualTo(one);
  }

  @Test
  void classesInAFolderAreKnownOneByOne() throws IOException {
    Path classes = Files.createDirectories(temp.resolve("classes/in"));
    Files.writeString(classes.resolve("A.class"), "a");
    Optional<String> one = of(temp.resolve("classes"));
    assertThat(of(temp.resolve("classes"))).isPresent().isEqualTo(one);

    Files.writeString(classes.resolve("B.class"), "b");
    assertThat(of(temp.resolve("classes"))).isNotEqualTo(one);
  }

  @Test
  void whatIsNoFileIsNotKnown() throws IOException {
    assertThat(GeneratorIdentity.of(null)).isEmpty();
    assertThat(GeneratorIdentity.of(new URL("https://kindling.example/a.jar"))).isEmpty();
    assertThat(of(temp.resolve("gone.jar"))).isEmpty();
    assertThat(GeneratorIdentity.running()).isPresent();
  }

  private static Optional<String> of(Path code) throws IOException {
    return GeneratorIdentity.of(code.toUri().toURL());
  }
}
