package dev.kindling.yaml;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Says in an author's words what SnakeYAML could not read, where, and how authors mostly come to
 * write it.
 */
final class SyntaxProblem {

  private static final Pattern NAME_AND_VALUE = Pattern.compile("(\\s*(?:- )*+[\\w-]+: +)(.*)");
  private static final Pattern NO_SPACE = Pattern.compile("\\s*(?:- )*+([\\w-]+):(\\S.*)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\[xuU]$");
  private static final int LENGTH_OF_ESCAPE = 2;
  private static final Pattern DIGITS = Pattern.compile("\\p{XDigit}{1,8}");
  private static final int LONGEST_EXAMPLE = 70;

  private final YamlText text;
  private final List<Token> tokens;

  /**
   * Prepares for one piece of YAML.
   *
   * @param tokens those read before the problem, at least
   */
  SyntaxProblem(YamlText text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  Diagnostic of(MarkedYAMLException e) {
    String context = e.getContext() == null ? "" : e.getContext();
    String problem = e.getProblem() == null ? "" : e.getProblem();
    int at = offset(e.getProblemMark());
    int from = e.getContextMark() == null ? at : offset(e.getContextMark());
    if (problem.contains("cannot start any token")) {
      return cannotBegin(at);
    }
    if (context.startsWith("while scanning an a") || context.startsWith("while scanning a tag")) {
      return unquoted(text, from);
    }
    if (context.contains("directive")) {
      return unquoted(text, from);
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return unexpectedColon(at);
    }
    if (problem.startsWith("could not find expected ':'")) {
      return noColon(from);
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return at(at, "a list cannot begin behind other text on the same line")
          .withHelp("begin the list on the next line, or write it as `[…]`");
    }
    if (context.contains("quoted scalar")) {
      return inQuotes(problem, from, at);
    }
    if (context.contains("block scalar")) {
      return at(at, "text cannot follow `" + first(from) + "` on the same line")
          .withHelp("begin the text on the next line, indented; or put the whole value in quotes");
    }
    if (context.startsWith("while parsing a flow")) {
      return inBrackets(at);
    }
    if (problem.startsWith("expected <block end>")) {
      return afterAValue(at);
    }
    return misfit(at);
  }

  /**
   * What SnakeYAML failed at without a word.
   *
   * @param codePoints how far it had read
   */
  Diagnostic at(int codePoints) {
    int at = text.offset(codePoints);
    return ESCAPE.matcher(text.before(at)).find() ? noSuchCharacter(at) : misfit(at);
  }

  private Diagnostic noSuchCharacter(int at) {
    int from = at - LENGTH_OF_ESCAPE;
    Matcher digits = DIGITS.matcher(text.from(at));
    int end = at + (digits.lookingAt() ? digits.end() : 0);
    return Diagnostic.of(
            Code.YAML_SYNTAX,
            text.at(from, end),
            "no character has the number of `" + text.between(from, end) + "`")
        .withHelp("write the character itself; or `\\\\` for a backslash");
  }

  /** Text without quotes begins with a character that means something else to YAML. */
  static Diagnostic unquoted(YamlText text, int at) {
    String rest = text.from(at).strip();
    boolean isSimple = !text.before(at).contains("[") && !text.before(at).contains("{");
    String sign = rest.substring(0, Math.min(1, rest.length()));
    return Diagnostic.of(
            Code.YAML_SYNTAX,
            text.at(at, at + 1),
            "text without quotes cannot begin with " + sign(sign))
        .withHelp(isSimple ? quotesAround("", rest) : "put the text in quotes");
  }

  private static String sign(String sign) {
    return sign.equals("`") ? "a backquote" : "`" + sign + "`";
  }

  private static String quotesAround(String before, String value) {
    boolean fits =
        value.length() <= LONGEST_EXAMPLE && !value.contains("\"") && !value.contains("\\");
    return fits
        ? "put it in quotes: `" + before + "\"" + value + "\"`"
        : "put the whole value in quotes";
  }

  private Diagnostic cannotBegin(int at) {
    if (!text.from(at).startsWith("\t")) {
      return unquoted(text, at);
    }
    return text.before(at).isBlank()
        ? at(at, "this line is indented with a tab").withHelp("indent with spaces")
        : at(at, "a tab stands where only spaces may").withHelp("use spaces");
  }

  private Diagnostic unexpectedColon(int at) {
    String line = text.before(at) + text.from(at);
    Matcher value = NAME_AND_VALUE.matcher(line);
    if (value.matches() && value.end(1) <= text.before(at).length()) {
      return at(at, "a value without quotes cannot hold a colon with a space behind it")
          .withHelp(quotesAround(value.group(1).strip() + " ", value.group(2).strip()));
    }
    int before = lineBefore(at);
    Optional<String> space = spaceIn(text.from(before));
    if (space.isPresent()) {
      return noColon(before);
    }
    return at(
            at,
            "a name cannot stand here: the line before it is not finished, or this one is indented"
                + " too far")
        .withHelp("begin the name below the first letter of the names it belongs beside");
  }

  /** Where the nearest line before an offset's own begins that is not blank. */
  private int lineBefore(int at) {
    int lineStart = at - text.before(at).length();
    while (lineStart > text.start()) {
      lineStart -= text.before(lineStart - 1).length() + 1;
      if (!text.from(lineStart).isBlank()) {
        break;
      }
    }
    return lineStart;
  }

  private static Optional<String> spaceIn(String line) {
    Matcher noSpace = NO_SPACE.matcher(line);
    return noSpace.matches()
        ? Optional.of(
            "put a space behind the colon: `"
                + noSpace.group(1)
                + ": "
                + ValueReader.shortened(noSpace.group(2).strip())
                + "`")
        : Optional.empty();
  }

  private Diagnostic noColon(int from) {
    String line = text.from(from);
    Location place = text.at(from, from + line.stripTrailing().length());
    return Diagnostic.of(Code.YAML_SYNTAX, place, "this line is not of the form `name: value`")
        .withHelp(
            spaceIn(line)
                .orElse(
                    "write a name, a colon and a space before it, or indent it to go on with"
                        + " the value above"));
  }

  private Diagnostic inQuotes(String problem, int from, int at) {
    if (text.from(at).isEmpty()) {
      return unclosedQuote(from);
    }
    if (problem.startsWith("found unknown escape") && ESCAPE.matcher(text.before(at)).find()) {
      return noSuchCharacter(at);
    }
    if (problem.startsWith("found unknown escape")) {
      return at(at, "a backslash before `" + first(at) + "` means nothing between double quotes")
          .withHelp("write `\\\\` for a backslash, or put the value in single quotes");
    }
    if (problem.startsWith("expected escape")) {
      return at(at, "hexadecimal digits are expected behind this escape")
          .withHelp("write `\\\\` for a backslash, or put the value in single quotes");
    }
    return unclosedQuote(from);
  }

  private Diagnostic unclosedQuote(int from) {
    String quote = first(from);
    return at(from, "the quotation mark that opens here is never closed")
        .withHelp("write `" + quote + "` at the end of the value");
  }

  private Diagnostic inBrackets(int at) {
    Optional<Token> opener = openBracket(at);
    if (opener.isEmpty()) {
      return misfit(at);
    }
    int from = offset(opener.get().getStartMark());
    String open = first(from);
    String close = open.equals("[") ? "]" : "}";
    if (text.line(from) != text.line(at) || at >= text.end()) {
      return at(from, "the `" + open + "` that opens here is never closed")
          .withHelp("write `" + close + "` behind its last value; if it is text, put it in quotes");
    }
    return at(at, "a comma or `" + close + "` is missing before this")
        .withHelp("if the value is text, put it in quotes");
  }

  /** The innermost bracket that is open at an offset. */
  private Optional<Token> openBracket(int at) {
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : tokens) {
      if (offset(token.getStartMark()) >= at) {
        break;
      }
      switch (token.getTokenId()) {
        case FlowSequenceStart, FlowMappingStart -> open.push(token);
        case FlowSequenceEnd, FlowMappingEnd -> open.poll();
        default -> {
          // Every other token opens and closes no bracket.
        }
      }
    }
    return Optional.ofNullable(open.peek());
  }

