package dev.kindling.content;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the front matter of a content file lies: between a first line {@code ---} and the next such
 * line.
 *
 * @param start 0-based offset of the first character behind the opening line
 * @param end 0-based offset of the closing line
 * @param bodyStart 0-based offset of the first character behind the closing line
 * @param opening the opening line
 */
public record FrontMatterBlock(int start, int end, int bodyStart, Location opening) {

  private static final Pattern FENCE = Pattern.compile("-{3}[ \\t]*");
  private static final Pattern YAML_LINE =
      Pattern.compile("\\s.*|[\\w\"'.-]+[ \\t]*:.*|- .*|-|#[^#].*|#|[\\]}].*|");

  /** What came of looking for the front matter of a file. */
  public record Search(Optional<FrontMatterBlock> found, List<Diagnostic> problems) {}

  /** Looks for the front matter of a file. */
  public static Search in(SourceFile file, LineIndex lines) {
    String text = file.text();
    int firstEnd = lineEnd(text, 0);
    if (!FENCE.matcher(text.substring(0, firstEnd)).matches()) {
      Diagnostic problem =
          Diagnostic.of(
                  Code.FRONT_MATTER_MISSING,
                  lines.at(0, firstEnd),
                  "the file does not begin with front matter")
              .withHelp(
                  text.stripLeading().startsWith("---\n")
                      ? "delete what stands above the first line `---`"
                      : text.startsWith("+++")
                          ? "it is YAML here, and not TOML: put `---` for each `+++`, and write"
                              + " `title: …` for `title = …`"
                          : "begin with a line `---`, then `title: …`, then a line `---`");
      return new Search(Optional.empty(), List.of(problem));
    }
    Location opening = lines.at(0, 3);
    int start = Math.min(firstEnd + 1, text.length());
    for (int at = start; at < text.length(); at = lineEnd(text, at) + 1) {
      int end = lineEnd(text, at);
      if (FENCE.matcher(text.substring(at, end)).matches()) {
        int body = Math.min(end + 1, text.length());
        return new Search(Optional.of(new FrontMatterBlock(start, at, body, opening)), List.of());
      }
    }
    return new Search(Optional.empty(), List.of(unclosed(opening)));
  }

  /**
   * The problem of front matter that only seems to end: the closing line was forgotten, and a later
   * {@code ---} of the text was taken for it. It shows by a line that cannot be YAML.
   */
  Optional<Diagnostic> swallowedText(SourceFile file, LineIndex lines) {
    String text = file.text();
    boolean afterBlank = false;
    for (int at = start; at < end; at = lineEnd(text, at) + 1) {
      String line = text.substring(at, lineEnd(text, at));
      if (afterBlank && !YAML_LINE.matcher(line).matches()) {
        return Optional.of(
            unclosed(opening)
                .withHelp(
                    "put a line `---` before line "
                        + lines.line(at)
                        + ", where the text seems to begin"));
      }
      afterBlank = line.isBlank();
    }
    return Optional.empty();
  }

  private static Diagnostic unclosed(Location opening) {
    return Diagnostic.of(
            Code.FRONT_MATTER_UNCLOSED, opening, "the front matter that begins here is not closed")
        .withHelp("put a line `---` behind its last field");
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
