package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.scaffold.NewPage;
import dev.kindling.scaffold.Scaffolded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that was begun by Kindling and filled in by its author is a page of the site. */
class PageStartTest {

  private static final Path FLAGSHIP = Path.of("../site-content");
  private static final Path NEW_SITE =
      Path.of("../archetype/src/main/resources/archetype-resources");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  /** A name at the margin, with all that stands below it. */
  private static final Pattern BLOCK = Pattern.compile("(?m)^[a-z-]+:.*(?:\\n(?:[ #-].*)?)*\\n");

  /** A name that a quiz leaves open. */
  private static final Pattern OPEN = Pattern.compile("(?m)^( *(?:- )?[a-z-]+): +#.*$");

  private static final Pattern GROUP =
      Pattern.compile("^ *(?:answers|parts|bands|outcomes|first|second|one|two):.*");

  @TempDir Path temp;

  private Path site;

  /** Of each kind, a page is written anew from the start that Kindling makes of it. */
  @Test
  void pagesOfAllKindsOfTheFlagshipBuildStrictly() throws IOException {
    buildsWith(
        List.of(
            new RewrittenPage("factor", "factors/owing.md"),
            new RewrittenPage("faq", "faq/guilt.md"),
            new RewrittenPage("home", "index.md"),
            new RewrittenPage("not-found", "404.md"),
            new RewrittenPage("page", "about/privacy.md"),
            new RewrittenPage("psychology", "psychology.md"),
            new RewrittenPage("search", "search.md"),
            new RewrittenPage("situation", "situations/grief.md"),
            new RewrittenPage("sources", "sources.md"),
            new RewrittenPage("story", "stories/mark.md"),
            new RewrittenPage("strategy", "strategies/reframe.md"),
            new RewrittenPage("support", "support.md"),
            new RewrittenPage("tool", "words-to-send.md")));
  }

  /** The same for the small site that people begin with. */
  @Test
  void pagesOfAllKindsOfANewSiteBuildStrictly() throws IOException {
    site = temp.resolve("new-site");
    copy(NEW_SITE);

    buildsWith(
        List.of(
            new RewrittenPage("tool", "tools/cordless-drill.md"),
            new RewrittenPage("home", "index.md"),
            new RewrittenPage("not-found", "404.md"),
            new RewrittenPage("page", "about/how-lending-works.md"),
            new RewrittenPage("search", "search.md"),
            new RewrittenPage("sources", "sources.md")));
  }

  /**
   * A page of the site.
   *
   * @param kind its kind
   * @param path its file, below {@code content}
   */
  private record RewrittenPage(String kind, String path) {}

