package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.cache.Cache;
import dev.kindling.kind.Kinds;
import dev.kindling.kind.KindsReader;
import dev.kindling.render.PagePart;
import dev.kindling.settings.SiteConfig;
import dev.kindling.settings.SiteConfigReader;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.theme.Theme;
import dev.kindling.theme.ThemeFolders;
import dev.kindling.theme.ThemeLoader;
import dev.kindling.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateMemoryTest {

  private static final String SITE = "title: T\nurl: https://t.example/\ntheme: t\n";

  @TempDir Path temp;

  private List<PagePart> parts = List.of();
  private final Map<String, String> files =
      new TreeMap<>(
          Map.of(
              "site.yml", SITE + "taxonomies: {tags: {title: Topics}}\n",
              "kinds/note.yml", "folder: notes\n",
              "themes/t/theme.yml", "name: T\ncontract: 1\noptions: {motto: text}\n",
              "themes/t/templates/page.mustache", "{{page.title}}",
              "themes/t/messages/en.yml", "a: A\n",
              "themes/t/assets/a.css", "a{}"));

  @Test
  void forgetsNothingWhileNothingChanges() throws IOException {
    assertThat(memory("1").holds()).isFalse();
    memory("1").keep();

    assertThat(memory("1").holds()).isTrue();
    assertThat(memory("2").holds()).isFalse();
  }

  @Test
  void remembersNothingOfAProgramThatItDoesNotKnow() throws IOException {
    memory("").keep();

    assertThat(memory("").holds()).isFalse();
    assertThat(temp.resolve("state")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "site.yml|~title: T\nurl: https://t.example/\ntheme: t\ntaxonomies: {tags: {title: Topics,"
            + " template: page}}\n~",
        "kinds/note.yml|~folder: notes\nfields: {lead: text}\n~",
        "kinds/other.yml|~folder: others\n~",
        "themes/t/theme.yml|~name: T\ncontract: 1\noptions: {motto: flag}\n~",
        "themes/t/templates/page.mustache|~{{page.titel}}~",
        "themes/t/templates/more.mustache|~x~",
        "themes/t/messages/en.yml|~b: A\n~",
        "themes/t/assets/b.css|~a{}~",
      })
  void forgetsWhenAnythingChangesThatTheCheckDependsOn(String file, String text)
      throws IOException {
    memory("1").keep();
    files.put(file, text);

    assertThat(memory("1").holds()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "site.yml|~title: Other\nurl: https://t.example/\ntheme: t\ntaxonomies: {tags: {title:"
            + " Topics}}\n~",
        "themes/t/messages/en.yml|~a: Another word\n~",
        "themes/t/assets/a.css|~b{}~",
      })
  void keepsWhatOtherChangesDoNotTouch(String file, String text) throws IOException {
    memory("1").keep();
    files.put(file, text);

    assertThat(memory("1").holds()).isTrue();
  }

  @Test
  void forgetsWhenTemplatesCanReadOfMoreFeatures() throws IOException {
    memory("1").keep();
    parts = Features.all().pageParts();

    assertThat(memory("1").holds()).isFalse();
  }

  @Test
  void takesADamagedFileForNone() throws IOException {
    memory("1").keep();
    Files.write(temp.resolve("state/" + TemplateMemory.FILE), new byte[] {(byte) 0xff});

    assertThat(memory("1").holds()).isFalse();
  }

  private TemplateMemory memory(String program) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = temp.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.writeString(path, file.getValue());
    }
    SiteConfig config = SiteConfigReader.read(file("site.yml")).value();
    List<SourceFile> kindFiles =
        files.keySet().stream().filter(name -> name.startsWith("kinds/")).map(this::file).toList();
    Kinds kinds = KindsReader.read(kindFiles, List.of()).value();
    YamlNode.Mapping none = new YamlNode.Mapping(List.of(), config.theme().location());
    Theme theme =
        new ThemeLoader(
                new ThemeFolders(temp.resolve("themes"), ClassLoader.getPlatformClassLoader()))
            .load("t", config.theme().location(), none, "en")
            .value()
            .orElseThrow();
    return TemplateMemory.of(
        new Cache(temp.resolve("state"), Optional.of(program).filter(name -> !name.isEmpty())),
        config,
        kinds,
        theme,
        parts);
  }

  private SourceFile file(String name) {
    return new SourceFile(new SourcePath(name), files.getOrDefault(name, ""));
  }
}
