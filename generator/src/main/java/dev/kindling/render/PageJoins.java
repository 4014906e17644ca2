package dev.kindling.render;

import dev.kindling.theme.Join;
import dev.kindling.theme.Joined;
import dev.kindling.theme.View;
import java.util.ArrayList;
import java.util.List;

/**
 * The views that templates read of a page and of the pieces of its text: records of Kindling's own,
 * joined with those of features. Immutable, thread-safe.
 */
final class PageJoins {

  private static final List<Class<? extends View>> ABOVE =
      List.of(
          PageState.class,
          PageDates.class,
          PageText.class,
          PagePosition.class,
          PageSources.class,
          PageLists.class);

  private static final List<Class<? extends View>> BELOW =
      List.of(PageEmbeds.class, PageHead.class, PageLanguage.class);

  private final List<View> onNoPage;
  private final List<View> onNoPiece;
  private final Join page;
  private final Join piece;

  /** Joins the records of these features to Kindling's own. */
  PageJoins(List<PagePart> parts) {
    this.onNoPage = parts.stream().map(PagePart::onNoPage).toList();
    this.onNoPiece = parts.stream().map(PagePart::onNoPiece).toList();
    List<Class<? extends View>> others = new ArrayList<>(ABOVE);
    onNoPage.forEach(part -> others.add(part.getClass()));
    others.addAll(BELOW);
    this.page = new Join(PageView.class, others);
    List<Class<? extends View>> behind = new ArrayList<>();
    onNoPiece.forEach(part -> behind.add(part.getClass()));
    this.piece = new Join(PieceView.class, behind);
  }

  /** How the view of a page is joined. */
  Join page() {
    return page;
  }

  /** How the view of a piece is joined. */
  Join piece() {
    return piece;
  }

  /** What features have on a page of which they show nothing. */
  List<View> onNoPage() {
    return onNoPage;
  }

  /**
   * A piece.
   *
   * @param text the text
   * @param behind what features show behind it
   */
  Joined piece(PieceView text, List<View> behind) {
    List<View> all = new ArrayList<>();
    all.add(text);
    all.addAll(behind);
    return piece.of(all);
  }

  /** A piece behind which there is nothing. */
  Joined piece(PieceView text) {
    return piece(text, onNoPiece);
  }
}
