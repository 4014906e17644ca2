package dev.kindling.theme;

import com.github.mustachejava.Iteration;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a template: what its tags do. Mustache.java hands the scopes to every tag, so the run
 * is the first of them, and the page is the second.
 */
abstract sealed class Evaluation extends Writer permits TemplateOutput, Rehearsal {

  /** Where the scopes in which names are looked up begin. */
  static final int ROOT = 1;

  /** The run to which scopes belong. */
  static Evaluation of(List<Object> scopes) {
    return (Evaluation) scopes.get(0);
  }

  /** The text of a tag that prints a value, not escaped yet; nothing when there is none. */
  abstract @Nullable String print(Lookup lookup, List<Object> scopes);

  /** What a section is about, to be handed to {@link #show}. */
  abstract Object open(Lookup lookup, List<Object> scopes);

  /**
   * Runs the body of a section as often as it is to be shown.
   *
   * @param opened what {@link #open} answered
   * @param body runs it once, in one more scope unless that is null
   */
  abstract void show(Object opened, boolean isInverted, Iteration body, List<Object> scopes);

  /** A template begins, or a block of one. */
  abstract void beginPiece();

  /** The template or block ends that began last. */
  abstract void endPiece();

  /** Text of a template. */
  abstract void write(Literal literal);

  @Override
  public final void write(char[] chars, int from, int length) {
    write(new String(chars, from, length));
  }

  @Override
  public abstract void write(String text);

  @Override
  public final void flush() {}

  @Override
  public final void close() {}
}
