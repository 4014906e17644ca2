package dev.kindling.theme;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheParser;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultMustache;
import com.github.mustachejava.codes.ExtendCode;
import com.github.mustachejava.codes.ExtendNameCode;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.codes.ValueCode;
import com.github.mustachejava.codes.WriteCode;
import com.github.mustachejava.reflect.MapObjectHandler;
import java.io.StringReader;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Compiles templates with Mustache.java. Each tag and each text that it reads is paired, by their
 * order, with the place at which the scan of the same text found it. Not thread-safe; what it
 * compiles is.
 */
final class TemplateCompiler extends DefaultMustacheFactory {

  /** What the engine calls {@code .}, which it would answer itself, without asking a binding. */
  private static final String DOT = "{{.}}";

  private final SortedMap<String, Template> templates;
  private final ViewValues values = new ViewValues();

  /** The tags that the engine has not come to yet, and those whose end it has not. */
  private Iterator<Tag> ahead = Collections.emptyIterator();

  private final Deque<Tag> open = new ArrayDeque<>();

  /** The texts that the engine has not come to yet, and what it is compiling, innermost first. */
  private final Deque<Literal> literals = new ArrayDeque<>();

  private final Deque<Visitor> visitors = new ArrayDeque<>();
  private boolean isInTemplate;

  /** Takes templates that have been checked: no mistake is left that could stop the compiling. */
  TemplateCompiler(SortedMap<String, Template> templates) {
    super(name -> new StringReader(of(templates, name).readable()));
    this.templates = templates;
    setObjectHandler(new ValueHandler());
  }

  @Override
  protected MustacheParser createParser() {
    return new MustacheParser(this) {
      @Override
      public Mustache compile(String name) {
        ahead = of(templates, name).tags().iterator();
        literals.addAll(of(templates, name).literals());
        isInTemplate = false;
        // At the start of a line, the engine would drop blanks that the scan has kept.
        return compile(getReader(name), name, DEFAULT_SM, DEFAULT_EM, false);
      }
    };
  }

  /** Called for each template, and then where a tag opens. */
  @Override
  public MustacheVisitor createMustacheVisitor() {
    boolean isPiece = !isInTemplate;
    if (isInTemplate) {
      Tag tag = ahead.next();
      open.push(tag);
      isPiece = tag.sort() == Tag.Sort.BLOCK;
      visitors.element().leaveBefore(tag);
    }
    isInTemplate = true;
    visitors.push(new Visitor(isPiece));
    return visitors.element();
  }

  /** Blanks may stand around the name of a tag, and before what says of which sort it is. */
  @Override
  public String translate(String content) {
    String tag = content.strip();
    return tag.charAt(0) + tag.substring(1).strip();
  }

  /** Names of templates begin at the theme's folder, wherever they are written. */
  @Override
  public String resolvePartialPath(String folder, String name, String extension) {
    return name;
  }

  @Override
  public void encode(String text, Writer writer) {
    ((TemplateOutput) writer).escaped(text);
  }

  private static Template of(SortedMap<String, Template> templates, String name) {
    Template template = templates.get(name);
    if (template == null) {
      throw new IllegalStateException("Not checked before it was compiled: " + name);
    }
    return template;
  }

  private static String bound(String name) {
    return name.equals(".") ? DOT : name;
  }

  private final class Visitor extends DefaultMustacheVisitor {

    /** Whether it is a template or a block, and no section. */
    private final boolean isPiece;

    private @Nullable Literal before;

    Visitor(boolean isPiece) {
      super(TemplateCompiler.this);
      this.isPiece = isPiece;
    }

    /** A tag opens here: the engine hands over the text before it when it has closed. */
    void leaveBefore(Tag tag) {
      before =
          !literals.isEmpty() && literals.element().origin().from() < tag.start()
              ? literals.remove()
              : null;
    }

    @Override
    public Mustache mustache(TemplateContext context) {
      visitors.pop();
      return isPiece
          ? new PieceCode(context, TemplateCompiler.this, list)
          : super.mustache(context);
    }

    /** By itself, the engine would add the text to the tag before it. */
    @Override
    public void write(TemplateContext context, String text) {
      if (text.isEmpty()) {
        return;
      }
      Literal literal = before == null ? literals.remove() : before;
      before = null;
      if (!Template.written(text).equals(literal.text())) {
        throw new IllegalStateException(
            "Not the same text in " + context.file() + ": " + literal.text() + " and " + text);
      }
      list.add(new LiteralCode(context, TemplateCompiler.this, literal));
    }

    @Override
    public void value(TemplateContext context, String name, boolean isEscaped) {
      super.value(context, bound(name), isEscaped);
    }

    @Override
    public void iterable(TemplateContext context, String name, Mustache body) {
      super.iterable(context, bound(name), body);
    }

    @Override
    public void notIterable(TemplateContext context, String name, Mustache body) {
      super.notIterable(context, bound(name), body);
    }
  }

  /** Text that knows where it stands in its template. */
  private static final class LiteralCode extends WriteCode {

    private final Literal literal;

    LiteralCode(TemplateContext context, DefaultMustacheFactory factory, Literal literal) {
      super(context, factory, literal.text());
      this.literal = literal;
    }

    @Override
    public Writer execute(Writer writer, List<Object> scopes) {
      ((Evaluation) writer).write(literal);
      return writer;
    }
  }

  /** A template, or a block of one. */
  private static final class PieceCode extends DefaultMustache {

    PieceCode(TemplateContext context, DefaultMustacheFactory factory, List<Code> codes) {
      super(context, factory, codes.toArray(Code[]::new), context.file());
    }

    @Override
    public Writer run(Writer writer, List<Object> scopes) {
      Evaluation evaluation = (Evaluation) writer;
      evaluation.beginPiece();
      super.run(writer, scopes);
      evaluation.endPiece();
      return writer;
    }
  }

  /** The engine's way to values. It knows no reflection: what it finds is found by a lookup. */
  private final class ValueHandler extends MapObjectHandler {

    @Override
    public Binding createBinding(String name, TemplateContext context, Code code) {
      boolean isAtItsEnd =
          code instanceof IterableCode
              || code instanceof ExtendNameCode
              || code instanceof ExtendCode;
      if (!isAtItsEnd && !(code instanceof ValueCode) && !(code instanceof PartialCode)) {
        return TemplateCompiler::noValue;
      }
      Tag tag = isAtItsEnd ? open.pop() : ahead.next();
      if (!bound(tag.name()).equals(name)) {
        throw new IllegalStateException(
            "Not the same tag in " + context.file() + ": " + tag.shown() + " and " + name);
      }
      return tag.sort().readsValue()
          ? new Lookup(values, of(templates, context.file()), tag)
          : TemplateCompiler::noValue;
    }

    @Override
    public Writer iterate(Iteration body, Writer writer, Object value, List<Object> scopes) {
      Evaluation.of(scopes).show(value, false, body, scopes);
      return writer;
    }

    @Override
    public Writer falsey(Iteration body, Writer writer, Object value, List<Object> scopes) {
      Evaluation.of(scopes).show(value, true, body, scopes);
      return writer;
    }

    @Override
    public String stringify(Object text) {
      return (String) text;
    }
  }

  private static Object noValue(List<Object> scopes) {
    throw new IllegalStateException("This tag names no value");
  }
}
