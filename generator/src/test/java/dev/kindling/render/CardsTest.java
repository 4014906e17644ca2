package dev.kindling.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.TextSite;
import dev.kindling.site.Page;
import dev.kindling.theme.Address;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardsTest {

  private static final Rendering RENDERING =
      Rendering.of(
          TextSite.withHome()
              .file("kinds/note.yml", "folder: notes\n")
              .page("notes/a.md", "title: A\nsummary: S\ndate: 2026-02-03\nslug: other", "## P")
              .page("notes/b.md", "title: B", ""));

  private static final List<Page> BOTH =
      List.of(RENDERING.page("notes/a.md"), RENDERING.page("notes/b.md"));

  @Test
  void sayWhatAListShowsOfAPage() {
    CardView card = RENDERING.cards("/notes/b/").of(BOTH).get(0);

    assertThat(card.shown().title()).isEqualTo("A");
    assertThat(card.shown().url()).isEqualTo(new Address("../other/"));
    assertThat(card.shown().summary()).contains("S");
    assertThat(card.shown().kind()).isEqualTo("note");
    assertThat(card.shown().slug()).isEqualTo("other");
    assertThat(card.shown().date()).map(DateView::iso).contains("2026-02-03");
    assertThat(card.body().markup()).isEmpty();
  }

  @Test
  void knowTheirPlaceAndThePageThatShowsThem() {
    List<CardView> cards = RENDERING.cards("/notes/b/").of(BOTH);

    assertThat(cards).extracting(card -> card.place().number()).containsExactly(1, 2);
    assertThat(cards).extracting(card -> card.place().isFirst()).containsExactly(true, false);
    assertThat(cards).extracting(card -> card.place().isLast()).containsExactly(false, true);
    assertThat(cards).extracting(CardView::isCurrent).containsExactly(false, true);
  }

  @Test
  void showBodiesWithIdsThatCannotMeet() {
    List<CardView> cards = RENDERING.cards("/").withBodies(BOTH);

    assertThat(cards.get(0).body().markup()).contains("<h3 id=\"other_p\">P</h3>");
    assertThat(cards.get(1).body().markup()).isEmpty();
  }

  @Test
  void areNoneOfNoPages() {
    assertThat(RENDERING.cards("/").of(List.of())).isEmpty();
  }
}
