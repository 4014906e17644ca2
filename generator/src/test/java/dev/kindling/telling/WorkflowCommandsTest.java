package dev.kindling.telling;

import static dev.kindling.telling.Problems.INSIDE;
import static dev.kindling.telling.Problems.at;
import static dev.kindling.telling.Problems.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkflowCommandsTest {

  @Test
  void namesTheFileFromTheRootOfTheRepositoryAndTheExactPlace() {
    Diagnostic problem =
        at(Code.UNKNOWN_FIELD, 2, 1, 9, "`a` has no field `stratgies`").withHelp("mend it");

    assertThat(WorkflowCommands.of(report(problem), INSIDE))
        .containsExactly(
            "::error file=guide/content/a.md,line=2,endLine=2,col=1,endColumn=10,"
                + "title=unknown-field::`a` has no field `stratgies`%0Amend it");
  }

  @Test
  void aProblemOfAWholeFileHasNoLine() {
    assertThat(WorkflowCommands.of(report(Problems.of(Code.FILE_MISSING, "site.yml", "x")), INSIDE))
        .containsExactly("::error file=guide/site.yml,title=file-missing::x");
  }

  @Test
  void saysNothingOfNothing() {
    assertThat(WorkflowCommands.of(report(), INSIDE)).isEmpty();
  }

  @Test
  void hostileTextStaysInsideItsCommand() {
    Diagnostic message =
        at(Code.BAD_VALUE, 1, 1, 1, "50%25 of `a`\r\n::error::b, c: d\n::stop-commands::x")
            .withHelp("::set-env name=PATH::/evil");
    Diagnostic name = Problems.of(Code.NO_KIND, "content/a,line=9%0A::error::b:c\nd.md", "no kind");

    List<String> commands = WorkflowCommands.of(report(message, name), INSIDE);

    assertThat(commands)
        .containsExactly(
            "::error file=guide/content/a%2Cline=9%250A%3A%3Aerror%3A%3Ab%3Ac%0Ad.md,"
                + "title=no-kind::no kind",
            "::error file=guide/content/a.md,line=1,endLine=1,col=1,endColumn=2,"
                + "title=bad-value::50%2525 of `a`%0D%0A::error::b, c: d%0A::stop-commands::x"
                + "%0A::set-env name=PATH::/evil")
        .noneMatch(command -> command.contains("\n") || command.contains("\r"));
  }

  @Test
  void tenErrorsComeBeforeTenWarningsAndTheRestIsCounted() {
    List<Diagnostic> many = new ArrayList<>();
    for (int n = 0; n < 12; n++) {
      many.add(at(Code.UNUSED_SOURCE, 1, 1, 1, "warning " + n));
      many.add(at(Code.UNKNOWN_FIELD, 3, 1, 1, "error " + n));
    }

    List<String> commands = WorkflowCommands.of(report(many.toArray(new Diagnostic[0])), INSIDE);

    assertThat(commands).hasSize(21);
    assertThat(commands.subList(0, 10)).allMatch(c -> c.startsWith("::error "));
    assertThat(commands.subList(10, 20)).allMatch(c -> c.startsWith("::warning "));
    assertThat(commands)
        .last()
        .isEqualTo("::notice title=Kindling::4 more problems stand in the log of this step");
  }

  @Test
  void aFaultOfManyFilesIsOneOfTheTen() {
    List<Diagnostic> many = new ArrayList<>();
    for (int n = 1; n < 6; n++) {
      many.add(Problems.of(Code.ORPHAN_PAGE, "content/p" + n + ".md", "no link").withHelp("link"));
    }

    assertThat(WorkflowCommands.of(report(many.toArray(new Diagnostic[0])), INSIDE))
        .containsExactly(
            "::warning file=guide/content/p1.md,title=orphan-page::no link%0Alink%0Athe same at"
                + " content/p2.md, content/p3.md, content/p4.md, content/p5.md");
  }

  @Test
  void outsideOfARepositoryAFileIsNamedFromTheSite() {
    ProjectPaths elsewhere =
        new ProjectPaths(
            Problems.REPOSITORY.resolve("guide"),
            Path.of("themes"),
            Optional.of(Problems.REPOSITORY.resolve("other")),
            Optional.empty());

    assertThat(
            WorkflowCommands.of(report(Problems.of(Code.NO_KIND, "content/a.md", "x")), elsewhere))
        .containsExactly("::error file=content/a.md,title=no-kind::x");
  }
}
