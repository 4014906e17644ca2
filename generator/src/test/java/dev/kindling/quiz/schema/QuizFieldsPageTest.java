package dev.kindling.quiz.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.quiz.model.Quiz;
import dev.kindling.schema.Members;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code docs/quizzes.md} the same as what editors are told of a quiz. After a change, {@code
 * mvn verify -Dtest=QuizFieldsPageTest -Dkindling.docs=write} writes it anew.
 */
class QuizFieldsPageTest {

  private static final Path PAGE = Path.of("docs/quizzes.md");

  private final StringBuilder out = new StringBuilder();
  private final List<String> unsaid = new ArrayList<>();

  @Test
  void thePageIsTheSchema() throws IOException {
    String page = page();
    if ("write".equals(System.getProperty("kindling.docs"))) {
      Files.writeString(PAGE, page);
    }

    assertThat(unsaid).isEmpty();
    assertThat(Files.readString(PAGE).replace("\r\n", "\n")).isEqualTo(page);
  }

  private String page() {
    out.append(
        """
        # The fields of a quiz

        <!-- Made from the schema of quizzes by QuizFieldsPageTest. -->

        A quiz stands in the front matter of a page whose kind says `behaviour: quiz`; the text of the page introduces it.
        Texts may hold emphasis and links. What stands behind `type` says which other fields there are. A dot stands for one
        level further in, `[]` for each member of a list, and `*` for a name of your own.

        Of a **reflection**, each answer counts its place on the scale, from 0; that of a reversed statement counts from the
        other end. A part's points are the sum, and its band is the last one that does not start above their share. Of a
        **knowledge check**, a question counts its points when exactly the right answers are chosen. Of an **outcome quiz**,
        the outcome to which the answers add most comes up; where none adds anything, none does.

        ## Every quiz

        | field | | value | |
        |---|---|---|---|
        """);
    YamlNode.Mapping schema = read(new QuizSchema().on(new Members()).json().toString());
    YamlNode.Mapping every = mapping(schema, "properties");
    List<String> needed = words(schema, "required");
    for (String name : List.of("type", "edition")) {
      row(name, needed.contains(name), mapping(every, name));
    }
    List<YamlNode> types = ((YamlNode.Sequence) schema.get("allOf").orElseThrow()).items();
    for (int i = 0; i < types.size(); i++) {
      out.append(
          "\n## `type: " + Quiz.TYPES.get(i) + "`\n\n| field | | value | |\n|---|---|---|---|\n");
      members("", mapping((YamlNode.Mapping) types.get(i), "then"));
    }
    return out.toString();
  }

  private static YamlNode.Mapping read(String json) {
    SourceFile file = new SourceFile(new SourcePath("quiz.json"), json);
    return YamlReader.readMapping(file).value().orElseThrow();
  }

  private static YamlNode.Mapping mapping(YamlNode.Mapping of, String name) {
    return (YamlNode.Mapping) of.get(name).orElseThrow();
  }

  private static Optional<String> word(YamlNode.Mapping of, String name) {
    return of.get(name)
        .filter(YamlNode.Scalar.class::isInstance)
        .map(node -> ((YamlNode.Scalar) node).text());
  }

  private static List<String> words(YamlNode.Mapping of, String name) {
    return of
        .get(name)
        .filter(YamlNode.Sequence.class::isInstance)
        .map(node -> ((YamlNode.Sequence) node).items())
        .orElse(List.of())
        .stream()
        .map(node -> ((YamlNode.Scalar) node).text())
        .toList();
  }

  private void members(String path, YamlNode.Mapping of) {
    List<String> needed = words(of, "required");
    for (YamlNode.Entry entry : mapping(of, "properties").entries()) {
      boolean isNone =
          !(entry.value() instanceof YamlNode.Mapping value)
              || word(value, "type").filter("null"::equals).isPresent();
      if (!isNone && !((YamlNode.Mapping) entry.value()).entries().isEmpty()) {
        String name = entry.key().text();
        row(path + name, needed.contains(name), (YamlNode.Mapping) entry.value());
      }
    }
  }

  private void row(String path, boolean isNeeded, YamlNode.Mapping value) {
    String line = "| `" + path + "` | " + (isNeeded ? "needed" : "") + " | " + value(value) + " | ";
    String says = word(value, "description").orElse("");
    if (says.isEmpty()) {
      unsaid.add(path);
    }
    String row = line + says + " |\n";
    // Alternatives have names in common.
    if (out.indexOf(row, out.lastIndexOf("\n## ")) < 0) {
      out.append(row);
    }
    inside(path, value);
  }

  private void inside(String path, YamlNode.Mapping value) {
    if (value.get("items").isPresent()) {
      deeper(path + "[]", mapping(value, "items"));
    } else if (value.get("additionalProperties").orElse(null) instanceof YamlNode.Mapping any) {
      deeper(path + ".*", any);
    } else if (value.get("properties").isPresent()) {
      members(path + ".", value);
    }
  }

  private void deeper(String path, YamlNode.Mapping value) {
    for (YamlNode.Mapping one : alternatives(value)) {
      if (one.get("properties").isPresent()) {
        members(path + ".", one);
      } else {
        inside(path, one);
      }
    }
  }

  private static List<YamlNode.Mapping> alternatives(YamlNode.Mapping value) {
    if (value.get("anyOf").orElse(null) instanceof YamlNode.Sequence any) {
      return any.items().stream().map(node -> (YamlNode.Mapping) node).toList();
    }
    return List.of(value);
  }

  /** What may stand there, as an author would call it. */
  private static String value(YamlNode.Mapping value) {
    Set<String> sorts = new LinkedHashSet<>();
    for (YamlNode.Mapping one : alternatives(value)) {
      List<String> choice = words(one, "enum").stream().filter(w -> !w.equals("null")).toList();
      List<String> types = new ArrayList<>(words(one, "type"));
      word(one, "type").ifPresent(types::add);
      if (!choice.isEmpty()) {
        sorts.add("`" + String.join("`, `", choice) + "`");
      } else if (types.contains("integer")) {
        String least = word(one, "minimum").orElseThrow();
        sorts.add(least + " to " + word(one, "maximum").orElseThrow());
      } else if (types.contains("array")) {
        sorts.add("a list");
      } else if (types.contains("object")) {
        sorts.add("named values");
      } else if (types.contains("number")) {
        sorts.add("text");
      } else if (types.contains("string")) {
        sorts.add("a percentage");
      } else if (types.contains("boolean")) {
        sorts.add("`true` or `false`");
      }
    }
    return String.join(" or ", sorts);
  }
}
