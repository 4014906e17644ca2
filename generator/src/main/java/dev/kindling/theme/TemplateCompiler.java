package dev.kindling.theme;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.util.Wrapper;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.util.List;
import java.util.SortedMap;

/**
 * Compiles scanned templates with Mustache.java, which keeps the structure, blocks and partials;
 * the values are looked up by our own tags. Not thread-safe; what it compiles is.
 */
final class TemplateCompiler extends DefaultMustacheFactory {

  private final SortedMap<String, Template> templates;
  private final Values values;

  /** Takes templates that have been checked: no mistake is left that could stop the compiling. */
  TemplateCompiler(SortedMap<String, Template> templates, Values values) {
    super(name -> new StringReader(of(templates, name).numbered()));
    this.templates = templates;
    this.values = values;
    setObjectHandler(new NoObjects());
  }

  @Override
  public MustacheVisitor createMustacheVisitor() {
    return new Visitor(this);
  }

  @Override
  public Reader getReader(String name) {
    return new StringReader(of(templates, name).numbered());
  }

  /** Names of templates begin at the theme's folder, wherever they are written. */
  @Override
  public String resolvePartialPath(String folder, String name, String extension) {
    return name;
  }

  private static Template of(SortedMap<String, Template> templates, String name) {
    Template template = templates.get(name);
    if (template == null) {
      throw new IllegalStateException("Not checked before it was compiled: " + name);
    }
    return template;
  }

  /** Puts texts and names back in the place of their numbers. */
  private static final class Visitor extends DefaultMustacheVisitor {

    private final TemplateCompiler compiler;

    Visitor(TemplateCompiler compiler) {
      super(compiler);
      this.compiler = compiler;
    }

    @Override
    public void write(TemplateContext context, String number) {
      if (!number.isEmpty()) {
        super.write(context, template(context).texts().get(Integer.parseInt(number)));
      }
    }

    @Override
    public void value(TemplateContext context, String number, boolean isEncoded) {
      list.add(new ValueTag(context, compiler, lookup(context, number), !isEncoded));
    }

    @Override
    public void iterable(TemplateContext context, String number, Mustache body) {
      list.add(new SectionTag(context, compiler, body, lookup(context, number), false));
    }

    @Override
    public void notIterable(TemplateContext context, String number, Mustache body) {
      list.add(new SectionTag(context, compiler, body, lookup(context, number), true));
    }

    @Override
    public void name(TemplateContext context, String number, Mustache body) {
      super.name(context, tag(context, number).name(), body);
    }

    @Override
    public void extend(TemplateContext context, String number, Mustache body) {
      super.extend(context, tag(context, number).name(), body);
    }

    @Override
    public void partial(TemplateContext context, String number, String indent) {
      super.partial(context, tag(context, number).name(), indent);
    }

    private Lookup lookup(TemplateContext context, String number) {
      return new Lookup(compiler.values, template(context), tag(context, number));
    }

    private Tag tag(TemplateContext context, String number) {
      return template(context).tags().get(Integer.parseInt(number));
    }

    private Template template(TemplateContext context) {
      return of(compiler.templates, context.file());
    }
  }

  /** Mustache.java's own way to values, closed: nothing can be reached by reflection. */
  private static final class NoObjects implements ObjectHandler {

    @Override
    public Binding createBinding(String name, TemplateContext context, Code code) {
      return scopes -> {
        throw closed();
      };
    }

    @Override
    public Wrapper find(String name, List<Object> scopes) {
      throw closed();
    }

    @Override
    public Object coerce(Object object) {
      throw closed();
    }

    @Override
    public Writer iterate(Iteration iteration, Writer writer, Object object, List<Object> scopes) {
      throw closed();
    }

    @Override
    public Writer falsey(Iteration iteration, Writer writer, Object object, List<Object> scopes) {
      throw closed();
    }

    @Override
    public String stringify(Object object) {
      throw closed();
    }

    private static IllegalStateException closed() {
      return new IllegalStateException("Values are looked up by Lookup alone");
    }
  }
}
