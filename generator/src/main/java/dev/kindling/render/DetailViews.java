package dev.kindling.render;

import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.FieldType;
import dev.kindling.site.Page;
import dev.kindling.theme.Address;
import dev.kindling.theme.Group;
import dev.kindling.theme.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fields of a page one after the other, each with its label, for templates that ask for none by
 * name.
 */
final class DetailViews {

  /** As much text of a field as an entry of a list has room for, in UTF-16 units. */
  private static final int A_LINE = 80;

  /** What readers do not need of an address to know where it leads. */
  private static final Pattern AROUND = Pattern.compile("^(?:https?://|mailto:)|/$");

  private DetailViews() {}

  /**
   * All that a page shows of itself: its fields in the order of its kind, and the pages that refer
   * to it. A choice that stands above the text as the page's notice is not said twice.
   *
   * @param page the page
   * @param fields its fields as templates read them
   */
  static List<DetailView> of(Page page, Group fields) {
    List<FieldSpec> shown =
        page.kind().fields().stream()
            .filter(field -> field.visibility() != FieldSpec.Visibility.NOWHERE)
            .filter(field -> !page.kind().notice().equals(Optional.of(field.name())))
            .toList();
    List<DetailView> details = new ArrayList<>(of(shown, fields));
    for (Page.Reverse reverse : page.reverses()) {
      details.addAll(detail(reverse.name(), reverse.label(), values(in(fields, reverse.name()))));
    }
    return List.copyOf(details);
  }

  /**
   * What a list shows of a page beside its title: fields whose values are short.
   *
   * @param page the page
   * @param fields its fields as templates read them in a list
   */
  static List<DetailView> inLists(Page page, Group fields) {
    List<FieldSpec> shown =
        page.kind().fields().stream()
            .filter(field -> field.visibility() == FieldSpec.Visibility.EVERYWHERE)
            .filter(field -> !page.kind().notice().equals(Optional.of(field.name())))
            .toList();
    return of(shown, fields).stream().filter(DetailViews::isShort).toList();
  }

  private static boolean isShort(DetailView detail) {
    return detail.values().stream().noneMatch(ValueView::isLong)
        && detail.values().stream().mapToInt(ValueView::length).sum() <= A_LINE;
  }

  private static List<DetailView> of(List<FieldSpec> specs, Group fields) {
    List<DetailView> details = new ArrayList<>();
    for (FieldSpec spec : specs) {
      List<ValueView> values =
          group(spec.type())
              .map(group -> groups(group, in(fields, spec.name())))
              .orElseGet(() -> values(in(fields, spec.name())));
      details.addAll(detail(spec.name(), spec.label(), values));
    }
    return details;
  }

  private static List<DetailView> detail(String name, String label, List<ValueView> values) {
    return values.isEmpty() ? List.of() : List.of(new DetailView(name, label, values));
  }

  private static Optional<FieldType.Group> group(FieldType type) {
    FieldType one = type instanceof FieldType.Many many ? many.item() : type;
    return one instanceof FieldType.Group group ? Optional.of(group) : Optional.empty();
  }

  private static List<ValueView> groups(FieldType.Group type, Object found) {
    return each(found)
        .map(value -> parts(type, (Group) value))
        .filter(parts -> !parts.isEmpty())
        .map(ValueView::of)
        .toList();
  }

  /** The fields of a group; those of a group inside it stand among them. */
  private static List<DetailView> parts(FieldType.Group type, Group group) {
    List<FieldSpec> shown =
        type.fields().stream()
            .filter(field -> field.visibility() != FieldSpec.Visibility.NOWHERE)
            .toList();
    List<DetailView> parts = new ArrayList<>();
    for (DetailView part : of(shown, group)) {
      if (part.values().get(0).parts().isEmpty()) {
        parts.add(part);
      } else {
        part.values().forEach(inner -> parts.addAll(inner.parts()));
      }
    }
    return List.copyOf(parts);
  }

  private static List<ValueView> values(Object found) {
    return each(found).map(DetailViews::value).toList();
  }

  /** The value of a field; nothing where it is left out, as references are in lists. */
  private static Object in(Group fields, String name) {
    return fields.names().contains(name) ? fields.get(name) : Optional.empty();
  }

  /** The values of a list, or the only one, or none. */
  private static Stream<?> each(Object found) {
    if (found instanceof Optional<?> maybe) {
      return maybe.stream();
    }
    return found instanceof List<?> list ? list.stream() : Stream.of(found);
  }

  private static ValueView value(Object value) {
    if (value instanceof Address address) {
      return ValueView.of(AROUND.matcher(address.text()).replaceAll(""), address);
    } else if (value instanceof CardView card) {
      return ValueView.of(card.shown().title(), card.shown().url());
    } else if (value instanceof ChoiceView choice) {
      return ValueView.of(choice.label());
    } else if (value instanceof Html html) {
      return ValueView.of(html);
    } else if (value instanceof DateView date) {
      return ValueView.of(date);
    } else if (value instanceof ImageView image) {
      return ValueView.of(image);
    } else if (value instanceof Boolean isSet) {
      return ValueView.of(isSet);
    }
    return ValueView.of(String.valueOf(value));
  }
}
