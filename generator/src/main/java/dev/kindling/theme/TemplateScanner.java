package dev.kindling.theme;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.source.LineIndex;
import dev.kindling.source.SourceFile;
import dev.kindling.theme.Tag.Sort;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the places of the tags of one template, and every mistake in their form.
 *
 * <p>Mustache.java reads the templates that have none. It knows only lines (wrong ones behind a
 * comment of several lines), stops at the first mistake, and has its own idea of blank lines, which
 * are left out here. One use, one thread.
 */
final class TemplateScanner {

  private static final Pattern VALUE_NAME =
      Pattern.compile("\\.|[A-Za-z0-9_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_][A-Za-z0-9_-]*)*");
  private static final Pattern TEMPLATE_NAME =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*(/[A-Za-z0-9_][A-Za-z0-9_-]*)*");

  /** Mustache.java reads nested tags by recursion. */
  private static final int DEEPEST = 60;

  /** Behind so many mistakes of form, a file is no template that anybody wrote. */
  private static final int MOST_PROBLEMS = 1000;

  private final LineIndex lines;
  private final String text;

  private final List<Tag> tags = new ArrayList<>();
  private final List<Literal> literals = new ArrayList<>();
  private final StringBuilder readable = new StringBuilder();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private int literal;

  private TemplateScanner(SourceFile file) {
    this.lines = new LineIndex(file);
    this.text = file.text();
  }

  /** The tags of a template; with errors, it cannot be compiled. */
  static Checked<Template> scan(String name, SourceFile file) {
    TemplateScanner scanner = new TemplateScanner(file);
    scanner.scan();
    return new Checked<>(
        new Template(
            name, scanner.lines, scanner.tags, scanner.literals, scanner.readable.toString()),
        scanner.problems);
  }

  private void scan() {
    int at = text.indexOf("{{");
    while (at >= 0 && problems.size() < MOST_PROBLEMS) {
      at = text.indexOf("{{", tag(at));
    }
    literal(text.length());
    for (int index : open) {
      Tag tag = tags.get(index);
      report(tag.start(), tag.end(), "`" + tag.shown() + "` is not closed")
          .add("close it with `{{/" + tag.name() + "}}`");
    }
  }

  /** Reads the tag that begins here; returns where to go on. */
  private int tag(int start) {
    boolean isTriple = text.startsWith("{{{", start);
    boolean isComment = text.startsWith("{{!", start);
    String closing = isTriple ? "}}}" : "}}";
    int inner = start + closing.length();
    int next = isComment ? -1 : text.indexOf("{{", inner);
    int last = next < 0 ? text.length() : next;
    int close = isComment ? text.indexOf(closing, inner) : closing(closing, inner, last);
    if (close < 0) {
      report(start, inner, "this tag is not closed").add("end it with `" + closing + "`");
      return last;
    }
    int end = close + closing.length();
    if (isComment) {
      skipTo(start, end, true);
      return end;
    }
    String content = text.substring(inner, close).strip();
    Optional<Sort> sort = isTriple ? Optional.of(Sort.RAW) : Sort.of(content);
    String named = isTriple || sort.equals(Optional.of(Sort.VALUE)) ? content : rest(content);
    if (sort.isEmpty()) {
      report(start, end, "`{{" + content.charAt(0) + "` is a tag that themes cannot use")
          .add("the tags are {{x}} {{{x}}} {{#x}} {{^x}} {{/x}} {{>x}} {{<x}} {{$x}} {{! x }}");
    } else if (!hasForm(sort.get(), named)) {
      report(
              start,
              end,
              named.isEmpty()
                  ? "this tag has no name in it"
                  : "`" + named.replace('\n', ' ') + "` is not a name")
          .add("names have letters, digits, `-` and `_`, with dots between them");
    } else {
      skipTo(start, end, sort.get().canStandAlone());
      found(sort.get(), named, start, end);
    }
    return end;
  }

  /** Looked for up to the next tag only: to the end of the file each time would take long. */
  private int closing(String signs, int from, int to) {
    int found = text.substring(from, to).indexOf(signs);
    return found < 0 ? -1 : from + found;
  }

