package dev.kindling.quiz.model;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Fragment;
import dev.kindling.document.Located;
import dev.kindling.kind.FrontMatterReader;
import dev.kindling.source.Location;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.ValueReader;
import dev.kindling.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the readers of all types of quiz have in common. A value that is missing or wrong is
 * reported and stands as an empty one; a quiz with such a problem is never handed out.
 *
 * @param holes takes inline Markdown
 * @param problems where problems are added
 */
record QuizPartReader(FrontMatterReader.Holes holes, List<Diagnostic> problems) {

  private static final List<String> FLAGS =
      List.of("true", "false", "yes", "no", "on", "off", "none");

  /** A text; when it is missing or wrong, which is reported, an empty one. */
  Prose prose(ValueReader value) {
    return someProse(value).orElse(new Prose("", List.of(), value.location()));
  }

  /**
   * The text of what has it behind {@code text} or behind another name, where that one has no
   * value; that it is missing is reported at the name that is written.
   */
  ValueReader textOr(String other, MappingReader reader) {
    boolean waits = reader.isNamed(other) && !reader.isNamed("text");
    return reader.required(waits ? other : "text");
  }

  /** A text that may be left out. */
  Optional<Prose> someProse(ValueReader value) {
    Optional<YamlNode.Scalar> text = value.scalar();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    SwallowedMarks.find(text.get()).ifPresent(problems::add);
    List<Fragment> body = holes.markdown(text.get());
    ProseCheck.strange(body)
        .ifPresent(
            found ->
                value.report(
                    Code.QUIZ_TEXT,
                    value.label() + " may hold emphasis and links only, and has " + found,
                    "write it in plain words; longer explanations belong below the front matter"));
    return Optional.of(new Prose(text.get().text(), body, text.get().location()));
  }

  /**
   * Words that may be left out. A bare {@code false} or {@code yes} is no words, but an author who
   * means a switch.
   *
   * @param without what holds when the line is left out
   * @param sample words as they could be
   */
  Optional<Prose> words(ValueReader value, String without, String sample) {
    Optional<String> flag =
        value
            .node()
            .filter(n -> n instanceof YamlNode.Scalar s && s.isPlain())
            .map(n -> ((YamlNode.Scalar) n).text())
            .filter(text -> FLAGS.contains(text.toLowerCase(Locale.ROOT)));
    flag.ifPresent(
        text ->
            value.report(
                Code.QUIZ_STYLE,
                value.label() + " is what readers read there, and `" + text + "` is no such words",
                "leave the line out, and "
                    + without
                    + "; or write the words, such as `"
                    + value.name()
                    + ": "
                    + sample
                    + "`"));
    return flag.isPresent() ? Optional.empty() : someProse(value);
  }

  /** A whole number within bounds. */
  Optional<Located<Integer>> whole(ValueReader value, int least, int most) {
    Optional<Long> number = value.whole();
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (number.get() < least || number.get() > most) {
      value.report(
          Code.BAD_VALUE,
          value.label() + " must be " + least + " to " + most + ", and is " + number.get());
      return Optional.empty();
    }
    return Optional.of(new Located<>(number.get().intValue(), value.location()));
  }

  /** The number of the edition. */
  int edition(MappingReader quiz) {
    return whole(quiz.optional("edition"), 1, 9999).map(Located::value).orElse(1);
  }

  /** A name of something outside the quiz, as written. */
  Optional<Located<String>> reference(ValueReader value) {
    return value.text().map(text -> new Located<>(text, value.location()));
  }

  /** Pages to go on to. */
  List<Located<String>> next(MappingReader reader) {
    return reader.optional("next").items().stream()
        .flatMap(item -> reference(item).stream())
        .toList();
  }

  /** The mark of what must bring the care card. */
  Optional<Location> care(MappingReader reader) {
    ValueReader value = reader.optional("care");
    return value.flag().filter(isMarked -> isMarked).map(yes -> value.location());
  }

  /** The name under which something can be found again. */
  Located<String> id(ValueReader value) {
    return new Located<>(value.text().orElse(""), value.location());
  }

  /**
   * The members of a list. A list that is too short is reported.
   *
   * @param one what one of them is called
   */
  List<ValueReader> items(ValueReader list, int least, String one) {
    if (list.node().filter(YamlNode.Sequence.class::isInstance).isEmpty()) {
      if (list.isPresent()) {
        list.reportWrongType("a list, each value on its own line behind `- `");
      }
      return List.of();
    }
    List<ValueReader> items = list.items();
    if (items.size() < least) {
      tooFew(list, least, one, items.size());
    }
    return items;
  }

  /** Named members, each with the place of its name; too few of them are reported. */
  List<Named> named(ValueReader all, int least, String one) {
    List<Named> found = new ArrayList<>();
    if (all.mapping().isPresent() && all.node().get() instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        Located<String> id = new Located<>(entry.key().text(), entry.key().location());
        found.add(new Named(id, ValueReader.of(entry.key().text(), entry.value(), problems)));
      }
      if (found.size() < least) {
        tooFew(all, least, one, found.size());
      }
    }
    return found;
  }

  private static void tooFew(ValueReader list, int least, String one, int count) {
    String needed = least == 1 ? "one " + one : "two " + one + "s";
    list.report(Code.BAD_VALUE, list.label() + " needs at least " + needed + ", and has " + count);
  }

  /**
   * Reads named values to the end.
   *
   * @param value the values
   * @param owner what they describe, for messages
   * @param body reads them
   */
  void fields(ValueReader value, String owner, Consumer<MappingReader> body) {
    if (value.mapping().isEmpty() || !(value.node().get() instanceof YamlNode.Mapping mapping)) {
      return;
    }
    Optional<YamlNode.Scalar> sentence =
        mapping.entries().stream()
            .map(YamlNode.Entry::key)
            .filter(key -> key.text().contains(" "))
            .findFirst();
    if (sentence.isPresent()) {
      problems.add(
          Diagnostic.of(
                  Code.QUIZ_STYLE,
                  sentence.get().location(),
                  "the colon behind `"
                      + ValueReader.shortened(sentence.get().text())
                      + "` cuts this text in two")
              .withHelp("put the whole text in quotes"));
      return;
    }
    MappingReader reader =
        new MappingReader(mapping, owner, "field", value.location(), problems)
            .understanding(OtherQuizNames.INSIDE);
    body.accept(reader);
    reader.finish();
  }

  /**
   * A named member.
   *
   * @param id its name and the name's place
   * @param value what stands behind it
   */
  record Named(Located<String> id, ValueReader value) {}
}
