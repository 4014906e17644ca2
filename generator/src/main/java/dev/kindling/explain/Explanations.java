package dev.kindling.explain;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds explanations. Each code has a file of its own beside this class, {@code unknown-field.yml},
 * which is read when somebody asks. Thread-safe.
 */
public final class Explanations {

  private Explanations() {}

  /**
   * The explanation of one code.
   *
   * @throws IllegalStateException when its file is missing or wrong, which the tests rule out
   */
  public static Explanation of(Code code) {
    SourceFile file = file(code);
    List<Diagnostic> problems = new ArrayList<>();
    Checked<Optional<YamlNode.Mapping>> read = YamlReader.readMapping(file);
    problems.addAll(read.diagnostics());
    if (read.value().isPresent()) {
      MappingReader reader = MappingReader.ofSettings(read.value().get(), file, problems);
      Map<String, Topic> topics = new TreeMap<>();
      Arrays.stream(Topic.values()).forEach(topic -> topics.put(topic.word(), topic));
      Optional<Topic> topic =
          reader.required("topic").choice(List.copyOf(topics.keySet())).map(topics::get);
      Explanation explanation =
          new Explanation(
              code,
              topic.orElse(Topic.FILES),
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
    throw new IllegalStateException(file.path() + " cannot be read: " + problems);
  }

  /** The explanations of all codes, sorted by topic, and in the order of the codes within one. */
  public static List<Explanation> all() {
    return Arrays.stream(Code.values())
        .map(Explanations::of)
        .sorted(Comparator.comparing(Explanation::topic))
        .toList();
  }

  private static String text(MappingReader reader, String name) {
    return reader.required(name).text().orElse("").stripTrailing();
  }

  private static SourceFile file(Code code) {
    SourcePath path = new SourcePath(code.id() + ".yml");
    try (InputStream in = Explanations.class.getResourceAsStream(path.value())) {
      if (in == null) {
        throw new IllegalStateException("Nothing explains the code " + code.id());
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new SourceFile(path, text.replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }
}
