package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.check.BareSettings;
import dev.kindling.check.CheckMemory;
import dev.kindling.check.SiteCheck;
import dev.kindling.check.SiteVerdict;
import dev.kindling.check.reference.FileFacts;
import dev.kindling.html.BrowserTree;
import dev.kindling.html.TagSoup;
import dev.kindling.output.Artifact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the checks of the written site against the site that people read: the build has done it
 * before it wrote, and here the bytes on the disk are read once more.
 */
class WrittenSiteTest {

  private static final SiteCheck CHECK =
      new SiteCheck(
          BareSettings.of("https://letting-help-in.example" + BuiltSite.BASE_PATH, "site"));

  private static final int CHANGES = 50;

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
  void readsEveryPageAsBrowsersDo() throws IOException {
    assertThat(BuiltSite.flagship().htmlFiles()).hasSizeGreaterThan(40);
    BrowserTree.assertRight(BuiltSite.flagship().folder());
  }

  @Test
  void tellsOfEveryChangeThatBrowsersReadOtherwise() throws IOException {
    Random random = new Random(7);
    for (Path file : BuiltSite.flagship().htmlFiles()) {
      String page = Files.readString(BuiltSite.flagship().folder().resolve(file));
      for (int i = 0; i < CHANGES; i++) {
        BrowserTree.assertNoOther(TagSoup.changed(page, random));
      }
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

      assertThat(CHECK.read(CheckMemory.Seen.of(cut)).problems()).as("cut at %s", end).isNotEmpty();
    }
  }

  private static List<FileFacts> facts() throws IOException {
    Path folder = BuiltSite.flagship().folder();
    List<FileFacts> facts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        facts.add(
            CHECK.read(CheckMemory.Seen.of(Artifact.ofBytes(name, Files.readAllBytes(file)))));
      }
    }
    return facts;
  }
}