  private Diagnostic misfit(int at) {
    if (at < text.end() && List.of(",", "]", "}", "?").contains(first(at))) {
      return unquoted(text, at);
    }
    return text.before(at).isBlank()
        ? outOfLine(at)
        : at(at, "this does not fit what stands before it")
            .withHelp("if the value is text, put it in quotes");
  }

  private Diagnostic outOfLine(int at) {
    return at(at, "this line is indented in a way that fits no line above it")
        .withHelp("begin it below the first letter of the names it belongs beside");
  }

  /** Something follows a finished value: mostly a quote closed too early, or a line out of line. */
  private Diagnostic afterAValue(int at) {
    Optional<Token> before =
        tokens.stream()
            .filter(t -> offset(t.getEndMark()) <= at && offset(t.getStartMark()) < at)
            .reduce((first, second) -> second);
    if (before.isPresent() && isQuoted(before.get())) {
      return afterQuotes(offset(before.get().getStartMark()), at);
    }
    if (!text.before(at).isBlank()) {
      return text.from(at).startsWith(":")
          ? at(at, "a name is missing before the colon")
          : at(at, "text stands behind the closing bracket of the value")
              .withHelp("if the value is text, put it in quotes");
    }
    if (text.from(at).startsWith(":")) {
      return at(at, "a name is missing before the colon");
    }
    return text.from(at).startsWith("-")
        ? at(at, "a list entry stands where a name is expected")
            .withHelp("indent it below the name of its list")
        : outOfLine(at);
  }

  private static boolean isQuoted(Token token) {
    return token instanceof ScalarToken scalar
        && (scalar.getStyle() == ScalarStyle.SINGLE_QUOTED
            || scalar.getStyle() == ScalarStyle.DOUBLE_QUOTED);
  }

  private Diagnostic afterQuotes(int from, int at) {
    if (text.line(from) != text.line(at)) {
      return unclosedQuote(from);
    }
    boolean isSingle = text.from(from).startsWith("'");
    return at(at, "text stands behind the closing quotation mark of the value")
        .withHelp(
            isSingle
                ? "put the whole value in one pair of quotes; between single quotes, write `''` for"
                    + " an apostrophe"
                : "put the whole value in one pair of quotes; between double quotes, write `\\\"`"
                    + " for a quotation mark");
  }

  private int offset(Mark mark) {
    return text.offset(mark.getIndex());
  }

  /** The character at an offset; empty at the end of a line. */
  private String first(int offset) {
    String rest = text.from(offset);
    return rest.substring(0, rest.isEmpty() ? 0 : Character.charCount(rest.codePointAt(0)));
  }

  private Diagnostic at(int offset, String message) {
    return Diagnostic.of(Code.YAML_SYNTAX, text.pointAt(offset), message);
  }
}
