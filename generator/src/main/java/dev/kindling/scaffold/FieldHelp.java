package dev.kindling.scaffold;

import dev.kindling.document.Value;
import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.FieldType;
import dev.kindling.kind.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in a few words what may stand behind the name of a field. */
final class FieldHelp {

  /** So many names are listed; of more, the first few are examples. */
  private static final int LISTED = 12;

  private static final int EXAMPLES = 3;

  private final Kinds kinds;
  private final ExistingPages pages;

  FieldHelp(Kinds kinds, ExistingPages pages) {
    this.kinds = kinds;
    this.pages = pages;
  }

  /** The words for a field; empty for a group, whose fields have their own. */
  String of(FieldSpec field) {
    return field
        .fallback()
        .flatMap(FieldHelp::shown)
        .map(value -> of(field.type()) + "; without it, " + value)
        .orElse(of(field.type()));
  }

  /** A value as it would be written, where it is short. */
  private static Optional<String> shown(Value value) {
    if (value instanceof Value.Text text) {
      return Optional.of(text.text());
    }
    if (value instanceof Value.Whole whole) {
      return Optional.of(String.valueOf(whole.number()));
    }
    if (value instanceof Value.Decimal decimal) {
      return Optional.of(decimal.number().toPlainString());
    }
    if (value instanceof Value.Flag flag) {
      return Optional.of(String.valueOf(flag.isSet()));
    }
    if (value instanceof Value.Day day) {
      return Optional.of(day.date().toString());
    }
    return value instanceof Value.Choice choice ? Optional.of(choice.name()) : Optional.empty();
  }

  private String of(FieldType type) {
    if (type instanceof FieldType.Text text) {
      return joined(
          Stream.of(
              text.longest().map(most -> "at most " + most + " characters"),
              text.rule().map(FieldType.Rule::message)),
          "text");
    }
    if (type instanceof FieldType.Whole whole) {
      return within("a whole number", whole.least(), whole.most());
    }
    if (type instanceof FieldType.Decimal decimal) {
      return within("a number", decimal.least(), decimal.most());
    }
    if (type instanceof FieldType.Choice choice) {
      return "one of " + names(choice.options().stream().map(FieldType.Option::name).toList());
    }
    if (type instanceof FieldType.Ref ref) {
      return reference(ref, "a page");
    }
    if (type instanceof FieldType.Many many) {
      return many(many);
    }
    return simple(type);
  }

  private static String simple(FieldType type) {
    if (type instanceof FieldType.Markdown) {
      return "a line of Markdown";
    }
    if (type instanceof FieldType.Flag) {
      return "true or false";
    }
    if (type instanceof FieldType.Day) {
      return "a day such as 2026-11-23";
    }
    if (type instanceof FieldType.Url) {
      return "a full address, https://…";
    }
    return type instanceof FieldType.Image ? "a picture below static, such as /share.png" : "";
  }

  private String many(FieldType.Many many) {
    String count =
        many.atMost()
            .map(most -> span(many.atLeast(), most))
            .orElse(many.atLeast() > 0 ? many.atLeast() + " or more" : "any number");
    if (many.item() instanceof FieldType.Ref ref) {
      return reference(ref, count + " of the pages");
    }
    String item = many.item() instanceof FieldType.Group ? "" : ", each " + of(many.item());
    return count + item;
  }

  private static String span(int least, int most) {
    if (least == most) {
      return String.valueOf(most);
    }
    return least == 0 ? "up to " + most : least + " to " + most;
  }

  private String reference(FieldType.Ref ref, String what) {
    if (ref.to().isEmpty()) {
      String example = pages.anyPath().map(path -> ", such as " + path).orElse("");
      return what + " by the path of the file" + example;
    }
    String kind = ref.to().get();
    List<String> known = kinds.named(kind).map(pages::slugs).orElse(List.of());
    return what + " of the kind " + kind + (known.isEmpty() ? "" : ": " + names(known));
  }

  private static String names(List<String> names) {
    return names.size() <= LISTED
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, EXAMPLES)) + " and others";
  }

  private static <N> String within(String what, Optional<N> least, Optional<N> most) {
    if (least.isPresent() && most.isPresent()) {
      return what + " from " + least.get() + " to " + most.get();
    }
    return least
        .map(from -> what + ", at least " + from)
        .or(() -> most.map(to -> what + ", at most " + to))
        .orElse(what);
  }

  private static String joined(Stream<Optional<String>> parts, String otherwise) {
    List<String> all = new ArrayList<>();
    parts.forEach(part -> part.ifPresent(all::add));
    return all.isEmpty() ? otherwise : String.join("; ", all);
  }
}
