package dev.kindling.theme;

import com.github.mustachejava.Binding;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.origin.Origin;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the value that one tag names, for Mustache.java. The first part of a dotted name belongs to
 * the innermost scope that knows it, even when it has no value there; the other parts are looked up
 * strictly inside. Immutable, thread-safe.
 */
final class Lookup implements Binding {

  private final ViewValues values;
  private final Template template;
  private final Tag tag;
  private final List<String> parts;
  private final boolean isDot;
  private final boolean opens;
  private final Origin origin;

  Lookup(ViewValues values, Template template, Tag tag) {
    this.values = values;
    this.template = template;
    this.tag = tag;
    this.opens = tag.sort().opens();
    this.origin = new Origin.Made(template.at(tag));
    this.isDot = tag.name().equals(".");
    this.parts = isDot ? List.of(".") : List.of(tag.name().split("\\.", -1));
  }

  @Override
  public @Nullable Object get(List<Object> scopes) {
    Evaluation evaluation = Evaluation.of(scopes);
    return opens ? evaluation.open(this, scopes) : evaluation.print(this, scopes);
  }

  /** The value; one that is not known is reported and absent. */
  Object find(List<Object> scopes, TemplateOutput out) {
    if (isDot) {
      return scopes.get(scopes.size() - 1);
    }
    Object value = first(scopes);
    if (value == null) {
      reportFirst(scopes, out);
      return ViewValues.ABSENT;
    }
    for (int i = 1; i < parts.size(); i++) {
      if (ViewValues.isAbsent(value)) {
        return value;
      }
      Object inner = values.inside(value, parts.get(i));
      if (inner == null) {
        reportInner(value, i, out);
        return ViewValues.ABSENT;
      }
      value = inner;
    }
    return value;
  }

  /** Reports a problem with the value of this tag. */
  void report(TemplateOutput out, Code code, String message, String help) {
    report(out, Diagnostic.of(code, template.at(tag), message).withHelp(help));
  }

  /** The name as the template has it. */
  String name() {
    return tag.name();
  }

  /** The place of the tag, as that from which its value comes. */
  Origin origin() {
    return origin;
  }

  /** Whether the tag prints HTML as it is. */
  boolean isRaw() {
    return tag.sort() == Tag.Sort.RAW;
  }

  /** The parts of a name with dots. */
  List<String> parts() {
    return parts;
  }

  /** The tag that names the value. */
  Tag tag() {
    return tag;
  }

  /** The template in which the tag stands. */
  Template template() {
    return template;
  }

  private @Nullable Object first(List<Object> scopes) {
    String first = parts.get(0);
    for (int i = scopes.size() - 1; i >= Evaluation.ROOT; i--) {
      Object found = values.inside(scopes.get(i), first);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private void reportFirst(List<Object> scopes, TemplateOutput out) {
    Set<String> known = new LinkedHashSet<>();
    for (int i = scopes.size() - 1; i >= Evaluation.ROOT; i--) {
      known.addAll(values.names(scopes.get(i)));
    }
    report(out, unknown("nothing here is called `" + parts.get(0) + "`", 0, known));
  }

  private void reportInner(Object value, int part, TemplateOutput out) {
    String outer = String.join(".", parts.subList(0, part));
    Set<String> known = values.names(value);
    String message =
        ViewValues.isGroup(value)
            ? "`" + outer + "` has nothing called `" + parts.get(part) + "`"
            : "`" + outer + "` is " + ViewValues.description(value) + ", with no names in it";
    report(out, unknown(message, part, known));
  }

  private Diagnostic unknown(String message, int part, Set<String> known) {
    Optional<String> help = NearestName.advice(parts.get(part), known);
    if (help.isEmpty() && !known.isEmpty() && known.size() <= 12) {
      help = Optional.of("it has `" + String.join("`, `", known) + "`");
    }
    return Diagnostic.of(Code.UNKNOWN_NAME, template.at(tag), message).withHelp(help);
  }

  private void report(TemplateOutput out, Diagnostic problem) {
    out.report(tag, template, problem);
  }
}
