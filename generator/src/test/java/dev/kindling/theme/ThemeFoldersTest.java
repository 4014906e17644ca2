package dev.kindling.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeFoldersTest {

  @TempDir Path temp;

  private static final Location ASKED = new Location.OfFile(new SourcePath("site.yml"));

  @Test
  void aThemeThatCannotBeReadIsToldWhereItIsAskedFor() {
    assertThat(problems(new FarAway(), "far"))
        .containsExactly(
            "file-unreadable site.yml the theme `far` cannot be read: the line is dead");
  }

  @Test
  void readsAJar() throws IOException {
    Path jar = jar(Map.of("theme.yml", "a".getBytes(UTF_8), "templates/a.mustache", new byte[9]));

    assertThat(of(jar, "t").value().orElseThrow().bytes())
        .containsOnlyKeys("theme.yml", "templates/a.mustache");
  }

  @Test
  void aJarWithOtherBytesIsToldAtTheFileThatTheyAreIn() throws IOException {
    byte[] noise = new byte[2000];
    new Random(3).nextBytes(noise);
    Path jar = jar(Map.of("theme.yml", "a".getBytes(UTF_8), "x.css", noise));
    byte[] bytes = Files.readAllBytes(jar);
    int other = at(bytes, noise);
    bytes[other] = (byte) ~bytes[other];
    Files.write(jar, bytes);

    assertThat(problems(jar, "t"))
        .containsExactly("file-unreadable themes/t/x.css the file cannot be read: it is damaged");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 200, 400})
  void aJarThatIsCutIsNamed(int length) throws IOException {
    Path jar = jar(Map.of("theme.yml", "a".getBytes(UTF_8), "x.css", new byte[90_000]));
    Files.write(jar, Arrays.copyOf(Files.readAllBytes(jar), length));

    Checked<Optional<ThemeFiles>> read = of(jar, "t");

    assertThat(read.value()).isEmpty();
    assertThat(read.diagnostics().get(0).help().orElseThrow())
        .contains(jar.toString())
        .contains("damaged");
  }

  @Test
  void namesThatLeadOutOfTheJarAreFilesOfNoTheme() throws IOException {
    Path jar = jar(Map.of("theme.yml", new byte[1], "../../x.css", new byte[1]));

    assertThat(of(jar, "t").value().map(ThemeFiles::bytes).map(Map::keySet))
        .contains(Set.of("theme.yml"));
  }

  /** A few hundred kilobytes can be unpacked to more than any memory holds. */
  @Test
  void readsNoMoreThanAThemeMayHave() throws IOException {
    Path one =
        jar(Map.of("theme.yml", new byte[1], "big.css", new byte[ThemeReading.LARGEST_FILE + 1]));

    assertThat(problems(one, "t"))
        .containsExactly("file-too-large themes/t/big.css the file is too large");

    byte[] template = new byte[ThemeReading.LARGEST_TEMPLATE + 1];
    assertThat(
            problems(jar(Map.of("theme.yml", new byte[1], "templates/a.mustache", template)), "t"))
        .containsExactly("file-too-large themes/t/templates/a.mustache the file is too large");

    Map<String, byte[]> many = new TreeMap<>(Map.of("theme.yml", new byte[1]));
    byte[] zeros = new byte[ThemeReading.LARGEST_FILE];
    for (int i = 0; i <= ThemeReading.LARGEST_THEME / zeros.length; i++) {
      many.put(i + ".css", zeros);
    }
    assertThat(problems(jar(many), "t"))
        .containsExactly("file-too-large site.yml the theme `t` is too large");
  }

  @Test
  void aFileOfAFolderThatIsTooLargeIsNotRead() throws IOException {
    Path theme = Files.createDirectories(temp.resolve("t"));
    Files.createFile(theme.resolve("theme.yml"));
    try (RandomAccessFile sparse = new RandomAccessFile(theme.resolve("x.png").toFile(), "rw")) {
      sparse.setLength(3L << 30);
    }

    assertThat(problems(ClassLoader.getPlatformClassLoader(), "t"))
        .containsExactly("file-too-large themes/t/x.png the file is too large");
  }

  private List<String> problems(Path jar, String theme) throws IOException {
    return said(of(jar, theme));
  }

  private List<String> problems(ClassLoader classPath, String theme) {
    return said(new ThemeFolders(temp, classPath).read(theme, ASKED));
  }

  private static List<String> said(Checked<?> read) {
    return read.diagnostics().stream()
        .map(d -> d.code().id() + " " + d.location().path() + " " + d.message())
        .toList();
  }

  private Checked<Optional<ThemeFiles>> of(Path jar, String theme) throws IOException {
    URL[] urls = {jar.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      return new ThemeFolders(temp.resolve("none"), loader).read(theme, ASKED);
    }
  }

  /** A jar of a theme {@code t}; what does not pack well is stored as it is. */
  private Path jar(Map<String, byte[]> files) throws IOException {
    Path jar = Files.createTempFile(temp, "theme", ".jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
        out.putNextEntry(new ZipEntry("META-INF/kindling/themes/t/" + file.getKey()));
        out.write(file.getValue());
        out.closeEntry();
      }
    }
    return jar;
  }

  /** Where bytes that could not be packed stand, near their middle. */
  private static int at(byte[] bytes, byte[] noise) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    int found = all.indexOf(new String(noise, 1000, 8, StandardCharsets.ISO_8859_1));
    assertThat(found).isPositive();
    return found;
  }

  /** Offers any theme, and hands nothing out. */
  private static final class FarAway extends ClassLoader {

    @Override
    public URL getResource(String name) {
      try {
        return new URL(
            null,
            "far:" + name,
            new URLStreamHandler() {
              @Override
              protected URLConnection openConnection(URL address) throws IOException {
                throw new IOException("the line is dead");
              }
            });
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
