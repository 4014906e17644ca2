package dev.kindling.document;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

  /** Names of three letters that libraries use, and the two letters that stand for them here. */
  private static final String OF_LIBRARIES =
      " alb=sq arm=hy baq=eu bur=my chi=zh cze=cs dut=nl fre=fr geo=ka ger=de gre=el ice=is mac=mk"
          + " mao=mi may=ms per=fa rum=ro slo=sk tib=bo wel=cy";

  private static final Set<String> TWO_LETTERS = new TreeSet<>(List.of(Locale.getISOLanguages()));

  /**
   * The language of a tag.
   *
   * @return nothing where it is no tag, or where no language has it: those of two letters are all
   *     known, those of three are not looked up
   */
  public static Optional<Language> of(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      String first = first(locale.toLanguageTag());
      boolean isKnown =
          first.length() == 2
              ? TWO_LETTERS.contains(first)
              : first.length() == 3 && !first.equals("und") && shorter(first).isEmpty();
      return isKnown ? Optional.of(new Language(locale.toLanguageTag())) : Optional.empty();
    } catch (IllformedLocaleException notATag) {
      return Optional.empty();
    }
  }

  /** What to write in the place of something that is no tag, in a sentence. */
  public static String advice(String written) {
    String first = first(written).toLowerCase(Locale.ROOT);
    return shorter(first)
        .or(() -> named(written))
        .or(() -> ofCountry(first))
        .map(tag -> "did you mean `" + tag + "`?")
        .orElse("write `en`, `en-GB`, `de-CH` …");
  }

  /** The tag of two letters that a language of three has in its place. */
  private static Optional<String> shorter(String first) {
    if (first.length() != 3) {
      return Optional.empty();
    }
    int ofLibrary = OF_LIBRARIES.indexOf(" " + first + "=");
    return ofLibrary >= 0
        ? Optional.of(OF_LIBRARIES.substring(ofLibrary + 5, ofLibrary + 7))
        : TWO_LETTERS.stream()
            .filter(tag -> Locale.forLanguageTag(tag).getISO3Language().equals(first))
            .findFirst();
  }

  private static Optional<String> named(String name) {
    return TWO_LETTERS.stream()
        .filter(
            tag -> {
              Locale locale = Locale.forLanguageTag(tag);
              return name.equalsIgnoreCase(locale.getDisplayLanguage(Locale.ENGLISH))
                  || name.equalsIgnoreCase(locale.getDisplayLanguage(locale));
            })
        .findFirst();
  }

  /** Countries whose sign is often taken for that of their language. */
  private static Optional<String> ofCountry(String sign) {
    return switch (sign) {
      case "gb", "uk-gb", "us", "au" -> Optional.of("en");
      case "gr" -> Optional.of("el");
      case "jp" -> Optional.of("ja");
      case "cn", "tw" -> Optional.of("zh");
      case "ua" -> Optional.of("uk");
      case "dk" -> Optional.of("da");
      case "cz" -> Optional.of("cs");
      case "kr" -> Optional.of("ko");
      case "vn" -> Optional.of("vi");
      case "in" -> Optional.of("hi");
      case "ir" -> Optional.of("fa");
      default -> Optional.empty();
    };
  }

  /** The language alone, without script and country: {@code en}. */
  public String primary() {
    return first(tag);
  }

  private static String first(String tag) {
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
