package dev.kindling.markdown;

import java.util.List;

/**
 * What a site allows in its Markdown.
 *
 * @param language the language of the texts, a BCP 47 tag: their quotation marks follow it
 * @param callouts the names of the site's callouts, in lower case and sorted, such as {@code note}
 * @param embeds the names of the blocks that show a part of another page, in lower case
 * @param maxBody the most characters that a body may have
 * @param maxLine the most characters that a line may have
 * @param maxNesting how many quotes and lists may stand inside each other
 * @param maxEffort a bound on the work that a body may ask of the Markdown library, in about
 *     nanoseconds of a slow machine
 */
public record MarkdownOptions(
    String language,
    List<String> callouts,
    List<String> embeds,
    int maxBody,
    int maxLine,
    int maxNesting,
    long maxEffort) {

  /** Copies the lists. */
  public MarkdownOptions {
    callouts = List.copyOf(callouts);
    embeds = List.copyOf(embeds);
  }

  /**
   * These callouts and embeds, and the usual bounds: a body of a million characters, lines of
   * 20,000, nesting 100 deep, and between one and two seconds of work, for texts in English.
   */
  public static MarkdownOptions of(List<String> callouts, List<String> embeds) {
    return new MarkdownOptions("en", callouts, embeds, 1_000_000, 20_000, 100, 1_500_000_000L);
  }

  /**
   * The same for texts in another language.
   *
   * @param tag a BCP 47 tag, such as {@code de-CH}
   */
  public MarkdownOptions in(String tag) {
    return new MarkdownOptions(tag, callouts, embeds, maxBody, maxLine, maxNesting, maxEffort);
  }
}
