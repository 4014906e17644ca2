package dev.kindling.theme;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultCode;
import java.io.Writer;
import java.util.List;

/**
 * Shows what is in it once for each value of a list, once inside a group, or once when there is a
 * value; an inverted one once when there is none. A flag is no scope: {@code {{.}}} in its section
 * is what it was before.
 */
final class SectionTag extends DefaultCode {

  private final Lookup lookup;
  private final boolean isInverted;

  SectionTag(
      TemplateContext context,
      DefaultMustacheFactory factory,
      Mustache body,
      Lookup lookup,
      boolean isInverted) {
    super(context, factory, body, lookup.name(), isInverted ? "^" : "#");
    this.lookup = lookup;
    this.isInverted = isInverted;
  }

  @Override
  public Writer execute(Writer writer, List<Object> scopes) {
    if (writer instanceof Rehearsal rehearsal) {
      rehearsal.section(lookup, isInverted, scopes, () -> run(writer, scopes));
      return appendText(writer);
    }
    Object value = lookup.find(scopes, (Output) writer);
    if (Values.isTruthy(value) == isInverted) {
      return appendText(writer);
    }
    if (isInverted || value instanceof Boolean) {
      run(writer, scopes);
    } else if (value instanceof List<?> list) {
      for (Object item : list) {
        runIn(item, writer, scopes);
      }
    } else {
      runIn(value, writer, scopes);
    }
    return appendText(writer);
  }

  private void runIn(Object scope, Writer writer, List<Object> scopes) {
    scopes.add(scope);
    run(writer, scopes);
    scopes.remove(scopes.size() - 1);
  }
}
