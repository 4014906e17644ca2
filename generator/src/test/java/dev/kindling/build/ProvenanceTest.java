package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.TextSite;
import dev.kindling.check.finding.TextFile;
import dev.kindling.check.finding.WrittenProblem;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.origin.Origin;
import dev.kindling.origin.Origins;
import dev.kindling.output.Artifact;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import dev.kindling.theme.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How much work is done for mistakes that many pages show: counted, not timed. */
class ProvenanceTest {

  private static final int PAGES = 200;

  private static final String TAG = "<a href=\"#main\">";

  private final TextSite texts = TextSite.withHome().file("kinds/note.yml", "folder: notes\n");
  private final List<WrittenProblem> problems = new ArrayList<>();
  private final Map<String, Origins> origins = new HashMap<>();
  private int read;
  private int asked;

  @ParameterizedTest
  @EnumSource(
      names = {
        "BROKEN_LINK",
        "BROKEN_ANCHOR",
        "MISSING_ALT",
        "DUPLICATE_ID",
        "HEADING_LEVEL",
        "NO_NAME",
        "ARIA_MISUSE",
        "POLICY_BLOCKS"
      })
  void aMistakeOfATemplateIsWorkedOutOnce(Code code) {
    Theme theme = texts.theme();
    LineIndex base = new LineIndex(theme.source("base"));
    int tag = base.file().text().indexOf(TAG);
    for (int i = 0; i < PAGES; i++) {
      String text = "A text of its own, number " + i + ".";
      TextFile page = page(i, text, TAG + "x</a>", new Origin.Copied(base, tag));
      problem(code, page, TAG, "it is wrong on page " + i);
      problem(code, page, TAG, "that is wrong on page " + i);
    }

    assertThat(told(theme))
        .containsExactly(
            "/templates/base.mustache "
                + code.id()
                + " it is wrong on page 0, on"
                + " `notes/n0/index.html` and on 199 more pages");
    assertThat(asked).isEqualTo(1);
    assertThat(read).isZero();
  }

  @Test
  void noTextOfAPageIsReadToTellWhereItsMistakesAre() {
    for (int i = 0; i < PAGES; i++) {
      String body = "";
      for (int link = 0; link < 30; link++) {
        body += "<a href=\"gone-" + link + "/\">x</a>";
      }
      TextFile page = page(i, "Text.", body, new Origin.Made(note(i)));
      for (int link = 0; link < 30; link++) {
        problem(Code.BROKEN_LINK, page, "<a href=\"gone-" + link + "/\">", i + ": " + link);
      }
    }

    // Nothing of these stands in a template, so each is a mistake of its own: none may be lost.
    assertThat(told(texts.theme()))
        .hasSize(30 * PAGES)
        .allMatch(line -> line.startsWith("content/notes/n"));
    assertThat(asked).isEqualTo(30 * PAGES);
    assertThat(read).isZero();
  }

  private static Location note(int number) {
    return new Location.OfFile(new SourcePath("content/notes/n" + number + ".md"));
  }

  private TextFile page(int number, String body, String html, Origin origin) {
    texts.page("notes/n" + number + ".md", "title: N" + number, body);
    String before = "<!doctype html><p>" + body + "</p>";
    Artifact artifact = Artifact.ofText("notes/n" + number + "/index.html", before + html);
    origins.put(
        artifact.path().value(),
        new Origins.Builder()
            .add(0, new Origin.Made(note(number)))
            .add(before.length(), origin)
            .build());
    return new TextFile(artifact, "target/site") {
      @Override
      public String text() {
        read++;
        return before + html;
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

  private List<String> told(Theme theme) {
    problems.sort(null);
    EarlierErrors none = new EarlierErrors(List.of());
    List<Diagnostic> told = new Provenance(texts.site(), theme, origins::get, none).of(problems);
    return told.stream()
        .map(d -> d.location().path().value() + " " + d.code().id() + " " + d.message())
        .map(
            line ->
                line.substring(line.indexOf("/templates/") < 0 ? 0 : line.indexOf("/templates/")))
        .toList();
  }
}
