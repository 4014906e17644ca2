package dev.kindling.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.TextSite;
import dev.kindling.address.PageUrl;
import dev.kindling.site.Page;
import dev.kindling.source.Location;
import dev.kindling.theme.Html;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author wrote is told at its place in the author's file, on whatever page it stands. */
class BodyOriginsTest {

  private static final String BODY =
      """
      A *word* and [a link](other.md "T") behind.[^1]

      ## A heading

      - one
      - two `code`

      > Said ![p](../../static/a.png) by <abbr title="Some Body">SB</abbr>.

      <div class="wide">
      <a href="other.md" rel="next">raw</a>
      </div>

      [^1]: A note.
      """;

  private static final Rendering RENDERING =
      Rendering.of(
          TextSite.withHome()
              .file(
                  "kinds/note.yml",
                  """
                  folder: notes
                  index: {title: Notes}
                  fields:
                    lead: {type: markdown, required: true}
                  """)
              .picture("static/a.png")
              .page("notes/other.md", "title: Other\nlead: x", "x")
              .page("notes/me.md", "title: Me\nlead: Read _this_ first.", BODY));

  private final Page me = RENDERING.page("notes/me.md");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<p>A | 6 | A *word* and",
        "<em>word | 6 | *word*",
        "other/\" title | 6 | other.md",
        "a link</a> | 6 | a link",
        "behind | 6 | ~ behind~",
        "A heading</h2> | 8 | A heading",
        "<li>one | 10 | - one",
        "<li>two | 11 | - two",
        "<code> | 11 | `code`",
        "a.png | 13 | ../../static/a.png",
        "<abbr | 13 | <abbr title=\"Some Body\">",
        "Some Body | 13 | Some Body\">",
        "SB | 13 | SB",
        "<div | 15 | <div class=\"wide\">",
        "wide | 15 | wide\">",
        "<a href=\"../other/\" rel | 16 | <a href=\"other.md\" rel",
        "next | 16 | next\">",
        "raw | 16 | ",
        "A note | 19 | A note",
      })
  void aPieceOfABodyIsToldWhereItIsWritten(String piece, int line, String source) {
    for (Frame frame :
        List.of(
            Frame.own(new UrlWriter.Relative(me.url())),
            Frame.on(new UrlWriter.Relative(new PageUrl("/notes/x/")), "x-", me.url()))) {
      Html body =
          RENDERING
              .context()
              .bodies()
              .render(me.document().body(), me, RENDERING.context().numbers(me), frame);
      Location.InFile place = place(body, piece.replace("2>", frame.headingShift() + 2 + ">"));

      assertThat(place.line()).isEqualTo(line);
      assertThat(place.file().text().substring(place.start()))
          .startsWith(source == null ? "" : source);
    }
  }

  @Test
  void aPieceOfAFieldIsToldWhereItIsWritten() {
    Html lead = (Html) RENDERING.fields("notes/me.md").get("lead");

    assertThat(place(lead, "<em>").toString()).isEqualTo("content/notes/me.md:3:12+6");
    assertThat(place(lead, "first").toString()).startsWith("content/notes/me.md:3:18+");
  }

  private Location.InFile place(Html html, String piece) {
    int start = html.markup().indexOf(piece);
    assertThat(start).as(html.markup()).isNotNegative();
    Location.InFile place = (Location.InFile) html.origins().at(start, start + piece.length());
    assertThat(place.path()).isEqualTo(me.path());
    return place;
  }
}
