package dev.kindling.theme;

/**
 * HTML that the engine made: the only value that {@code {{{three braces}}}} accept.
 *
 * @param markup well-formed
 */
public record Html(String markup) {

  /** No markup at all. */
  public static final Html NONE = new Html("");
}
