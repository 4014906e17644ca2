package dev.kindling.theme;

import dev.kindling.origin.Origins;
import org.jspecify.annotations.Nullable;

/**
 * HTML that the engine made: the only value that {@code {{{three braces}}}} accept. Two are equal
 * when their markup is, wherever it comes from.
 *
 * @param markup well-formed
 * @param origins where its pieces come from, if that is known
 */
public record Html(String markup, Origins origins) {

  /** No markup at all. */
  public static final Html NONE = new Html("");

  /** HTML of which only the tag is known that prints it. */
  public Html(String markup) {
    this(markup, Origins.NONE);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Html that && markup.equals(that.markup);
  }

  @Override
  public int hashCode() {
    return markup.hashCode();
  }
}
