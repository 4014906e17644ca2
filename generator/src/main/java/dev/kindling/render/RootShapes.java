package dev.kindling.render;

import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.FieldType;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.theme.FieldShapes;
import dev.kindling.theme.GroupShape;
import dev.kindling.theme.Shape;
import dev.kindling.theme.Theme;
import dev.kindling.theme.ViewShapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What templates may read: {@link RootView} with the names that a site and its theme declare. */
final class RootShapes {

  /** The name of the fields in {@link RootView} and {@link CardView}. */
  static final String FIELDS = "fields";

  /** The name of the page in {@link RootView}. */
  static final String PAGE = "page";

  private static final String SECTION = "section";
  private static final String ITEMS = "items";
  private static final String PIECES = "pieces";

  private final Kinds kinds;
  private final ViewShapes views = new ViewShapes();
  private final GroupShape bare;
  private final Map<String, GroupShape> cards = new LinkedHashMap<>();
  private final GroupShape anyCard;
  private final GroupShape root;

  /**
   * Reads the views, once.
   *
   * @param kinds the kinds of the site
   * @param theme its theme
   * @param parts what features give to the views of pages
   */
  RootShapes(Kinds kinds, Theme theme, List<PagePart> parts) {
    this.kinds = kinds;
    this.bare = views.of(CardView.class).whole();
    FieldShapes inCards = new FieldShapes(new Inside(Optional.empty()));
    for (Kind kind : kinds.all()) {
      cards.put(kind.name(), bare.with(FIELDS, inCards.of(kind.name(), kind.fields())));
    }
    this.anyCard = card(kinds.all().stream().map(Kind::name).toList());
    views.put(CardView.class, anyCard);
    this.root =
        views
            .of(RootView.class)
            .with(PAGE, page(views, new PageJoins(parts)))
            .with("options", theme.optionShapes())
            .with(Theme.MESSAGES, theme.messageShapes())
            .with("assets", theme.assetShapes());
  }

  /** What the template of a kind may read. */
  GroupShape of(Kind kind) {
    Shape card = cardOf(kind);
    GroupShape page = page();
    GroupShape section = (GroupShape) page.get(SECTION).present();
    GroupShape shown =
        page.with(SECTION, section.with(ITEMS, new Shape.Many(card)).optional())
            .with("previous", card.optional())
            .with("next", card.optional());
    return root.with(PAGE, shown).with(FIELDS, fields(kind));
  }

  /**
   * What the template of a list may read.
   *
   * @param kind the kind of the pages in it; without one, pages of all kinds can be
   */
  GroupShape ofList(Optional<String> kind) {
    GroupShape card = kind.map(name -> card(List.of(name))).orElse(anyCard);
    return root.with(PAGE, page().with(ITEMS, new Shape.Many(card)));
  }

  /** What any page may read of a page of a kind. */
  GroupShape cardOf(Kind kind) {
    return card(List.of(kind.name()));
  }

  /** The shape of a page, with that of its pieces in it. */
  static GroupShape page(ViewShapes views, PageJoins joins) {
    return views.of(joins.page()).with(PIECES, new Shape.Many(views.of(joins.piece())));
  }

  private GroupShape page() {
    return (GroupShape) root.get(PAGE);
  }

  /** The fields of a kind, and the names that references to it have there. */
  private GroupShape fields(Kind kind) {
    Inside inPages = new Inside(Optional.of(this));
    GroupShape fields = new FieldShapes(inPages).of(kind.name(), kind.fields());
    for (Map.Entry<String, List<String>> reverse : reverses(kind).entrySet()) {
      fields = fields.with(reverse.getKey(), new Shape.Many(card(reverse.getValue())));
    }
    return fields;
  }

  /** The kinds that refer to a kind, by the name that they give the way back. */
  private Map<String, List<String>> reverses(Kind kind) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (Kind referring : kinds.all()) {
      for (FieldType.Ref ref : references(referring.fields(), new ArrayList<>())) {
        if (ref.reverse().isPresent() && (ref.to().isEmpty() || ref.to().equals(name(kind)))) {
          found.computeIfAbsent(ref.reverse().get(), n -> new ArrayList<>()).add(referring.name());
        }
      }
    }
    return found;
  }

  private static Optional<String> name(Kind kind) {
    return Optional.of(kind.name());
  }

  private static List<FieldType.Ref> references(List<FieldSpec> specs, List<FieldType.Ref> found) {
    for (FieldSpec spec : specs) {
      FieldType type = spec.type() instanceof FieldType.Many many ? many.item() : spec.type();
      if (type instanceof FieldType.Ref ref) {
        found.add(ref);
      } else if (type instanceof FieldType.Group group) {
        references(group.fields(), found);
      }
    }
    return found;
  }

  /** A page of one of these kinds, as seen from another page. */
  private GroupShape card(List<String> names) {
    List<Shape> found = new ArrayList<>();
    for (String name : names) {
      found.add(cards.getOrDefault(name, bare));
    }
    return found.isEmpty() ? bare : (GroupShape) Shape.common(found);
  }

  /** The views in fields. Cards have no references: a page would bring the whole site with it. */
  private final class Inside implements FieldShapes.Views {

    private final Optional<RootShapes> pages;

    Inside(Optional<RootShapes> pages) {
      this.pages = pages;
    }

    @Override
    public Shape day() {
      return views.of(DateView.class);
    }

    @Override
    public Shape image() {
      return views.of(ImageView.class);
    }

    @Override
    public Optional<Shape> page(FieldType.Ref type) {
      // Also a required one may be missing on a day: its page can be still to come, or expired.
      return pages
          .map(all -> type.to().map(name -> all.card(List.of(name))).orElse(all.anyCard))
          .map(Shape::optional);
    }
  }
}
