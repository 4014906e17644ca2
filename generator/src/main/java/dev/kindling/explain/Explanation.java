package dev.kindling.explain;

import dev.kindling.diagnostic.Code;

/**
 * What one sort of problem means.
 *
 * @param code the sort of problem
 * @param topic what it is about
 * @param title the problem in a few words, without a full stop
 * @param means what it means, in one to three sentences
 * @param example how the mistake looks in a file; may have several lines
 * @param says the first line of what Kindling says about the example, without the code
 * @param cure what to do
 */
public record Explanation(
    Code code, Topic topic, String title, String means, String example, String says, String cure) {

  private static final int WIDEST = 80;

  /** The explanation for a terminal: lines of at most 80 characters, but for the example's. */
  public String asText() {
    StringBuilder out = new StringBuilder();
    out.append(code.severity().word()).append('[').append(code.id()).append("]: ").append(title);
    out.append("\n\n");
    wrap(out, means);
    out.append("\n\nFor example:\n\n");
    example.lines().forEach(line -> out.append(("    " + line).stripTrailing()).append('\n'));
    out.append("\nKindling says:\n\n    ").append(says).append("\n\nWhat to do:\n\n");
    wrap(out, cure);
    return out.toString();
  }

  /** The explanation in Markdown, without its title. */
  public String asMarkdown() {
    return means + "\n\n" + fenced(example) + "\n\n> " + says + "\n\n**What to do.** " + cure;
  }

  /** The example between fences that are longer than any in it. */
  private static String fenced(String example) {
    String fence = "```";
    while (example.contains(fence)) {
      fence += "`";
    }
    return fence + "text\n" + example + "\n" + fence;
  }

  private static void wrap(StringBuilder out, String text) {
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column > 0 && column + 1 + word.length() > WIDEST) {
        out.append('\n');
        column = 0;
      } else if (column > 0) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += word.length();
    }
  }
}
