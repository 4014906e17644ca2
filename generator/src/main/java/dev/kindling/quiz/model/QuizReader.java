package dev.kindling.quiz.model;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.kind.FrontMatterReader;
import dev.kindling.source.Location;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.ValueReader;
import dev.kindling.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads the quiz in the front matter of a page.
 *
 * <ol>
 *   <li>prose inside braces or brackets is refused, because YAML would cut it
 *   <li>the type says which names there are; a name of another type is reported
 *   <li>the values are read; names that no quiz has are left to the kind of the page
 * </ol>
 */
public final class QuizReader {

  /** What a kind whose pages are quizzes names as its behaviour. */
  public static final String BEHAVIOUR = "quiz";

  private static final List<String> EVERY = List.of("type", "edition");

  private QuizReader() {}

  /** The names in the front matter that belong to a quiz, of whatever type. */
  public static List<String> names() {
    LinkedHashSet<String> names = new LinkedHashSet<>(EVERY);
    names.addAll(ReflectionReader.NAMES);
    names.addAll(KnowledgeReader.NAMES);
    names.addAll(OutcomeReader.NAMES);
    return List.copyOf(names);
  }

  /**
   * Reads a quiz.
   *
   * @param mapping the front matter of the page
   * @param opening where to point when something is missing
   * @param holes takes its inline Markdown
   * @return nothing when anything is wrong, which is reported
   */
  public static Checked<Optional<Quiz>> read(
      YamlNode.Mapping mapping, Location opening, FrontMatterReader.Holes holes) {
    List<Diagnostic> problems = new ArrayList<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      if (names().contains(entry.key().text())) {
        problems.addAll(InlineStyle.problems(entry.key().text(), entry.value()));
      }
    }
    if (!problems.isEmpty()) {
      return new Checked<>(Optional.empty(), problems);
    }
    MappingReader quiz = new MappingReader(mapping, "quiz", "field", opening, problems);
    ValueReader type = quiz.required("type");
    Optional<String> name = type.choice(Quiz.TYPES);
    if (name.isEmpty()) {
      return new Checked<>(Optional.empty(), problems);
    }
    foreign(mapping, name.get(), problems);
    Quiz read = read(name.get(), quiz, type.location(), new QuizPartReader(holes, problems));
    return new Checked<>(problems.isEmpty() ? Optional.of(read) : Optional.empty(), problems);
  }

  private static Quiz read(String type, MappingReader quiz, Location at, QuizPartReader reading) {
    return switch (type) {
      case "reflection" -> new ReflectionReader(reading).read(quiz, at);
      case "knowledge" -> new KnowledgeReader(reading).read(quiz, at);
      default -> new OutcomeReader(reading).read(quiz, at);
    };
  }

  private static void foreign(YamlNode.Mapping mapping, String type, List<Diagnostic> problems) {
    SortedSet<String> own = new TreeSet<>(EVERY);
    own.addAll(
        switch (type) {
          case "reflection" -> ReflectionReader.NAMES;
          case "knowledge" -> KnowledgeReader.NAMES;
          default -> OutcomeReader.NAMES;
        });
    for (YamlNode.Entry entry : mapping.entries()) {
      String name = entry.key().text();
      if (names().contains(name) && !own.contains(name)) {
        problems.add(
            Diagnostic.of(
                    Code.UNKNOWN_FIELD,
                    entry.key().location(),
                    "a quiz of type `" + type + "` has no field `" + name + "`")
                .withHelp("it has " + ValueReader.quoted(own)));
      }
    }
  }
}
