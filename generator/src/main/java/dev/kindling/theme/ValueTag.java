package dev.kindling.theme;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultCode;
import dev.kindling.diagnostic.Code;
import java.io.Writer;
import java.util.List;

/** Prints a value, escaped, or HTML of the engine as it is. */
final class ValueTag extends DefaultCode {

  private final Lookup lookup;
  private final boolean isRaw;

  ValueTag(TemplateContext context, DefaultMustacheFactory factory, Lookup lookup, boolean isRaw) {
    super(context, factory, null, lookup.name(), "");
    this.lookup = lookup;
    this.isRaw = isRaw;
  }

  @Override
  public Writer execute(Writer writer, List<Object> scopes) {
    if (writer instanceof Rehearsal rehearsal) {
      rehearsal.print(lookup, isRaw, scopes);
      return appendText(writer);
    }
    Output out = (Output) writer;
    Object value = lookup.find(scopes, out);
    if (value instanceof Html html) {
      if (!isRaw) {
        lookup.report(
            out,
            Code.RAW_TEXT,
            "`" + lookup.name() + "` is HTML, and two braces would show its tags as text",
            "write `{{{" + lookup.name() + "}}}`");
      }
      out.write(html.markup());
    } else if (Values.isPrintable(value)) {
      if (isRaw) {
        lookup.report(
            out,
            Code.RAW_TEXT,
            "`" + lookup.name() + "` is " + Values.description(value) + ", and not safe as HTML",
            "write `{{" + lookup.name() + "}}`");
      }
      out.escaped(Values.text(value));
    } else if (!Values.isAbsent(value)) {
      lookup.report(
          out,
          Code.WRONG_SECTION,
          "`" + lookup.name() + "` is " + Values.description(value) + ", and cannot be printed",
          "open it with `{{#" + lookup.name() + "}}` and print what is in it");
    }
    return appendText(out);
  }
}