  private void found(Sort sort, String named, int start, int end) {
    if (sort == Sort.CLOSE) {
      close(named, start, end);
      return;
    }
    int owner = open.isEmpty() ? Tag.NONE : open.peek();
    Tag tag = new Tag(sort, named, start, end, owner);
    if (owner != Tag.NONE && tags.get(owner).sort() == Sort.PARENT && sort != Sort.BLOCK) {
      report(start, end, "only blocks may stand in `" + tags.get(owner).shown() + "`")
          .add("put it into a block: `{{$name}}…{{/name}}`");
    }
    if (sort.opens()) {
      open.push(tags.size());
      if (open.size() == DEEPEST) {
        report(start, end, "tags are nested more than " + DEEPEST + " deep here");
      }
    }
    tags.add(tag);
  }

  private void close(String named, int start, int end) {
    if (open.stream().noneMatch(index -> tags.get(index).name().equals(named))) {
      List<String> names = open.stream().map(index -> tags.get(index).name()).toList();
      Optional<String> meant = NearestName.of(named, names);
      report(start, end, "`{{/" + named + "}}` closes nothing that is open here")
          .add(meant.map(NearestName::question).orElse("remove it, or open it before"));
      // A tag whose end is misspelt is one mistake, not a second one that is never closed.
      meant.filter(name -> text.indexOf("{{/" + name, end) < 0).ifPresent(this::closeOpen);
      return;
    }
    closeOpen(named);
  }

  private void closeOpen(String named) {
    while (true) {
      int index = open.pop();
      Tag tag = tags.get(index);
      if (tag.name().equals(named)) {
        return;
      }
      report(tag.start(), tag.end(), "`" + tag.shown() + "` is not closed")
          .add("close it before `{{/" + named + "}}` with `{{/" + tag.name() + "}}`");
    }
  }

  /** Takes the text before a tag, and goes on behind it; a tag alone on its line takes the line. */
  private void skipTo(int start, int end, boolean canStandAlone) {
    int lineStart = lines.startOf(lines.line(start));
    int stop = end;
    while (stop < text.length() && (text.charAt(stop) == ' ' || text.charAt(stop) == '\t')) {
      stop++;
    }
    boolean isLastOnLine = stop == text.length() || text.charAt(stop) == '\n';
    if (canStandAlone && isLastOnLine && lineStart >= literal && isBlank(lineStart, start)) {
      literal(lineStart);
      literal = Math.min(stop + 1, text.length());
    } else {
      literal(start);
      literal = end;
    }
    readable.append(text, start, end);
  }

  private void literal(int end) {
    int owner = open.isEmpty() ? Tag.NONE : open.peek();
    if (owner != Tag.NONE && tags.get(owner).sort() == Sort.PARENT && !isBlank(literal, end)) {
      int from = literal;
      while (Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      report(from, end, "this text stands in `" + tags.get(owner).shown() + "` but in no block")
          .add("put it into a block: `{{$name}}…{{/name}}`");
    }
    if (end > literal) {
      literals.add(Literal.of(lines, literal, end));
      readable.append(Template.readable(text.substring(literal, end)));
    }
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasForm(Sort sort, String named) {
    boolean isTemplate = TEMPLATE_NAME.matcher(named).matches();
    boolean isValue = VALUE_NAME.matcher(named).matches();
    return switch (sort) {
      case PARTIAL, PARENT -> isTemplate;
      case CLOSE -> isTemplate || isValue;
      default -> isValue;
    };
  }

  private static String rest(String content) {
    return content.isEmpty() ? content : content.substring(1).strip();
  }

  private Advice report(int start, int end, String message) {
    boolean isTold = problems.size() < MOST_PROBLEMS;
    if (isTold) {
      problems.add(Diagnostic.of(Code.TEMPLATE_SYNTAX, lines.at(start, end), message));
    }
    return new Advice(problems, isTold);
  }

  /** Adds help to the problem that was reported last, if it was. */
  private record Advice(List<Diagnostic> problems, boolean isTold) {
    void add(String help) {
      int last = problems.size() - 1;
      if (isTold) {
        problems.set(last, problems.get(last).withHelp(help));
      }
    }
  }
}
