package dev.kindling.explain;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.DiskFailure;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds explanations in {@code explanations.yml} beside this class, where they stand below their
 * topics. Of the file, only the few lines about the code that somebody asks for are read as YAML:
 * all of them would take longer than all else that a failing build does with a problem. Immutable
 * and thread-safe.
 */
public final class Explanations {

  private static final SourcePath NAME = new SourcePath("explanations.yml");

  private final SourceFile file;

  private Explanations(SourceFile file) {
    this.file = file;
  }

  /** Opens the file. */
  public static Explanations open() {
    try (InputStream in = Explanations.class.getResourceAsStream(NAME.value())) {
      if (in == null) {
        throw new IllegalStateException("The plugin's jar has no " + NAME);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Explanations(new SourceFile(NAME, text.replace("\r\n", "\n")));
    } catch (IOException e) {
      throw DiskFailure.reading(NAME.value(), e);
    }
  }

  /**
   * The explanation of one code.
   *
   * @throws IllegalStateException when it is missing or wrong, which the tests rule out
   */
  public Explanation of(Code code) {
    String text = file.text();
    String heading = "\n  " + code.id() + ":\n";
    int at = text.indexOf(heading);
    if (at < 0) {
      throw new IllegalStateException(NAME + " does not explain " + code.id());
    }
    int start = at + heading.length();
    List<Diagnostic> problems = new ArrayList<>();
    Checked<Optional<YamlNode.Mapping>> read = YamlReader.readMapping(file, start, end(start));
    problems.addAll(read.diagnostics());
    if (read.value().isPresent()) {
      MappingReader reader = MappingReader.ofSettings(read.value().get(), file, problems);
      Explanation explanation =
          new Explanation(
              code,
              topic(at),
              text(reader, "title"),
              text(reader, "means"),
              text(reader, "example"),
              text(reader, "says"),
              text(reader, "cure"));
      reader.finish();
      if (problems.isEmpty()) {
        return explanation;
      }
    }
    throw new IllegalStateException(NAME + " cannot be read: " + problems);
  }

  /** The explanations of all codes, sorted by topic, and in the order of the codes within one. */
  public List<Explanation> all() {
    return Arrays.stream(Code.values())
        .map(this::of)
        .sorted(Comparator.comparing(Explanation::topic))
        .toList();
  }

  /** Where the lines that are indented further than a code end. */
  private int end(int start) {
    String text = file.text();
    int line = start;
    while (line < text.length() && (text.startsWith("    ", line) || text.charAt(line) == '\n')) {
      line = text.indexOf('\n', line) + 1;
    }
    return line;
  }

  /** The topic below which a code stands: the nearest line before that is not indented. */
  private Topic topic(int at) {
    String text = file.text();
    int line = at;
    while (line > 0 && (text.charAt(line + 1) == ' ' || text.charAt(line + 1) == '\n')) {
      line = text.lastIndexOf('\n', line - 1);
    }
    String word = text.substring(line + 1, text.indexOf(':', line));
    return Arrays.stream(Topic.values())
        .filter(topic -> topic.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(NAME + " has no topic " + word));
  }

  private static String text(MappingReader reader, String name) {
    return reader.required(name).text().orElse("").stripTrailing();
  }
}
