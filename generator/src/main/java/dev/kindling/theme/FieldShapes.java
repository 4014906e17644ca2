package dev.kindling.theme;

import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.FieldType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shapes of declared fields: those of a kind, and the options of a theme. */
public final class FieldShapes {

  /** What becomes of the types whose views are not made here. */
  public interface Views {

    /** The shape of a day. */
    Shape day();

    /** The shape of a picture. */
    Shape image();

    /** The shape of another page; nothing where references are left out. */
    Optional<Shape> page(FieldType.Ref type);
  }

  /** The options of a theme: a day is text in them, and nothing needs a page. */
  static final FieldShapes OF_OPTIONS = new FieldShapes(new OptionViews());

  private final Views views;

  /** Makes shapes with these views in them. */
  public FieldShapes(Views views) {
    this.views = views;
  }

  /**
   * The shape of fields.
   *
   * @param title whose they are, for messages
   * @param specs the fields, in their order
   */
  public GroupShape of(String title, List<FieldSpec> specs) {
    Map<String, Shape> names = new LinkedHashMap<>();
    for (FieldSpec spec : specs) {
      boolean isThere = spec.isRequired() || spec.fallback().isPresent();
      of(spec.type())
          .ifPresent(shape -> names.put(spec.name(), isThere ? shape : shape.optional()));
    }
    return GroupShape.of(title, names);
  }

  /** The shape of a field of this type that is given; nothing where it is left out. */
  public Optional<Shape> of(FieldType type) {
    if (type instanceof FieldType.Many many) {
      return of(many.item()).map(item -> new Shape.Many(item.present()));
    }
    if (type instanceof FieldType.Ref ref) {
      return views.page(ref);
    }
    return Optional.of(single(type));
  }

  private Shape single(FieldType type) {
    if (type instanceof FieldType.Group group) {
      return of("", group.fields());
    } else if (type instanceof FieldType.Choice choice) {
      return choice(choice);
    } else if (type instanceof FieldType.Markdown) {
      return Shape.Plain.HTML;
    } else if (type instanceof FieldType.Whole || type instanceof FieldType.Decimal) {
      return Shape.Plain.NUMBER;
    } else if (type instanceof FieldType.Flag) {
      return Shape.Plain.FLAG;
    } else if (type instanceof FieldType.Url) {
      return Shape.Plain.ADDRESS;
    } else if (type instanceof FieldType.Day) {
      return views.day();
    } else if (type instanceof FieldType.Image) {
      return views.image();
    }
    return Shape.Plain.TEXT;
  }

  private static GroupShape choice(FieldType.Choice choice) {
    Map<String, Shape> is = new LinkedHashMap<>();
    choice.options().forEach(option -> is.put(option.name(), Shape.Plain.FLAG));
    Map<String, Shape> names = new LinkedHashMap<>();
    names.put("name", Shape.Plain.TEXT);
    names.put("label", Shape.Plain.TEXT);
    names.put("is", GroupShape.of("", is));
    return GroupShape.of("ChoiceView", names);
  }

  private static final class OptionViews implements Views {

    @Override
    public Shape day() {
      return Shape.Plain.TEXT;
    }

    @Override
    public Shape image() {
      throw new IllegalStateException("No option is a picture");
    }

    @Override
    public Optional<Shape> page(FieldType.Ref type) {
      throw new IllegalStateException("No option is a page");
    }
  }
}
