package dev.kindling.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Writes the tree of a page as lines: by our reader, and by one that repairs as browsers do. Runs
 * of spaces are one, and elements of which no tag is written are not shown.
 */
public final class BrowserTree {

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private BrowserTree() {}

  /** Fails where we tell no fault of a page, and yet browsers build another tree than ours. */
  public static void assertNoOther(String html) {
    if (!isSame(html)) {
      String smallest = smallest(html);
      assertThat(ours(HtmlDocument.read(smallest))).as(smallest).isEqualTo(theirs(smallest));
    }
  }

  /** Fails unless a page has no fault, and the tree is the one that browsers build. */
  public static void assertRight(String name, String html) {
    HtmlDocument page = HtmlDocument.read(html);
    assertThat(page.faults()).as(name).isEmpty();
    assertThat(ours(page)).as(name).isEqualTo(theirs(html));
  }

  /** The same for every page below a folder, if there is one. */
  public static void assertRight(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        assertRight(file.toString(), Files.readString(file));
      }
    }
  }

  private static boolean isSame(String html) {
    HtmlDocument page = HtmlDocument.read(html);
    return !page.faults().isEmpty() || ours(page).equals(theirs(html));
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

  /** The tree of our own reader. */
  static List<String> ours(HtmlDocument page) {
    BrowserTree tree = new BrowserTree();
    for (dev.kindling.html.Element element : page.elements()) {
      if (element.parent().isEmpty()) {
        tree.add(element, 0);
      }
    }
    tree.endText(0);
    return tree.lines;
  }

  /** The tree that browsers build, as jsoup says. */
  static List<String> theirs(String html) {
    Document page = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
    BrowserTree tree = new BrowserTree();
    page.childNodes().forEach(node -> tree.add(node, 0));
    tree.endText(0);
    return tree.lines;
  }

  private void add(dev.kindling.html.Element element, int depth) {
    TreeMap<String, String> attributes = new TreeMap<>();
    element.attributes().forEach(one -> attributes.put(one.name(), one.value()));
    start(element.name(), attributes, depth);
    for (dev.kindling.html.Node child : element.children()) {
      if (child instanceof Text run) {
        run.addTo(text);
      } else if (child instanceof dev.kindling.html.Element inner) {
        add(inner, depth + 1);
      }
    }
    endText(depth + 1);
  }

  private void add(Node node, int depth) {
    if (node instanceof TextNode run) {
      text.append(run.getWholeText());
    } else if (node instanceof org.jsoup.nodes.DataNode data) {
      text.append(data.getWholeData());
    } else if (node instanceof Element element) {
      boolean isWritten = element.sourceRange().isTracked() && !element.sourceRange().isImplicit();
      if (isWritten) {
        TreeMap<String, String> attributes = new TreeMap<>();
        element
            .attributes()
            .forEach(one -> attributes.put(one.getKey().toLowerCase(Locale.ROOT), one.getValue()));
        start(element.normalName(), attributes, depth);
      }
      element.childNodes().forEach(child -> add(child, isWritten ? depth + 1 : depth));
      if (isWritten) {
        endText(depth + 1);
      }
    }
  }

  private void start(String name, SortedMap<String, String> attributes, int depth) {
    endText(depth);
    lines.add("  ".repeat(depth) + name.toLowerCase(Locale.ROOT) + attributes);
  }

  private void endText(int depth) {
    String run = text.toString().replaceAll("[ \\n\\t\\f\\r]+", " ").strip();
    text.setLength(0);
    // Words outside of all elements are no part of the tree of ours.
    if (!run.isEmpty() && depth > 0) {
      lines.add("  ".repeat(depth) + '"' + run + '"');
    }
  }
}
