package dev.kindling.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.SeverityRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code docs/problems.md} the same as what {@code kindling:explain} says. After a change,
 * {@code mvn verify -Dtest=ProblemsPageTest -Dkindling.docs=write} writes it anew.
 */
class ProblemsPageTest {

  private static final Path PAGE = Path.of("docs/problems.md");

  @Test
  void thePageIsWhatTheGoalSays() throws IOException {
    String page = page(Explanations.open().all());
    if ("write".equals(System.getProperty("kindling.docs"))) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE).replace("\r\n", "\n")).isEqualTo(page);
  }

  private static String page(List<Explanation> all) {
    StringBuilder out =
        new StringBuilder(
            """
            # What Kindling finds

            <!-- Made from explanations.yml by ProblemsPageTest. -->

            Each problem has a code, which stands in brackets where it is told, and never changes. This page says of each what
            it means, how it comes about, and what to do. `mvn kindling:explain -Dcode=…` says the same in a terminal; inside
            Kindling's own repository it is `mvn package -Pexplain -Dcode=…`.

            An **error** stops the build, and the site stays as it was. A **warning** does so only with `-Dkindling.strict`.

            With `-Dkindling.baseline=known-problems.txt` the build lets pass what a site had when somebody decided to mend it
            later, and fails with new problems only. Never let pass is what is about one build or one day, has a switch of its
            own, or leaves open which of two pages is published: \
            """);
    out.append(named(all, code -> !code.canBeKnown()));
    out.append(
        """

        With `rules` in `site.yml` a site can leave a sort of problem untold, for all pages or for a folder, and says why.
        That is for what is its own rule, or a matter of care; readers get nothing wrong for it: \
        """);
    out.append(named(all, SeverityRule.Level.OFF::isFor));
    out.append(
        """
        Signs that were meant as more than signs, and notes that nobody can reach, readers may notice. These can be made
        warnings that no build stops for, and are still told: \
        """);
    out.append(
        named(
            all,
            code -> SeverityRule.Level.WARNING.isFor(code) && !SeverityRule.Level.OFF.isFor(code)));
    out.append(
        """
        Every other warning hangs on the readers' safety, such as what a page may load, or on a day, or is about the
        rules; every other error is about a page that would be wrong, or hard or unsafe to use. Those can be let pass one
        by one, as above, and not as a sort. Any warning but what comes with a day can be made an error.

        """);
    for (Topic topic : Topic.values()) {
      out.append("- [").append(topic.heading()).append("](#");
      out.append(topic.heading().toLowerCase(Locale.ROOT).replace(' ', '-')).append("): ");
      List<String> links =
          all.stream()
              .filter(e -> e.topic() == topic)
              .map(e -> "[`" + e.code().id() + "`](#" + e.code().id() + ")")
              .toList();
      out.append(String.join(" ", links)).append('\n');
    }
    for (Topic topic : Topic.values()) {
      out.append("\n## ").append(topic.heading()).append('\n');
      all.stream().filter(e -> e.topic() == topic).forEach(e -> section(out, e));
    }
    return out.toString();
  }

  private static String named(List<Explanation> all, Predicate<Code> some) {
    return all.stream()
        .map(Explanation::code)
        .filter(some)
        .map(code -> "`" + code.id() + "`")
        .collect(Collectors.joining(", ", "", ".\n"));
  }

  private static void section(StringBuilder out, Explanation explanation) {
    out.append("\n### ").append(explanation.code().id()).append("\n\n");
    out.append("**").append(explanation.title()).append("** (");
    out.append(explanation.code().severity().word()).append("). ");
    out.append(explanation.asMarkdown()).append('\n');
  }
}
