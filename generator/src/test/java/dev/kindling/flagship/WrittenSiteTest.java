package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.check.BareSettings;
import dev.kindling.check.FileFacts;
import dev.kindling.check.SiteCheck;
import dev.kindling.check.SiteVerdict;
import dev.kindling.html.Attribute;
import dev.kindling.html.Element;
import dev.kindling.html.HtmlDocument;
import dev.kindling.output.Artifact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;

/**
 * Holds the checks of the written site against the site that people read: the build has done it
 * before it wrote, and here the bytes on the disk are read once more.
 */
class WrittenSiteTest {

  private static final SiteCheck CHECK =
      new SiteCheck(
          BareSettings.of("https://letting-help-in.example" + BuiltSite.BASE_PATH, "site"));

  @Test
  void theFlagshipSiteIsRightAsItWasWritten() throws IOException {
    SiteVerdict verdict = CHECK.judge(facts());

    assertThat(verdict.problems()).isEmpty();
    // Each page has its policy by now: nothing is left to be derived.
    assertThat(verdict.policies()).isEmpty();
    assertThat(verdict.weights())
        .hasSizeGreaterThan(30)
        .allMatch(page -> page.scripts() == 0 || mayRunScripts(page.path().value()));
  }

  private static boolean mayRunScripts(String page) {
    try {
      String html = Files.readString(BuiltSite.flagship().folder().resolve(page));
      return page.startsWith("search/")
          || html.contains(" data-quiz=")
          || html.contains(" data-lone=");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void readsTheSameElementsAndTextsAsAnotherReader() throws IOException {
    for (Path file : BuiltSite.flagship().htmlFiles()) {
      String html = Files.readString(BuiltSite.flagship().folder().resolve(file));
      HtmlDocument read = HtmlDocument.read(html);

      assertThat(ours(read)).as(file.toString()).isEqualTo(theirs(html));
      assertThat(read.faults()).as(file.toString()).isEmpty();
    }
  }

  /** A mistake on any line of any page must be seen: each cut leaves something open. */
  @Test
  void aPageThatIsCutShortIsNeverRight() throws IOException {
    Path file = BuiltSite.flagship().pageLike("stories/*/index.html");
    String html = Files.readString(BuiltSite.flagship().folder().resolve(file));
    int last = html.indexOf("</main>");
    for (int end = 1; end < last; end += 13) {
      Artifact cut = Artifact.ofText("cut/index.html", html.substring(0, end));

      assertThat(CHECK.read(cut).problems()).as("cut at %s", end).isNotEmpty();
    }
  }

  private static List<FileFacts> facts() throws IOException {
    Path folder = BuiltSite.flagship().folder();
    List<FileFacts> facts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        facts.add(CHECK.read(Artifact.ofBytes(name, Files.readAllBytes(file))));
      }
    }
    return facts;
  }

  private static List<String> ours(HtmlDocument document) {
    List<String> lines = new ArrayList<>();
    for (Element element : document.elements()) {
      StringBuilder line = new StringBuilder(element.name());
      for (Attribute attribute : element.attributes()) {
        line.append(' ').append(attribute.name()).append('=').append(attribute.value());
      }
      lines.add(line.append(" in ").append(element.parent().map(Element::name).orElse("")) + "");
      lines.add(element.text().replaceAll("\\s+", ""));
    }
    return lines;
  }

  private static List<String> theirs(String html) {
    List<String> lines = new ArrayList<>();
    for (org.jsoup.nodes.Element element : Jsoup.parse(html).getAllElements()) {
      if (element.parent() == null) {
        continue;
      }
      StringBuilder line = new StringBuilder(element.normalName());
      for (org.jsoup.nodes.Attribute attribute : element.attributes()) {
        line.append(' ').append(attribute.getKey().toLowerCase(Locale.ROOT));
        line.append('=').append(Objects.requireNonNullElse(attribute.getValue(), ""));
      }
      org.jsoup.nodes.Element parent = Objects.requireNonNull(element.parent());
      boolean isTop = parent.parent() == null;
      lines.add(line.append(" in ").append(isTop ? "" : parent.normalName()) + "");
      StringBuilder text = new StringBuilder();
      element.nodeStream().forEach(node -> text.append(textOf(node)));
      lines.add(text.toString().replaceAll("\\s+", ""));
    }
    return lines;
  }

  private static String textOf(Node node) {
    if (node instanceof org.jsoup.nodes.TextNode text) {
      return text.getWholeText();
    }
    return node instanceof org.jsoup.nodes.DataNode script ? script.getWholeData() : "";
  }
}
