package dev.kindling.render;

import dev.kindling.document.Document;
import dev.kindling.document.Fragment;
import dev.kindling.document.Link;
import dev.kindling.link.Target;
import dev.kindling.site.Page;
import dev.kindling.theme.Joined;
import dev.kindling.theme.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts the text of a page where something of another page is set into it. Embeds stand only between
 * the blocks of a text, so every piece is well-formed by itself. What cannot be shown, because it
 * is wrong and reported elsewhere, is left out.
 */
final class Pieces {

  private final PageJoins joins;
  private final List<PagePart.OfSite> features;
  private final PageContext context;
  private final Page page;

  /**
   * Cuts the text of one page, as it is shown on its own.
   *
   * @param joins how pieces are joined
   * @param features what can be set into it
   * @param context the page
   */
  Pieces(PageJoins joins, List<PagePart.OfSite> features, PageContext context) {
    this.joins = joins;
    this.features = features;
    this.context = context;
    this.page = context.page();
  }

  /** Whether there is anything to cut. */
  static boolean areNeeded(Document document) {
    for (Link link : document.links()) {
      if (link.use() == Link.Use.EMBED) {
        return true;
      }
    }
    return false;
  }

  /** The pieces in order. */
  List<Joined> all() {
    List<Joined> pieces = new ArrayList<>();
    List<Fragment> body = page.document().body();
    int start = 0;
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) instanceof Fragment.Embed embed) {
        PieceView text = text(body.subList(start, i));
        pieces.add(
            shown(embed, pieces.size() + 1)
                .map(shown -> joins.piece(text, behind(shown)))
                .orElseGet(() -> joins.piece(text)));
        start = i + 1;
      }
    }
    pieces.add(joins.piece(text(body.subList(start, body.size()))));
    return pieces;
  }

  private Optional<ShownEmbed> shown(Fragment.Embed embed, int number) {
    return page.targets().get(embed.link()) instanceof Target.Internal target
        ? context
            .site()
            .page(target.url())
            .map(
                home -> new ShownEmbed(embed.block(), home, target.anchor(), embed.level(), number))
        : Optional.empty();
  }

  private List<View> behind(ShownEmbed embed) {
    List<View> behind = new ArrayList<>();
    for (PagePart.OfSite feature : features) {
      behind.add(feature.piece(embed, context));
    }
    return behind;
  }

  private PieceView text(List<Fragment> fragments) {
    return new PieceView(context.html(fragments, page));
  }
}
