package dev.kindling.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.origin.Origin;
import dev.kindling.origin.Origins;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every piece of a page knows the template, or the text, in which it was written. */
class TemplateOriginsTest {

  record Root(String title, boolean isOn, List<String> words, Html body, Html known)
      implements View {}

  private static final String BODY = "<q>told *here*</q>";

  private static final String BASE =
      """
      <html>
        {{! A comment alone on its line. }}
      <title>{{title}}</title>{{! and one that is not }}<hr>
        {{$main}}
        <i>nothing</i>
        {{/main}}
        {{$foot}}<u>default</u>{{/foot}}
      </html>
      """;

  private static final String PAGE =
      """
      {{<base}}
        {{$main}}
          <ul>{{#words}}<li>{{.}}{{>parts/dot}}</li>{{/words}}</ul>
          {{#isOn}}
          <b>on</b>
          {{/isOn}}
          {{^isOn}}
          <b>off</b>
          {{/isOn}}
          <main>{{{body}}}</main><aside>{{{known}}}</aside><p>
        {{/main}}
      {{/base}}
      """;

  private final Html page = page();

  @ParameterizedTest
  @CsvSource({
    "<html>, base:1:1",
    "<title>, base:3:1",
    "Title, base:3:8",
    "</title>, base:3:17",
    "<hr>, base:3:51",
    "<ul>, page:3:5",
    "<li>, page:3:19",
    "one, page:3:23",
    "two, page:3:23",
    "&middot;, dot:1:3",
    "</li>, page:3:42",
    "</ul>, page:3:57",
    "<b>, page:5:5",
    "on</b>, page:5:8",
    "<main>, page:10:5",
    "<em>, page:10:11",
    "</main>, page:10:21",
    "<q>, body:1:1",
    "told, body:1:4",
    "</aside>, page:10:46",
    "<u>, base:7:12",
    "</html>, base:8:1",
  })
  void aPieceIsToldWhereItIsWritten(String piece, String place) {
    int start = page.markup().indexOf(piece);
    assertThat(start).isNotNegative();
    Location.InFile found = (Location.InFile) page.origins().at(start, start + piece.length());

    assertThat(found.path().stem() + ":" + found.line() + ":" + found.column()).isEqualTo(place);
  }

  @Test
  void whatIsCopiedStandsInItsTemplate() {
    assertThat(copied(page.origins(), 0, page.markup().length())).isGreaterThan(15);
  }

  private int copied(Origins origins, int start, int end) {
    int count = 0;
    for (Origins.Piece piece : origins.pieces(end - start)) {
      int from = start + piece.start();
      if (piece.origin() instanceof Origins inner) {
        count += copied(inner, from, start + piece.end());
      } else if (piece.origin() instanceof Origin.Copied copied) {
        String text = page.markup().substring(from, start + piece.end());
        assertThat(copied.lines().file().text().substring(copied.from())).startsWith(text);
        count++;
      }
    }
    return count;
  }

  private static Html page() {
    LineIndex body = new LineIndex(new SourceFile(new SourcePath("content/body.md"), BODY));
    Origins known = new Origins.Builder().add(0, new Origin.Copied(body, 0)).build();
    Root root =
        new Root(
            "Title",
            true,
            List.of("one", "two"),
            new Html("<em>x</em>"),
            new Html("<q>told *here*</q>", known));
    return TemplateFiles.compile("base", BASE, "page", PAGE, "parts/dot", "  &middot;")
        .value()
        .orElseThrow()
        .render("page", root)
        .value();
  }
}
