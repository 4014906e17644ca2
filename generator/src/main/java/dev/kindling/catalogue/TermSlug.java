package dev.kindling.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** The part of an address that is made from a term. */
public final class TermSlug {

  private TermSlug() {}

  /**
   * The term in small letters, with letters and digits of any script, and {@code -} for each run of
   * anything else.
   *
   * @return empty when the term has no letter and no digit
   */
  public static String of(String term) {
    StringBuilder slug = new StringBuilder(term.length());
    String plain = Normalizer.normalize(term, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    plain
        .codePoints()
        .forEach(
            point -> {
              if (isKept(point)) {
                slug.appendCodePoint(point);
              } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
              }
            });
    boolean endsOpen = !slug.isEmpty() && slug.charAt(slug.length() - 1) == '-';
    return endsOpen ? slug.substring(0, slug.length() - 1) : slug.toString();
  }

  /** Marks are kept too: in many scripts a vowel is one. */
  private static boolean isKept(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
