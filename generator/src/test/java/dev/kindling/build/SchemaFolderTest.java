package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaFolderTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

  @TempDir Path temp;

  @Test
  void aBuildWritesASchemaForEveryFileAndKind() throws IOException {
    TinySite.of(temp).build();

    assertThat(TinySite.files(temp.resolve("target/kindling/schemas")))
        .containsOnlyKeys(
            "kind.json",
            "made-from.bin",
            "pages/home.json",
            "pages/note.json",
            "search.json",
            "site.json",
            "sources.json",
            "theme.json");
  }

  @Test
  void aBuildWithMistakesInPagesWritesThemToo() throws IOException {
    TinySite.of(temp).page("index.md", "[Nowhere](nowhere.md)").build();

    assertThat(temp.resolve("target/kindling/schemas/site.json")).exists();
  }

  @Test
  void aSchemaThatIsUnchangedIsNotWrittenAgain() throws IOException {
    TinySite site = TinySite.of(temp);
    site.build();
    Path home = schema("pages/home.json");
    Path note = schema("pages/note.json");
    Files.setLastModifiedTime(home, LONG_AGO);
    Files.setLastModifiedTime(note, LONG_AGO);

    site.file("kinds/note.yml", "folder: notes\nfields: {mood: text}\n").build();

    assertThat(Files.getLastModifiedTime(home)).isEqualTo(LONG_AGO);
    assertThat(note).content().contains("\"mood\"");
  }

  @Test
  void nothingIsMadeAgainWhileKindsAndThemeAreTheSame() throws IOException {
    TinySite site = TinySite.of(temp);
    site.build();
    Files.writeString(schema("site.json"), "touched");

    site.page("notes/one.md", "One.").build();

    assertThat(schema("site.json")).hasContent("touched");
  }

  @Test
  void anOptionMoreOfTheThemeIsKnownToTheSchema() throws IOException {
    TinySite site = TinySite.of(temp);
    site.build();

    site.theme("theme.yml", "name: Tiny\ncontract: 1\noptions: {hue: text}\n").build();

    assertThat(schema("site.json")).content().contains("\"hue\"");
  }

  private Path schema(String name) {
    return temp.resolve("target/kindling/schemas").resolve(name);
  }
}
