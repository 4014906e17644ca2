package dev.kindling.content;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.wording.Guard;
import dev.kindling.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds guarded phrases in front matter. A text is cited when it holds {@code [@key]} itself, or
 * when {@code source} stands beside it; below the top, such as at a question of a quiz, that is a
 * source for everything inside, too.
 */
final class GuardedFields {

  private static final String SOURCE = "source";

  /** A person's own title in it is no claim of the text. */
  private static final String REVIEWER = "reviewer";

  private final SourceFile file;
  private final LineIndex lines;
  private final Guard guard;
  private final List<Diagnostic> problems = new ArrayList<>();

  private GuardedFields(SourceFile file, LineIndex lines, Guard guard) {
    this.file = file;
    this.lines = lines;
    this.guard = guard;
  }

  /** The problems with all texts of a page's front matter. */
  static List<Diagnostic> check(
      SourceFile file, LineIndex lines, YamlNode.Mapping frontMatter, Guard guard) {
    GuardedFields fields = new GuardedFields(file, lines, guard);
    boolean isCited = hasSource(frontMatter);
    for (YamlNode.Entry entry : frontMatter.entries()) {
      boolean isText = entry.value() instanceof YamlNode.Scalar;
      if (!entry.key().text().equals(REVIEWER)) {
        fields.check(entry.value(), isText && isCited);
      }
    }
    return fields.problems;
  }

  private static boolean hasSource(YamlNode.Mapping values) {
    return values
        .get(SOURCE)
        .filter(value -> !(value instanceof YamlNode.Scalar text && text.text().isBlank()))
        .isPresent();
  }

  private void check(YamlNode node, boolean isCited) {
    if (node instanceof YamlNode.Mapping values) {
      boolean hasSource = isCited || hasSource(values);
      values.entries().forEach(entry -> check(entry.value(), hasSource));
    } else if (node instanceof YamlNode.Sequence list) {
      list.items().forEach(item -> check(item, isCited));
    } else if (node instanceof YamlNode.Scalar text) {
      check(text, isCited || text.text().contains("[@"));
    }
  }

  private void check(YamlNode.Scalar scalar, boolean isCited) {
    String text = scalar.text();
    int count = 0;
    for (Guard.Match match : guard.find(text)) {
      count++;
      if (!(isCited && match.phrase().allowsCited()) && !isCode(text, match)) {
        String written = text.substring(match.start(), match.end()).replace('\n', ' ');
        problems.add(match.phrase().at(place(scalar, match, count), written));
      }
    }
  }

  private static boolean isCode(String text, Guard.Match match) {
    long before = text.substring(0, match.start()).chars().filter(c -> c == '`').count();
    return before % 2 == 1 && text.indexOf('`', match.end()) >= 0;
  }

  /** The place in the file of the phrase that is found as the so-manieth one in a value. */
  private Location place(YamlNode.Scalar scalar, Guard.Match match, int count) {
    if (!(scalar.location() instanceof Location.InFile at)) {
      return scalar.location();
    }
    int from = lines.startOf(at.line()) + at.column() - 1;
    Optional<Guard.Match> found = Optional.empty();
    for (int i = 0; i < count; i++) {
      found = guard.next(file.text(), from);
      from = found.map(Guard.Match::end).orElse(from);
    }
    return found
        .filter(raw -> raw.phrase().equals(match.phrase()))
        .map(raw -> lines.at(raw.start(), raw.end()))
        .orElse(scalar.location());
  }
}
