package dev.kindling.markdown;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The quotation marks of a language, as its books and newspapers have them (mostly those of the
 * Unicode Common Locale Data Repository).
 *
 * @param opening what opens a quotation, such as {@code “}
 * @param closing what closes it
 * @param inner what opens one within it, such as {@code ‘}
 * @param innerClosing what closes that
 */
record QuotationMarks(String opening, String closing, String inner, String innerClosing) {

  /** Those of English, of Chinese, Portuguese and Turkish. */
  static final QuotationMarks ENGLISH = new QuotationMarks("“", "”", "‘", "’");

  /** Signs of a typewriter, for a language that is not known here. */
  private static final QuotationMarks AS_TYPED = new QuotationMarks("\"", "\"", "'", "'");

  private static final SortedMap<String, QuotationMarks> OF = languages();

  /**
   * The marks of a language.
   *
   * @param tag a BCP 47 tag, such as {@code de-CH}: the longest part of it that is known counts
   */
  static QuotationMarks of(String tag) {
    for (String part = tag; !part.isEmpty(); part = shorter(part)) {
      QuotationMarks known = OF.get(part);
      if (known != null) {
        return known;
      }
    }
    return AS_TYPED;
  }

  private static String shorter(String tag) {
    return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
  }

  private static SortedMap<String, QuotationMarks> languages() {
    SortedMap<String, QuotationMarks> all = new TreeMap<>();
    QuotationMarks french = new QuotationMarks("«\u00a0", "\u00a0»", "“", "”");
    QuotationMarks german = new QuotationMarks("„", "“", "‚", "‘");
    put(all, "en cy ga gd mt nl af pt tr az zh ko id ms sw tl vi th hi bn ta te ml eo", ENGLISH);
    put(all, "es-419 es-MX es-US es-AR es-CL es-CO es-PE es-VE", ENGLISH);
    put(all, "de cs sk sl is lt et bg mk ka lb dsb hsb", german);
    put(all, "de-CH de-LI fr-CH it-CH rm gsw", new QuotationMarks("«", "»", "‹", "›"));
    put(all, "fr br", french);
    put(all, "it es ca gl pt-PT el eu sq hy", new QuotationMarks("«", "»", "“", "”"));
    put(all, "nb nn no", new QuotationMarks("«", "»", "‘", "’"));
    put(all, "ru uk be kk ky", new QuotationMarks("«", "»", "„", "“"));
    put(all, "fa", new QuotationMarks("«", "»", "‹", "›"));
    put(all, "pl ro", new QuotationMarks("„", "”", "«", "»"));
    put(all, "hu", new QuotationMarks("„", "”", "»", "«"));
    put(all, "hr bs sr lv", new QuotationMarks("„", "”", "‚", "’"));
    put(all, "da sv fi", new QuotationMarks("”", "”", "’", "’"));
    put(all, "ja zh-TW zh-HK zh-Hant", new QuotationMarks("「", "」", "『", "』"));
    return Collections.unmodifiableSortedMap(all);
  }

  private static void put(
      SortedMap<String, QuotationMarks> all, String tags, QuotationMarks marks) {
    List.of(tags.split(" ")).forEach(tag -> all.put(tag, marks));
  }
}
