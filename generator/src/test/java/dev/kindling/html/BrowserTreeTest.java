package dev.kindling.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where we tell no fault, the tree is the one that browsers build. */
class BrowserTreeTest {

  private static final List<String> NAMES =
      List.of(
          "a",
          "b",
          "i",
          "em",
          "code",
          "span",
          "abbr",
          "p",
          "div",
          "section",
          "h2",
          "h3",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "colgroup",
          "col",
          "thead",
          "tbody",
          "tr",
          "td",
          "th",
          "button",
          "form",
          "label",
          "select",
          "optgroup",
          "option",
          "details",
          "summary",
          "figure",
          "figcaption",
          "ins",
          "del",
          "br",
          "hr",
          "img",
          "input",
          "pre",
          "template",
          "svg",
          "g",
          "title",
          "foreignObject",
          "math",
          "mi",
          "mtext",
          "x-y",
          "foo",
          "ruby",
          "rt",
          "video",
          "source",
          "noscript",
          "fieldset",
          "legend",
          "blockquote",
          "nobr",
          "font",
          "center",
          "object",
          "main",
          "address",
          "textarea",
          "script",
          "style",
          "datalist",
          "head",
          "body",
          "html",
          "link",
          "meta",
          "picture",
          "map",
          "area",
          "image",
          "param");

  private static boolean isSame(String html) {
    HtmlDocument page = HtmlDocument.read(html);
    return !page.faults().isEmpty() || BrowserTree.ours(page).equals(BrowserTree.theirs(html));
  }

  private static void assertSame(String html) {
    HtmlDocument page = HtmlDocument.read(html);
    if (page.faults().isEmpty()) {
      assertThat(BrowserTree.ours(page)).as(html).isEqualTo(BrowserTree.theirs(html));
    }
  }

  private static String page(String body) {
    return "<!doctype html><html lang=\"en\"><head><title>T</title></head><body>"
        + body
        + "</body></html>";
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void tellsWhereBrowsersBuildAnotherTree(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      String soup = soup(random, 2 + random.nextInt(9));
      boolean isWhole = random.nextInt(8) > 0;
      String html = isWhole ? page(soup) : "<!doctype html>" + soup;
      if (!isSame(html)) {
        assertSame(smallest(html));
      }
    }
  }

  /** Tags and words at random, most of them closed in order. */
  private static String soup(Random random, int pieces) {
    StringBuilder soup = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    for (int n = 0; n < pieces; n++) {
      int choice = random.nextInt(10);
      if (choice < 6) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        soup.append('<').append(name).append('>');
        if (!Elements.isVoid(name)) {
          open.push(name);
        }
      } else if (choice < 8 && !open.isEmpty()) {
        soup.append("</").append(open.pop()).append('>');
      } else if (choice == 8 && !open.isEmpty()) {
        open.pop();
      } else {
        soup.append("w").append(n);
      }
    }
    while (!open.isEmpty()) {
      String name = open.pop();
      if (!Elements.mayLackEnd(name) || random.nextBoolean()) {
        soup.append("</").append(name).append('>');
      }
    }
    return soup.toString();
  }

  /** The same difference in fewer tags. */
  private static String smallest(String html) {
    List<String> pieces = new ArrayList<>(List.of(html.split("(?=<)|(?<=>)", -1)));
    for (int i = pieces.size() - 1; i > 0; i--) {
      String piece = pieces.remove(i);
      if (isSame(String.join("", pieces))) {
        pieces.add(i, piece);
      }
    }
    return String.join("", pieces);
  }

  static Stream<Path> written() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test"))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
    }
  }

  @Test
  void readsFinishedPagesAsBrowsersDo() throws IOException {
    List<Path> files = written().toList();
    assertThat(files).hasSizeGreaterThan(50);
    for (Path file : files) {
      String html = Files.readString(file);
      HtmlDocument page = HtmlDocument.read(html);
      assertThat(BrowserTree.ours(page)).as(file.toString()).isEqualTo(BrowserTree.theirs(html));
    }
  }

  /** Pages with one change at random: a tag lost, moved, doubled, or another in its place. */
  @ParameterizedTest
  @MethodSource("written")
  void tellsWhatAChangeBreaks(Path file) throws IOException {
    List<String> pieces =
        List.of(Files.readString(file, StandardCharsets.UTF_8).split("(?=<)|(?<=>)", -1));
    Random random = new Random(pieces.size());
    for (int i = 0; i < 3; i++) {
      List<String> changed = new ArrayList<>(pieces);
      int at = 1 + random.nextInt(pieces.size() - 1);
      String piece = changed.remove(at);
      switch (random.nextInt(4)) {
        case 0 -> changed.add(1 + random.nextInt(pieces.size() - 1), piece);
        case 1 -> changed.addAll(at, List.of(piece, piece));
        case 2 -> changed.add(at, "<" + NAMES.get(random.nextInt(NAMES.size())) + ">");
        default -> {}
      }
      assertSame(String.join("", changed));
    }
  }
}
