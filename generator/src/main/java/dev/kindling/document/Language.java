package dev.kindling.document;

import dev.kindling.source.LanguageTag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language in which a text is written: a tag of BCP 47, such as {@code en-GB}, in the form in
 * which tags are mostly written. Immutable.
 *
 * @param tag the tag
 */
public record Language(String tag) {

  /** The language of a site that names none. */
  public static final Language ENGLISH = new Language("en");

  /** Languages that are written from right to left (Unicode CLDR, {@code layout}). */
  private static final List<String> RIGHT_TO_LEFT =
      List.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

  /** Scripts that are. */
  private static final List<String> SCRIPTS_TO_LEFT =
      List.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  /**
   * The language of a tag.
   *
   * @return nothing where it is not the tag of a language that there is
   */
  public static Optional<Language> of(String tag) {
    return LanguageTag.isNamed(tag)
        ? Optional.of(new Language(Locale.forLanguageTag(tag).toLanguageTag()))
        : Optional.empty();
  }

  /** The language alone, without script and country: {@code en}. */
  public String primary() {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  /** The script that the tag names, such as {@code Latn}; mostly none. */
  public Optional<String> script() {
    return Optional.of(Locale.forLanguageTag(tag).getScript()).filter(text -> !text.isEmpty());
  }

  /** Whether it is written from right to left. */
  public boolean isRightToLeft() {
    return script()
        .map(SCRIPTS_TO_LEFT::contains)
        .orElseGet(() -> RIGHT_TO_LEFT.contains(primary()));
  }

  /** Its direction as HTML has it: {@code ltr} or {@code rtl}. */
  public String direction() {
    return isRightToLeft() ? "rtl" : "ltr";
  }

  /** The language in the form of Open Graph: {@code en_GB}. */
  public String locale() {
    return tag.replace('-', '_');
  }

  /** Whether it is English, of whatever country. */
  public boolean isEnglish() {
    return primary().equals("en");
  }
}
