package dev.kindling.yaml;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.Token;

/**
 * The tokens of a piece of YAML, and what is wrong with them one by one. They are read before the
 * tree is, so that nothing is ever built from aliases or from endless nesting.
 *
 * @param list all tokens, up to the first mistake in writing
 * @param problems in the order of the tokens
 */
record TokenCheck(List<Token> list, List<Diagnostic> problems) {

  static TokenCheck of(YamlText text) {
    List<Token> tokens = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    StreamReader region = new StreamReader(text.region());
    try {
      ScannerImpl scanner = new ScannerImpl(region, YamlReader.options());
      int depth = 0;
      for (boolean goesOn = true; goesOn; ) {
        // Only looking at a token makes the scanner read it.
        Token token = scanner.peekToken();
        scanner.getToken();
        refuse(token, tokens, text, problems);
        tokens.add(token);
        depth += step(token);
        if (depth > YamlReader.DEEPEST) {
          problems.add(tooDeep(place(token, text)));
        }
        goesOn = !isLast(token, tokens) && depth <= YamlReader.DEEPEST;
      }
    } catch (MarkedYAMLException e) {
      problems.add(new SyntaxProblem(text, tokens).of(e));
    } catch (IllegalArgumentException | YAMLException | IndexOutOfBoundsException e) {
      // What SnakeYAML does not foresee, such as "\Uffffffff", leaves it as it comes.
      problems.add(new SyntaxProblem(text, tokens).at(region.getIndex()));
    }
    return new TokenCheck(tokens, problems);
  }

  /** Behind a directive or a `...` nothing more can be said of what was meant. */
  private static boolean isLast(Token token, List<Token> all) {
    return switch (token.getTokenId()) {
      case StreamEnd, Directive -> true;
      default -> isBehindTheEnd(token, all.subList(0, all.size() - 1));
    };
  }

  private static boolean isBehindTheEnd(Token token, List<Token> before) {
    return !token.getTokenId().equals(Token.ID.StreamEnd)
        && !token.getTokenId().equals(Token.ID.DocumentEnd)
        && !before.isEmpty()
        && before.get(before.size() - 1).getTokenId().equals(Token.ID.DocumentEnd);
  }

  private static int step(Token token) {
    return switch (token.getTokenId()) {
      case BlockMappingStart, BlockSequenceStart, FlowMappingStart, FlowSequenceStart -> 1;
      case BlockEnd, FlowMappingEnd, FlowSequenceEnd -> -1;
      default -> 0;
    };
  }

  private static Diagnostic tooDeep(Location place) {
    return Diagnostic.of(
        Code.YAML_REFUSED, place, "values are nested more than " + YamlReader.DEEPEST + " deep");
  }

  private static void refuse(
      Token token, List<Token> before, YamlText text, List<Diagnostic> problems) {
    if (isBehindTheEnd(token, before)) {
      problems.add(
          Diagnostic.of(
                  Code.YAML_REFUSED,
                  place(before.get(before.size() - 1), text),
                  "`...` ends the YAML here, and more stands below it")
              .withHelp("delete this line"));
      return;
    }
    switch (token.getTokenId()) {
      case Alias -> problems.add(refused(token, text, "an alias"));
      case Anchor -> problems.add(refused(token, text, "an anchor"));
      case Tag -> problems.add(refused(token, text, "a tag"));
      case Directive ->
          problems.add(SyntaxProblem.unquoted(text, text.offset(token.getStartMark().getIndex())));
      case DocumentStart -> {
        // One `---` at the very start is how many YAML files begin.
        if (before.size() > 1) {
          problems.add(
              Diagnostic.of(
                      Code.YAML_REFUSED, place(token, text), "a second YAML document begins here")
                  .withHelp("keep everything in one document: delete this line"));
        }
      }
      default -> {
        // Every other token is allowed.
      }
    }
  }

  private static Diagnostic refused(Token token, YamlText text, String what) {
    String written =
        text.between(
            text.offset(token.getStartMark().getIndex()),
            text.offset(token.getEndMark().getIndex()));
    return Diagnostic.of(
            Code.YAML_REFUSED,
            place(token, text),
            "YAML reads `"
                + ValueReader.shortened(written)
                + "` as "
                + what
                + ", which is not allowed here")
        .withHelp("if it is text, put the whole value in quotes");
  }

  private static Location place(Token token, YamlText text) {
    return text.at(
        text.offset(token.getStartMark().getIndex()), text.offset(token.getEndMark().getIndex()));
  }
}
