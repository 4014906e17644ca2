package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.TextSite;
import dev.kindling.check.TextFile;
import dev.kindling.check.WrittenProblem;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.output.Artifact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How much work is done for mistakes that many pages show: counted, not timed. */
class CausesTest {

  private static final int PAGES = 200;

  private static final String TAG = "<a href=\"#main\">";

  private final TextSite texts = TextSite.withHome().file("kinds/note.yml", "folder: notes\n");
  private final List<WrittenProblem> problems = new ArrayList<>();
  private int read;
  private int asked;

  @ParameterizedTest
  @EnumSource(
      names = {
        "DEAD_LINK",
        "DEAD_ANCHOR",
        "NO_ALT",
        "ID_TWICE",
        "HEADING_ORDER",
        "NO_NAME",
        "ARIA_MISUSE",
        "POLICY_BLOCKS"
      })
  void aMistakeOfATemplateIsWorkedOutOnce(Code code) {
    for (int i = 0; i < PAGES; i++) {
      TextFile page = page(i, "A text of its own, number " + i + ".", TAG + "x</a>");
      problem(code, page, TAG, "it is wrong on page " + i);
      problem(code, page, TAG, "that is wrong on page " + i);
    }

    assertThat(told())
        .containsExactly(
            "/templates/base.mustache "
                + code.id()
                + " it is wrong on page 0, on"
                + " `notes/n0/index.html` and on 199 more pages");
    assertThat(asked).isEqualTo(1);
    assertThat(read).isEqualTo(PAGES);
  }

  @Test
  void theTextOfAPageIsMadeOnceForAllThatIsWrongWithIt() {
    for (int i = 0; i < PAGES; i++) {
      String body = "";
      for (int link = 0; link < 30; link++) {
        body += "<a href=\"gone-" + link + "/\">x</a>";
      }
      TextFile page = page(i, "Text.", body);
      for (int link = 0; link < 30; link++) {
        problem(Code.DEAD_LINK, page, "<a href=\"gone-" + link + "/\">", i + ": " + link);
      }
    }

    // Nothing of these stands in a template, so each is a mistake of its own: none may be lost.
    assertThat(told()).hasSize(30 * PAGES);
    assertThat(asked).isEqualTo(30 * PAGES);
    assertThat(read).isEqualTo(PAGES);
  }

  private TextFile page(int number, String body, String html) {
    texts.page("notes/n" + number + ".md", "title: N" + number, body);
    String text = "<!doctype html><p>" + body + "</p>" + html;
    Artifact artifact = Artifact.ofText("notes/n" + number + "/index.html", text);
    return new TextFile(artifact, "target/site") {
      @Override
      public String text() {
        read++;
        return text;
      }
    };
  }

  private void problem(Code code, TextFile page, String marked, String message) {
    int start = page.text().indexOf(marked);
    read--;
    problems.add(
        new WrittenProblem(
            code,
            page,
            start,
            start + marked.length(),
            message,
            () -> {
              asked++;
              return Optional.of("mend it");
            }));
  }

  private List<String> told() {
    problems.sort(null);
    List<Diagnostic> told = new Causes(texts.site(), texts.theme()).of(problems);
    return told.stream()
        .map(d -> d.location().path().value() + " " + d.code().id() + " " + d.message())
        .map(
            line ->
                line.substring(line.indexOf("/templates/") < 0 ? 0 : line.indexOf("/templates/")))
        .toList();
  }
}
