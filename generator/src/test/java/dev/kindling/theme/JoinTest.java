package dev.kindling.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindling.diagnostic.Checked;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JoinTest {

  record Root(Joined page, List<Joined> pieces) implements View {}

  record PageView(String title, @HasFlag("whether it has tags") List<String> tags)
      implements View {}

  record Asked(Optional<Inner> quiz, @HasFlag("whether there is a text") Html text)
      implements View {}

  record Inner(int count) implements View {}

  record CardRoot(Card card) implements View {}

  record Card(@Spread PageView text, @Spread Inner inner) implements View {}

  private static final Join JOIN = new Join(PageView.class, List.of(Asked.class));

  private static final Asked NONE = new Asked(Optional.empty(), new Html(" \n"));

  @Test
  void aTemplateFindsTheNamesOfAllRecords() {
    Joined page = page(List.of("a", "b"), new Asked(Optional.of(new Inner(3)), new Html("<p>")));

    assertThat(filled(page, "{{page.title}} {{page.quiz.count}} {{{page.text}}}"))
        .isEqualTo("T 3 <p>");
    assertThat(filled(page, "{{#page}}{{#tags}}{{.}}{{/tags}}{{#quiz}}{{title}}{{/quiz}}{{/page}}"))
        .isEqualTo("abT");
    assertThat(filled(page, "{{#pieces}}{{title}}{{/pieces}}")).isEqualTo("TT");
  }

  @Test
  void aFlagSaysWhetherThereIsAnything() {
    String template = "{{#page}}{{hasTags}} {{#hasText}}text{{/hasText}}{{/page}}";

    assertThat(filled(page(List.of(), NONE), template)).isEqualTo("false ");
    assertThat(filled(page(List.of("a"), new Asked(Optional.empty(), new Html("x"))), template))
        .isEqualTo("true text");
  }

  @Test
  void aNameOfNoneIsTold() {
    assertThat(
            TemplateFiles.lines(
                TemplateFiles.render(root(page(List.of(), NONE)), "page", "{{page.hasTitle}}")
                    .diagnostics()))
        .containsExactly(
            "unknown-name page.mustache:1:1 `page` has nothing called `hasTitle`; it has `title`,"
                + " `tags`, `hasTags`, `quiz`, `text`, `hasText`");
  }

  @Test
  void itsShapeHasTheNamesOfAllRecords() {
    GroupShape shape = new ViewShapes().of(JOIN);

    assertThat(shape.title()).isEqualTo("PageView");
    assertThat(shape.names())
        .containsExactly("title", "tags", "hasTags", "quiz", "text", "hasText");
    assertThat(shape.get("hasTags")).isEqualTo(Shape.Plain.FLAG);
    assertThat(((GroupShape) shape.get("quiz").present()).names()).containsExactly("count");
  }

  @Test
  void aSpreadRecordGivesItsNamesAndNotItsOwn() {
    assertThat(spread("{{card.title}} {{card.hasTags}} {{card.count}}").value())
        .isEqualTo("T true 3");
    assertThat(TemplateFiles.lines(spread("{{card.text}}").diagnostics()))
        .containsExactly(
            "unknown-name page.mustache:1:1 `card` has nothing called `text`; it has `title`,"
                + " `tags`, `hasTags`, `count`");
    assertThat(new ViewShapes().of(Card.class).names())
        .containsExactly("title", "tags", "hasTags", "count");
  }

  @Test
  void aSpreadRecordCanBeInOneThatIsJoined() {
    record Outer(@Spread Card card) implements View {}
    Join join = new Join(Inner.class, List.of());

    assertThat(new ViewShapes().of(new Join(Outer.class, List.of())).names())
        .containsExactly("title", "tags", "hasTags", "count");
    assertThatThrownBy(() -> new Join(Outer.class, join.records()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Two are called `count`");
  }

  @Test
  void onlyAViewIsSpread() {
    record Wrong(@Spread String text) implements View {}

    assertThatThrownBy(() -> new Join(Wrong.class, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Not a record");
  }

  @Test
  void noNameStandsTwice() {
    record Again(String title) implements View {}
    record Flagged(@HasFlag("whether there are any") List<String> pages, boolean hasPages)
        implements View {}

    assertThatThrownBy(() -> new Join(PageView.class, List.of(Again.class)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Two are called `title`");
    assertThatThrownBy(() -> new Join(Flagged.class, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Two are called `hasPages`");
  }

  @Test
  void aViewHasOneOfEachRecord() {
    PageView page = new PageView("T", List.of());

    for (List<View> parts : List.of(List.<View>of(page), List.<View>of(NONE, page))) {
      assertThatThrownBy(() -> JOIN.of(parts))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Not one of each");
    }
  }

  private static Checked<String> spread(String template) {
    Card card = new Card(new PageView("T", List.of("a")), new Inner(3));
    return TemplateFiles.render(new CardRoot(card), "page", template);
  }

  private static Joined page(List<String> tags, Asked asked) {
    return JOIN.of(List.of(new PageView("T", tags), asked));
  }

  private static Root root(Joined page) {
    return new Root(page, List.of(page, page));
  }

  private static String filled(Joined page, String template) {
    return TemplateFiles.render(root(page), "page", template).value();
  }
}
