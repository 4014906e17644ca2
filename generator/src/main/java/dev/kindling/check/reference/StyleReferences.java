package dev.kindling.check.reference;

import dev.kindling.css.CssReference;
import dev.kindling.css.CssReferences;
import java.util.List;
import java.util.function.IntConsumer;

/** What a style sheet refers to, as a policy and the other files of the site see it. */
public final class StyleReferences {

  private StyleReferences() {}

  /**
   * A reference. Offsets are 0-based, in UTF-16 units of the style sheet.
   *
   * @param use what it is for
   * @param address without quotes, escapes resolved
   * @param start offset of its first character
   * @param end offset behind its last one
   */
  public record Found(Use use, String address, int start, int end) {}

  /** The references, in order. */
  public static List<Found> read(String css) {
    return read(css, open -> {}, surplus -> {});
  }

  /**
   * The same; what does not pair is told by its start.
   *
   * @param openAtEnd hears of the last thing that is still open where the style sheet ends
   * @param surplus hears of the first brace that closes nothing
   */
  public static List<Found> read(String css, IntConsumer openAtEnd, IntConsumer surplus) {
    CssReferences references = CssReferences.of(css);
    references.open().ifPresent(openAtEnd);
    references.surplus().ifPresent(surplus);
    return references.all().stream()
        .filter(found -> !found.address().isEmpty())
        .map(found -> new Found(use(found), found.address(), found.start(), found.end()))
        .toList();
  }

  private static Use use(CssReference found) {
    return switch (found.use()) {
      case STYLE -> Use.STYLE;
      case FONT -> Use.FONT;
      case IMAGE -> Use.IMAGE;
    };
  }
}
