package dev.kindling.schema;

import dev.kindling.citation.WorksReader;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Fragment;
import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.FrontMatterReader;
import dev.kindling.kind.Kind;
import dev.kindling.kind.KindsReader;
import dev.kindling.kind.OptionFields;
import dev.kindling.quiz.model.QuizReader;
import dev.kindling.settings.SearchReader;
import dev.kindling.settings.SiteConfig;
import dev.kindling.settings.SiteConfigReader;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.theme.ThemeFolders;
import dev.kindling.theme.ThemeLoader;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sort of file, with the reader whose verdict its schema must share.
 *
 * @param schema the name of its schema
 * @param path where such a file stands
 * @param reader what it finds wrong with a file that is read alone
 */
record Subject(String schema, String path, Reader reader) {

  /** Finds what is wrong with a file. */
  interface Reader {
    List<Diagnostic> problems(SourceFile file, YamlNode.Mapping mapping);
  }

  List<Diagnostic> problems(String yaml) {
    SourceFile file = new SourceFile(new SourcePath(path), yaml);
    var tree = YamlReader.readMapping(file);
    return tree.value().isEmpty()
        ? tree.diagnostics()
        : reader.problems(file, tree.value().orElseThrow());
  }

  static Subject site(List<FieldSpec> options) {
    return new Subject(
        "site.json",
        "site.yml",
        (file, mapping) -> {
          var read = SiteConfigReader.read(file);
          List<Diagnostic> problems = new ArrayList<>(read.diagnostics());
          options(read.value(), options, problems);
          return problems;
        });
  }

  private static void options(
      SiteConfig config, List<FieldSpec> options, List<Diagnostic> problems) {
    Location at = config.theme().location();
    YamlNode.Mapping chosen = config.themeOptions().orElse(new YamlNode.Mapping(List.of(), at));
    MappingReader reader = new MappingReader(chosen, "theme", "option", at, problems);
    OptionFields.read(options, reader);
    reader.finish();
  }

  static Subject kind() {
    return new Subject(
        "kind.json",
        "kinds/note.yml",
        (file, mapping) -> KindsReader.read(List.of(file), List.of("quiz")).diagnostics());
  }

  static Subject works() {
    return new Subject(
        "sources.json", "sources.yml", (file, mapping) -> WorksReader.read(file).diagnostics());
  }

  static Subject search() {
    return new Subject(
        "search.json", "search.yml", (file, mapping) -> SearchReader.read(file).diagnostics());
  }

  /** A theme that has nothing but its settings. */
  static Subject theme(Path folder) {
    return new Subject(
        "theme.json",
        "themes/tried/theme.yml",
        (file, mapping) -> {
          try {
            Path tried = Files.createDirectories(folder.resolve("tried"));
            Files.writeString(tried.resolve("theme.yml"), file.text());
            Path base = Files.createDirectories(folder.resolve("base"));
            Files.writeString(base.resolve("theme.yml"), "name: Base\ncontract: 1\n");
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          ClassLoader nothing = ClassLoader.getPlatformClassLoader();
          YamlNode.Mapping none = new YamlNode.Mapping(List.of(), file.whole());
          // What callouts are called stands in the messages: no schema of this file sees it.
          return new ThemeLoader(new ThemeFolders(folder, nothing))
              .load("tried", file.whole(), none, "en").diagnostics().stream()
                  .filter(problem -> problem.code() != Code.UNKNOWN_NAME)
                  .toList();
        });
  }

  static Subject page(Kind kind) {
    return new Subject(
        "pages/" + kind.name() + ".json",
        "content/tried.md",
        (file, mapping) -> {
          boolean isQuiz = kind.behaviour().isPresent();
          List<String> taken = isQuiz ? QuizReader.names() : List.of();
          Location opening = file.whole();
          List<Diagnostic> problems =
              new ArrayList<>(
                  FrontMatterReader.read(kind, file, mapping, opening, taken, NoHoles.INSTANCE)
                      .diagnostics());
          if (isQuiz) {
            problems.addAll(QuizReader.read(mapping, opening, NoHoles.INSTANCE).diagnostics());
          }
          return problems;
        });
  }

  /** Takes what belongs to the text of a page, and looks at none of it. */
  private enum NoHoles implements FrontMatterReader.Holes {
    INSTANCE;

    @Override
    public List<Fragment> markdown(YamlNode.Scalar text) {
      return List.of();
    }

    @Override
    public int image(String destination, Location at) {
      return 0;
    }
  }
}
