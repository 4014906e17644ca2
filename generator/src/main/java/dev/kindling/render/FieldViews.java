package dev.kindling.render;

import dev.kindling.document.Fields;
import dev.kindling.document.Fragment;
import dev.kindling.document.Value;
import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.FieldType;
import dev.kindling.site.Page;
import dev.kindling.theme.Address;
import dev.kindling.theme.Group;
import dev.kindling.theme.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a page as values that templates may read. */
final class FieldViews {

  private final SiteContext context;
  private final Page page;
  private final UrlWriter urls;
  private final Optional<Cards> cards;
  private final Frame frame;

  /**
   * Makes the fields of a page.
   *
   * @param context the build
   * @param page the page whose fields they are
   * @param urls writes the addresses
   * @param cards makes the pages that fields refer to; without it, references are left out
   * @param frame where inline Markdown is shown
   */
  FieldViews(SiteContext context, Page page, UrlWriter urls, Optional<Cards> cards, Frame frame) {
    this.context = context;
    this.page = page;
    this.urls = urls;
    this.cards = cards;
    this.frame = frame;
  }

  /** All fields that the page's kind declares, and the pages that refer to it. */
  Group view() {
    Group.Builder group = new Group.Builder();
    put(group, page.kind().fields(), page.document().fields());
    cards.ifPresent(maker -> putReverses(group, maker));
    return group.build();
  }

  private void putReverses(Group.Builder group, Cards maker) {
    page.reverses().forEach(r -> group.put(r.name(), maker.of(context.pages(r.pages()))));
  }

  private void put(Group.Builder group, List<FieldSpec> specs, Fields fields) {
    for (FieldSpec spec : specs) {
      if (isShown(spec.type())) {
        group.put(
            spec.name(),
            fields.get(spec.name()).map(v -> value(spec.type(), v)).orElseGet(Optional::empty));
      }
    }
  }

  private boolean isShown(FieldType type) {
    if (type instanceof FieldType.Many many) {
      return isShown(many.item());
    }
    return cards.isPresent() || !(type instanceof FieldType.Ref);
  }

  private Object value(FieldType type, Value value) {
    if (value instanceof Value.Text text) {
      return type instanceof FieldType.Url ? new Address(text.text()) : text.text();
    } else if (value instanceof Value.Inline inline) {
      return inline(inline.body());
    } else if (value instanceof Value.Whole whole) {
      return whole.number();
    } else if (value instanceof Value.Decimal decimal) {
      return decimal.number().toPlainString();
    } else if (value instanceof Value.Flag flag) {
      return flag.isSet();
    } else if (value instanceof Value.Day day) {
      return context.dates(page.language()).view(day.date());
    } else if (value instanceof Value.Choice choice) {
      return choice((FieldType.Choice) type, choice.name());
    } else if (value instanceof Value.Picture picture) {
      return image(picture.link());
    } else if (value instanceof Value.Reference reference) {
      return reference((FieldType.Ref) type, reference);
    } else if (value instanceof Value.Many many) {
      return many((FieldType.Many) type, many);
    }
    Group.Builder group = new Group.Builder();
    put(group, ((FieldType.Group) type).fields(), ((Value.Group) value).fields());
    return group.build();
  }

  private Html inline(List<Fragment> body) {
    return context.bodies().render(body, page, context.numbers(page), frame);
  }

  private static ChoiceView choice(FieldType.Choice type, String name) {
    Group.Builder is = new Group.Builder();
    type.options().forEach(option -> is.put(option.name(), option.name().equals(name)));
    return new ChoiceView(name, type.label(name), is.build());
  }

  /** A picture of the page, which is nothing when its address is broken. */
  Optional<ImageView> image(int link) {
    return new Pictures(context, urls).at(page.targets().get(link));
  }

  private Optional<CardView> reference(FieldType.Ref type, Value.Reference reference) {
    return context
        .site()
        .referenced(type, reference)
        .flatMap(found -> cards.map(maker -> maker.of(found, 1, 1)));
  }

  /** What is in a list is a value itself, or it is not there. */
  private static Stream<?> present(Object value) {
    return value instanceof Optional<?> maybe ? maybe.stream() : Stream.of(value);
  }

  private List<Object> many(FieldType.Many type, Value.Many many) {
    if (type.item() instanceof FieldType.Ref ref && cards.isPresent()) {
      List<Page> found = new ArrayList<>();
      for (Value value : many.values()) {
        context.site().referenced(ref, (Value.Reference) value).ifPresent(found::add);
      }
      return List.copyOf(cards.get().of(found));
    }
    return many.values().stream().<Object>flatMap(v -> present(value(type.item(), v))).toList();
  }
}
