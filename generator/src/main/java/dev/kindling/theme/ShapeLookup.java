package dev.kindling.theme;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.NearestName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the shape that one tag names, by the rules of {@link Lookup}: the first part of a name
 * belongs to the innermost scope that knows it, the others strictly to what is before them. Where
 * the answer would surprise a theme maker, it is refused.
 */
final class ShapeLookup {

  /** More names than this help nobody who looks for one. */
  private static final int MOST_NAMES = 12;

  /** What the fields of a page are called, in it and in its card. */
  private static final String FIELDS = "fields";

  private final Lookup lookup;
  private final List<Object> scopes;
  private final TemplateProblems findings;
  private final NamesRead read;

  ShapeLookup(Lookup lookup, List<Object> scopes, TemplateProblems findings, NamesRead read) {
    this.lookup = lookup;
    this.scopes = scopes;
    this.findings = findings;
    this.read = read;
  }

  /**
   * What a section stands in.
   *
   * @param shape what is looked into
   * @param name what the section names; empty for the page itself
   */
  record Scope(Shape shape, String name) {}

  /** The shape; nothing is known of one that is not found, so that it is reported only here. */
  Shape find() {
    List<String> parts = lookup.parts();
    if (parts.get(0).equals(".")) {
      return scope(scopes.size() - 1).shape();
    }
    Shape shape = first(parts.get(0));
    boolean isOptional = false;
    for (int i = 1; shape != null && i < parts.size(); i++) {
      isOptional |= shape instanceof Shape.Maybe;
      shape = inside(shape.present(), i);
    }
    if (shape == null) {
      return Shape.Plain.ANYTHING;
    }
    return isOptional ? shape.optional() : shape;
  }

  private Scope scope(int index) {
    return (Scope) scopes.get(index);
  }

  private @Nullable Shape first(String name) {
    int whole = -1;
    for (int i = scopes.size() - 1; i >= Evaluation.ROOT; i--) {
      Shape shape = scope(i).shape();
      if (shape == Shape.Plain.ANYTHING) {
        return shape;
      }
      if (shape instanceof GroupShape names) {
        Shape found = names.find(name);
        if (found != null) {
          if (whole > i && i > Evaluation.ROOT) {
            reportOuter(name, scope(i), scope(whole));
          }
          read.add(names, name);
          return found;
        }
        if (names.without(name).isPresent()) {
          reportPartial(name, names, 0);
          return null;
        }
        whole = whole < 0 && names.isWhole() ? i : whole;
      }
    }
    reportUnknown(name);
    return null;
  }

  private @Nullable Shape inside(Shape outer, int part) {
    String name = lookup.parts().get(part);
    if (outer == Shape.Plain.ANYTHING) {
      return outer;
    }
    if (!(outer instanceof GroupShape names)) {
      reportNoNames(outer, part);
      return null;
    }
    Shape found = names.find(name);
    if (found != null) {
      read.add(names, name);
    } else if (names.without(name).isPresent()) {
      reportPartial(name, names, part);
    } else if (!findings.lacks(lookup, before(part), names, name)) {
      findings.report(
          lookup,
          Code.UNKNOWN_NAME,
          "`" + before(part) + "` has nothing called `" + name + "`" + whose(names, part),
          advice(name, names.names()));
    }
    return found;
  }

  /** Of what kind fields are, where it is not the one whose pages the template shows. */
  private String whose(GroupShape names, int part) {
    boolean isOfAKind = lookup.parts().get(part - 1).equals(FIELDS) && !names.title().isEmpty();
    return isOfAKind && !findings.isAbout(names.title())
        ? ": here they are those of a page of the kind `" + names.title() + "`"
        : "";
  }

  private void reportUnknown(String name) {
    Set<String> known = new LinkedHashSet<>();
    for (int i = scopes.size() - 1; i >= Evaluation.ROOT; i--) {
      if (scope(i).shape() instanceof GroupShape names) {
        known.addAll(names.names());
      }
    }
    findings.report(
        lookup, Code.UNKNOWN_NAME, "nothing here is called `" + name + "`", advice(name, known));
  }

  private void reportPartial(String name, GroupShape names, int part) {
    String whose = part == 0 ? "what stands here" : "`" + before(part) + "`";
    String kind = names.without(name).orElse("");
    findings.report(
        lookup,
        Code.UNKNOWN_NAME,
        whose
            + " does not always have `"
            + name
            + "`"
            + (kind.isEmpty() ? "" : ": pages of the kind `" + kind + "` can stand here too"),
        advice(name, names.names()));
  }

  private void reportNoNames(Shape outer, int part) {
    String name = before(part);
    findings.report(
        lookup,
        Code.UNKNOWN_NAME,
        "`" + name + "` is " + outer.description() + ", with no names in it",
        outer instanceof Shape.Many
            ? Optional.of("open it with `{{#" + name + "}}` and read the name inside")
            : Optional.empty());
  }

  private void reportOuter(String name, Scope outer, Scope whole) {
    String written = outer.name() + "." + lookup.name();
    boolean isPlain =
        ((GroupShape) scope(Evaluation.ROOT).shape()).find(firstPart(outer.name())) != null;
    findings.report(
        lookup,
        Code.OUTER_NAME,
        "`"
            + name
            + "` is nothing of `"
            + whole.name()
            + "`, and would be taken from `"
            + outer.name()
            + "` around it",
        Optional.of(
            isPlain
                ? "write `" + written + "` if that is meant"
                : "read it outside of `{{#" + whole.name() + "}}`"));
  }

  private static String firstPart(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private String before(int part) {
    return String.join(".", lookup.parts().subList(0, part));
  }

  private static Optional<String> advice(String name, Set<String> known) {
    Optional<String> nearest = NearestName.advice(name, known);
    if (nearest.isPresent() || known.isEmpty() || known.size() > MOST_NAMES) {
      return nearest;
    }
    return Optional.of("it has `" + String.join("`, `", known) + "`");
  }
}
