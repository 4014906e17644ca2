package dev.kindling.yaml;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.InvisibleCharacters;
import dev.kindling.diagnostic.MisreadCharacters;
import dev.kindling.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML into {@link YamlNode}s. The steps:
 *
 * <ol>
 *   <li>characters that would change the structure unseen are reported;
 *   <li>the tokens are checked for what Kindling refuses: aliases, anchors, tags, directives, more
 *       than one document, deep nesting;
 *   <li>SnakeYAML composes its tree, which is turned into ours; names written twice are reported.
 * </ol>
 *
 * <p>A step that finds problems is the last one, so one mistake is not reported in two ways.
 */
public final class YamlReader {

  /** The longest YAML that is read, in UTF-16 units. */
  static final int LONGEST = 1_000_000;

  /** How deep lists and named values may be nested in each other. */
  static final int DEEPEST = 40;

  private YamlReader() {}

  /**
   * Reads a whole file of named values.
   *
   * @return nothing when it could not be read, which is reported; an empty mapping when nothing is
   *     written
   */
  public static Checked<Optional<YamlNode.Mapping>> readMapping(SourceFile file) {
    return readMapping(file, 0, file.text().length());
  }

  /**
   * Reads the named values in a part of a file.
   *
   * @param file the file
   * @param start where the YAML begins: 0-based, in UTF-16 units
   * @param end behind its last character
   * @return nothing when it could not be read, which is reported; an empty mapping when nothing is
   *     written
   */
  public static Checked<Optional<YamlNode.Mapping>> readMapping(
      SourceFile file, int start, int end) {
    YamlText text = new YamlText(file, start, end);
    List<Diagnostic> problems = new ArrayList<>();
    if (end - start > LONGEST) {
      problems.add(
          Diagnostic.of(
              Code.YAML_REFUSED,
              text.at(start, start),
              "this YAML is longer than " + LONGEST + " characters"));
      return new Checked<>(Optional.empty(), problems);
    }
    problems.addAll(CharacterCheck.problems(text));
    if (problems.isEmpty()) {
      TokenCheck tokens = TokenCheck.of(text);
      problems.addAll(tokens.problems());
      if (problems.isEmpty()) {
        return compose(text, tokens)
            .with(InvisibleCharacters.in(file, start, end, true))
            .with(MisreadCharacters.in(file, start, end));
      }
    }
    return new Checked<>(Optional.empty(), problems);
  }

  private static Checked<Optional<YamlNode.Mapping>> compose(YamlText text, TokenCheck tokens) {
    LoaderOptions options = options();
    StreamReader region = new StreamReader(text.region());
    Node root;
    try {
      ParserImpl parser = new ParserImpl(region, options);
      root = new Composer(parser, new Resolver(), options).getSingleNode();
    } catch (MarkedYAMLException e) {
      return new Checked<>(Optional.empty(), List.of(new SyntaxProblem(text, tokens.list()).of(e)));
    } catch (IllegalArgumentException | YAMLException | IndexOutOfBoundsException e) {
      SyntaxProblem problem = new SyntaxProblem(text, tokens.list());
      return new Checked<>(Optional.empty(), List.of(problem.at(region.getIndex())));
    }
    return new TreeBuilder(text).root(root);
  }

  static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LONGEST);
    // The token check counts a list that is not indented below its name as no level of its own.
    options.setNestingDepthLimit(2 * DEEPEST + 2);
    return options;
  }
}
