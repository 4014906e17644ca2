package dev.kindling.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.kindling.TextSite;
import dev.kindling.theme.Address;
import dev.kindling.theme.Group;
import dev.kindling.theme.Html;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldViewsTest {

  private static final String FIELDS =
      """
      folder: notes
      fields:
        name: text
        kicker: markdown
        stars: whole
        price: decimal
        open: flag
        since: date
        mood: {type: choice, of: {calm: Quite calm, cross: Cross}}
        home: url
        picture: image
        best: {type: ref, to: note, reverse: best-of}
        see: {type: refs, to: any, reverse: seen-from}
        lines: {type: list, of: text}
        pictures: {type: list, of: image}
        contact: {type: group, fields: {name: text, days: {type: list, of: date}, who: {type: ref, to: note}}}
      """;

  private static final Rendering RENDERING =
      Rendering.of(
          TextSite.withHome()
              .file("kinds/note.yml", FIELDS)
              .picture("static/a.png")
              .page("notes/empty.md", "title: Empty", "Text.")
              .page(
                  "notes/full.md",
                  """
                  title: Full
                  name: "<b>"
                  kicker: "*so* [e](empty.md)"
                  stars: 3
                  price: 1.10
                  open: true
                  since: 2026-02-03
                  mood: calm
                  home: https://e.example/
                  picture: ../../static/a.png
                  best: empty
                  see: [empty, index]
                  lines: [no, 1.10]
                  pictures: [../../static/a.png]
                  contact: {name: N, days: [2026-02-03], who: empty}
                  """,
                  "Text."));

  private static final Group FULL = RENDERING.fields("notes/full.md");
  private static final Group EMPTY = RENDERING.fields("notes/empty.md");

  @Test
  void showPlainValuesAsTheyAre() {
    assertThat(FULL.get("name")).isEqualTo("<b>");
    assertThat(FULL.get("stars")).isEqualTo(3L);
    assertThat(FULL.get("price")).isEqualTo("1.10");
    assertThat(FULL.get("open")).isEqualTo(true);
    assertThat(FULL.get("home")).isEqualTo(new Address("https://e.example/"));
    assertThat(FULL.get("lines")).isEqualTo(List.of("no", "1.10"));
  }

  @Test
  void showMarkdownAsHtmlOfThePage() {
    assertThat(FULL.get("kicker")).isEqualTo(new Html("<em>so</em> <a href=\"../empty/\">e</a>"));
  }

  @Test
  void showDaysInWords() {
    assertThat(FULL.get("since"))
        .isEqualTo(new DateView("2026-02-03", "3 February 2026", "February 2026"));
  }

  @Test
  void showAChoiceWithItsLabelAndAFlagForEachOption() {
    ChoiceView mood = (ChoiceView) FULL.get("mood");

    assertThat(mood.name()).isEqualTo("calm");
    assertThat(mood.label()).isEqualTo("Quite calm");
    assertThat(mood.is().get("calm")).isEqualTo(true);
    assertThat(mood.is().get("cross")).isEqualTo(false);
  }

  @Test
  void showPicturesWithTheirSize() {
    ImageView picture =
        new ImageView(
            new Address("../../a.png"),
            new Address("https://example.org/guide/a.png"),
            Optional.of(4),
            Optional.of(3));

    assertThat(FULL.get("picture")).isEqualTo(Optional.of(picture));
    assertThat(FULL.get("pictures")).isEqualTo(List.of(picture));
  }

  @Test
  void showPicturesOfAHostThatMayBeAsked() {
    Rendering rendering =
        Rendering.of(
            TextSite.withHome()
                .settings("allowed-hosts: [{host: e.example, reason: Faces.}]\n")
                .file("kinds/note.yml", FIELDS)
                .page(
                    "notes/face.md", "title: Face\npicture: https://e.example/face.png", "Text."));
    Address there = new Address("https://e.example/face.png");

    assertThat(rendering.fields("notes/face.md").get("picture"))
        .isEqualTo(Optional.of(new ImageView(there, there, Optional.empty(), Optional.empty())));
  }

  @Test
  void showPagesThatAreReferredTo() {
    assertThat((Optional<?>) FULL.get("best"))
        .get()
        .extracting("shown.title", "shown.url", "place.number", "place.isFirst", "place.isLast")
        .containsExactly("Empty", new Address("../empty/"), 1, true, true);
    assertThat((List<?>) FULL.get("see"))
        .extracting("shown.url", "place.number")
        .containsExactly(tuple(new Address("../empty/"), 1), tuple(new Address("../../"), 2));
  }

  @Test
  void showPagesThatReferToThisOne() {
    assertThat((List<?>) EMPTY.get("best-of")).extracting("shown.title").containsExactly("Full");
    assertThat((List<?>) EMPTY.get("seen-from")).extracting("shown.title").containsExactly("Full");
    assertThat((List<?>) RENDERING.fields("index.md").get("seen-from"))
        .extracting("shown.title")
        .containsExactly("Full");
  }

  @Test
  void knowWaysBackThatNobodyTakes() {
    assertThat(FULL.get("best-of")).isEqualTo(List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RENDERING.fields("index.md").get("best-of"));
  }

  @Test
  void showGroupsInside() {
    Group contact = (Group) FULL.get("contact");

    assertThat(contact.get("name")).isEqualTo("N");
    assertThat((List<?>) contact.get("days")).extracting("iso").containsExactly("2026-02-03");
    assertThat((Optional<?>) contact.get("who")).get().extracting("shown.title").isEqualTo("Empty");
  }

  @Test
  void knowFieldsThatAPageDoesNotGive() {
    for (String name : FULL.names()) {
      if (!name.startsWith("best-") && !name.startsWith("seen-")) {
        assertThat(EMPTY.get(name)).as(name).isEqualTo(Optional.empty());
      }
    }
  }

  @Test
  void leaveReferencesOutOfCards() {
    Group fields = RENDERING.cards("/").of(RENDERING.page("notes/full.md"), 1, 1).fields();

    assertThat(fields.names())
        .contains("name", "kicker", "picture", "contact")
        .doesNotContain("best", "see", "best-of", "seen-from");
    assertThat(((Group) fields.get("contact")).names()).containsExactly("name", "days");
    assertThat(fields.get("kicker"))
        .isEqualTo(new Html("<em>so</em> <a href=\"notes/empty/\">e</a>"));
  }
}
