package dev.kindling.quiz.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.document.Fragment;
import dev.kindling.kind.FrontMatterReader;
import dev.kindling.markdown.MarkdownOptions;
import dev.kindling.markdown.MarkdownParser;
import dev.kindling.markdown.MarkdownReading;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.yaml.ProblemLines;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Quizzes of tests, read as the front matter of a page is. */
public final class QuizFile {

  /** The finished examples. */
  public static final List<String> EXAMPLES =
      List.of("what-gets-in-the-way", "spot-the-offer", "your-first-step");

  private QuizFile() {}

  /** Reads a text. */
  public static Checked<Optional<Quiz>> read(String text) {
    SourceFile file = new SourceFile(new SourcePath("content/quiz/a.md"), text);
    Checked<Optional<YamlNode.Mapping>> yaml = YamlReader.readMapping(file);
    assertThat(ProblemLines.of(yaml.diagnostics())).isEmpty();
    MarkdownReading reading =
        new MarkdownParser(MarkdownOptions.of(List.of(), List.of())).open(file, "en");
    Checked<Optional<Quiz>> quiz =
        QuizReader.read(yaml.value().orElseThrow(), file.whole(), new MarkdownHoles(reading));
    return quiz.with(reading.finish(file.text().length()).diagnostics());
  }

  /** Reads a text without a mistake. */
  public static Quiz quiz(String text) {
    Checked<Optional<Quiz>> read = read(text);
    assertThat(ProblemLines.of(read.diagnostics())).isEmpty();
    return read.value().orElseThrow();
  }

  /** The problems of a text. */
  public static String problems(String text) {
    return ProblemLines.of(read(text).diagnostics());
  }

  /** The text of an example. */
  public static String example(String name) {
    try (InputStream in = QuizFile.class.getResourceAsStream("/quizzes/" + name + ".yml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record MarkdownHoles(MarkdownReading reading) implements FrontMatterReader.Holes {

    @Override
    public List<Fragment> markdown(YamlNode.Scalar text) {
      return reading.inline(text.text(), text.location());
    }

    @Override
    public int image(String destination, Location at) {
      return reading.image(destination, at);
    }
  }
}