  private void buildsWith(List<RewrittenPage> pages) throws IOException {
    for (RewrittenPage page : pages) {
      writtenAnew(page.kind(), site.resolve("content").resolve(page.path()));
    }
    for (String type : List.of("reflection", "knowledge", "outcome")) {
      quiz(type);
    }

    build(false); // it writes the addresses of the quizzes into urls.txt
    BuildOutcome outcome = build(true);

    assertThat(outcome.report().all()).extracting(Diagnostic::message).isEmpty();
    assertThat(outcome.written()).isPresent();
    try (Stream<Path> kinds = Files.list(site.resolve("kinds"))) {
      assertThat(kinds.map(file -> file.getFileName().toString().replace(".yml", "")))
          .as("every kind is tried")
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(Stream.of("quiz"), pages.stream().map(RewrittenPage::kind)).toList());
    }
  }

  @Test
  void asItIsWrittenItIsNoPageYet() throws IOException {
    Scaffolded.Made made = made("story", "A door", Optional.empty(), Optional.empty());

    BuildOutcome outcome = build(false);

    assertThat(outcome.written()).isEmpty();
    assertThat(made.fields()).containsExactly("summary", "lead", "pull");
    assertThat(outcome.report().all())
        .extracting(Diagnostic::message)
        .containsExactly("`summary` has no value", "`lead` has no value", "`pull` has no value");
  }

  @Test
  void aFileThatIsThereIsLeftAlone() throws IOException {
    Path file = site.resolve("content/stories/mark.md");
    String before = Files.readString(file);

    assertThat(start("story", "Mark", Optional.empty(), Optional.empty()))
        .isEqualTo(
            new Scaffolded.Refused(
                "`content/stories/mark.md` is there already, and nothing was changed. Give the new"
                    + " page another title, or its file another name with -Dname=…."));
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  @Test
  void whatCannotBeReadIsNotOverwritten() throws IOException {
    Path file = site.resolve("content/stories/lost.md");
    Files.write(file, new byte[] {(byte) 0xC3, (byte) 0x28});

    assertThat(start("story", "Lost", Optional.empty(), Optional.empty()))
        .isEqualTo(
            new Scaffolded.Refused(
                "`content/stories/lost.md` is there already, and nothing was changed."));
    assertThat(Files.readAllBytes(file)).hasSize(2);
  }

  @Test
  void kindsThatAreWrongComeFirst() throws IOException {
    Files.writeString(site.resolve("kinds/story.yml"), "folder: stories\nurl: stories\n");

    assertThat(PageStart.write(site, wanted("faq", "Why?", Optional.empty(), Optional.empty())))
        .satisfies(answer -> assertThat(answer.value()).isEmpty())
        .satisfies(answer -> assertThat(answer.hasErrors()).isTrue());
  }

  private void writtenAnew(String kind, Path file) throws IOException {
    String original = Files.readString(file);
    Files.delete(file);
    String name = file.getFileName().toString().replace(".md", "");
    String title = value(original, "title");

    Scaffolded.Made made = made(kind, title, Optional.of(name), Optional.empty());

    assertThat(site.resolve(made.path().value())).isEqualTo(file);
    String begun = Files.readString(file);
    assertThat(begun).isEqualTo(made.text());
    int body = original.indexOf("\n---\n") + 5;
    int at = body - 1;
    for (String heading : made.headings()) {
      assertThat(begun).contains("\n## " + heading + "\n");
      at = original.indexOf("\n## " + heading, at);
      assertThat(at).as(heading).isPositive();
    }
    Files.writeString(file, filled(begun, original) + original.substring(body));
  }

  /** What the start leaves open gets the value that the page had, and nothing else is touched. */
  private static String filled(String begun, String original) {
    StringBuilder filled = new StringBuilder("---\n");
    Matcher block = BLOCK.matcher(front(begun));
    int end = 0;
    while (block.find()) {
      assertThat(block.start()).as("nothing between the names").isEqualTo(end);
      end = block.end();
      String name = block.group().substring(0, block.group().indexOf(':'));
      Matcher was =
          Pattern.compile(BLOCK.pattern().replace("[a-z-]+:", name + ":")).matcher(front(original));
      filled.append(name.matches("title|date|order") || !was.find() ? block.group() : was.group());
    }
    return filled.append("---\n").toString();
  }

  private static String front(String text) {
    return text.substring(4, text.indexOf("\n---\n") + 1);
  }

  private void quiz(String type) throws IOException {
    Scaffolded.Made made = made("quiz", "A new " + type, Optional.empty(), Optional.of(type));
    int count = 0;
    StringBuilder text = new StringBuilder();
    for (String line : made.text().lines().toList()) {
      Matcher open = OPEN.matcher(line);
      boolean isOpen = open.matches() && !GROUP.matcher(line).matches();
      text.append(isOpen ? open.group(1) + ": These are words " + ++count + "." : line);
      text.append('\n');
    }
    Files.writeString(site.resolve(made.path().value()), text + "\nA short introduction.\n");
  }

  private static String value(String text, String name) {
    Matcher line = Pattern.compile("(?m)^" + name + ": (.*)$").matcher(text);
    assertThat(line.find()).as(name).isTrue();
    return line.group(1);
  }

  private Scaffolded.Made made(
      String kind, String title, Optional<String> name, Optional<String> type) {
    return (Scaffolded.Made) start(kind, title, name, type);
  }

  private Scaffolded start(
      String kind, String title, Optional<String> name, Optional<String> type) {
    return PageStart.write(site, wanted(kind, title, name, type)).value().orElseThrow();
  }

  private static NewPage wanted(
      String kind, String title, Optional<String> name, Optional<String> type) {
    return new NewPage(kind, title, name, type, TODAY);
  }

  private BuildOutcome build(boolean isStrict) {
    return new SiteBuild(
            new BuildRequest(
                site,
                temp.resolve("target/site"),
                temp.resolve("target/kindling"),
                Path.of("../themes"),
                ClassLoader.getPlatformClassLoader(),
                Optional.empty(),
                TODAY,
                false,
                isStrict,
                false,
                false,
                2))
        .run();
  }

  @BeforeEach
  void copyTheFlagship() throws IOException {
    site = temp.resolve("site");
    copy(FLAGSHIP);
  }

  private void copy(Path from) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = from.relativize(file);
        if (!name.startsWith("target")) {
          Files.createDirectories(site.resolve(name).resolveSibling("."));
          Files.copy(file, site.resolve(name));
        }
      }
    }
  }
}
