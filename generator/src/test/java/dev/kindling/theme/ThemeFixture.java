package dev.kindling.theme;

import dev.kindling.diagnostic.Checked;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder of themes, and loaders for it. */
final class ThemeFixture {

  static final Location ASKED =
      new LineIndex(new SourceFile(new SourcePath("site.yml"), "theme: t\n")).at(7, 8);

  private final Path folder;
  private ClassLoader classPath = ClassLoader.getPlatformClassLoader();
  private String options = "";
  private String language = "en";

  ThemeFixture(Path folder) {
    this.folder = folder;
  }

  ThemeFixture file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  ThemeFixture file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, bytes);
    return this;
  }

  ThemeFixture theme(String name, String... moreLines) throws IOException {
    return file(
        name + "/theme.yml", "name: T\ncontract: 1\n" + String.join("\n", moreLines) + "\n");
  }

  ThemeFixture classPath(ClassLoader wanted) {
    classPath = wanted;
    return this;
  }

  ThemeFixture options(String yaml) {
    options = yaml;
    return this;
  }

  ThemeFixture language(String tag) {
    language = tag;
    return this;
  }

  Checked<Optional<Theme>> load(String name) {
    SourceFile site = new SourceFile(new SourcePath("site.yml"), options);
    YamlNode.Mapping written = YamlReader.readMapping(site).value().orElseThrow();
    return new ThemeLoader(new ThemeFolders(folder, classPath))
        .load(name, ASKED, written, language);
  }

  /** The theme, which may have warnings: a language of which it says only a part. */
  Theme loadedWithWarnings(String name) {
    return load(name).value().orElseThrow();
  }

  Theme loaded(String name) {
    Checked<Optional<Theme>> loaded = load(name);
    if (!loaded.diagnostics().isEmpty()) {
      throw new AssertionError(TemplateFiles.lines(loaded.diagnostics()));
    }
    return loaded.value().orElseThrow();
  }

  List<String> problems(String name) {
    return TemplateFiles.lines(load(name).diagnostics());
  }
}
