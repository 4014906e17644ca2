package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Link;
import dev.kindling.source.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts made of nasty snippets at random: none may throw, none may give HTML that is not
 * well-formed.
 */
class FuzzTest {

  private static final List<String> SNIPPETS =
      List.of(
          "a",
          " ",
          "\n",
          "\n\n",
          "> ",
          "- ",
          "1. ",
          "    ",
          "\t",
          "# ",
          "## ",
          "*",
          "**",
          "_",
          "`",
          "```\n",
          "~~~\n",
          "~~",
          "[",
          "]",
          "(",
          ")",
          "![",
          "](",
          "[a](b.md)",
          "![a](b.png \"c\")",
          "[^1]",
          "\n\n[^1]: note\n",
          "[@a; @b]",
          "[x][y]",
          "[x][]",
          "\n[y]: z.md\n",
          "<",
          ">",
          "<b>",
          "</b>",
          "<div>",
          "</div>",
          "\n\n<div>\n",
          "\n</div>\n\n",
          "<br/>",
          "<img src=x>",
          "<a href='x'>",
          "</a>",
          "<p id=\"q\">",
          "</p>",
          "<script>",
          "</script>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<?x",
          "&amp;",
          "&",
          "&#0;",
          "&nbsp;",
          "\\",
          "\"",
          "'",
          "--",
          "---",
          "\n---\n",
          "...",
          "|",
          "\n|a|b|\n|-|-|\n|c|\n",
          "[cap]\n",
          "\n: ",
          "[ ] ",
          "[x] ",
          "{#id}",
          "\n## H {#id}\n",
          "> [!NOTE]\n> ",
          "> [!NOPE]\n",
          "> [!QUIZ] [a](b.md)",
          "[!QUIZ] ",
          "http://x.y",
          "www.x.y",
          "a@b.c",
          "é",
          "日本",
          "\ud83d\ude00",
          "\ud83d",
          "\0",
          "\u00a0",
          "\u200b",
          "<table>",
          "<tr>",
          "<td>",
          "</table>",
          "<details>\n",
          "<summary>",
          "===\n",
          "<x-y>",
          "</x-y>",
          "<svg>",
          "</svg>",
          "<ul>",
          "<li>",
          "</ul>",
          "<q cite=",
          "</",
          "<!x>");

  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9-]*)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyTextGivesWellFormedHtmlAndPlacesInsideTheFile(int seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(40);
      for (int i = 0; i < length; i++) {
        text.append(SNIPPETS.get(random.nextInt(SNIPPETS.size())));
      }
      check(text.toString());
    }
  }

  private static void check(String text) {
    Checked<MarkdownBody> page = Pages.read(text);
    assertThat(trouble(Pages.print(page.value()))).as("HTML of %s", text).isEmpty();
    for (Diagnostic one : page.diagnostics()) {
      assertThat(isInside(text, one.location())).as("%s in %s", one, text).isTrue();
    }
    for (Link one : page.value().links()) {
      assertThat(isInside(text, one.location())).as("%s in %s", one, text).isTrue();
    }
  }

  private static boolean isInside(String text, Location location) {
    Location.InFile at = (Location.InFile) location;
    String[] lines = text.split("\n", -1);
    return at.line() <= lines.length
        && at.column() <= lines[at.line() - 1].length() + 1
        && at.column() - 1 + at.length() <= text.length();
  }

  /** What is not well-formed, or the empty text. */
  private static String trouble(String html) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    int at = 0;
    while (tag.find(at)) {
      if (html.substring(at, tag.start()).matches("(?s).*[<>].*")) {
        return "stray sign before " + tag.start() + ": " + html;
      }
      String name = tag.group(2);
      if (tag.group(1).isEmpty()) {
        if (!List.of("br", "hr", "img").contains(name)) {
          open.push(name);
        }
      } else if (open.isEmpty() || !open.pop().equals(name)) {
        return "</" + name + "> at " + tag.start() + ": " + html;
      }
      at = tag.end();
    }
    boolean isClean = open.isEmpty() && !html.substring(at).matches("(?s).*[<>].*");
    return isClean ? "" : "not closed: " + open + ": " + html;
  }
}
