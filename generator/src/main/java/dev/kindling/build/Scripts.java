package dev.kindling.build;

import dev.kindling.document.Language;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which scripts languages are written (Unicode CLDR, likely subtags), and texts are. */
final class Scripts {

  /** A text of fewer letters may be a name or a quotation. */
  private static final int FEWEST = 80;

  /** Texts without blanks between words say more with a letter. */
  private static final int FEWEST_OF_WORDS = 25;

  private static final String LATIN =
      " af ca cs cy da de en es et eu fi fr ga gl hr hu id is it lt lv mt nb nl nn no pl pt ro sk"
          + " sl sq sv sw tr vi ";

  private Scripts() {}

  /** The scripts of a language; none where several are in use, or it is not known. */
  static Set<UnicodeScript> of(Language language) {
    return language.script().map(Scripts::named).orElseGet(() -> usual(language.primary()));
  }

  private static Set<UnicodeScript> usual(String language) {
    return switch (language) {
      case "ar", "fa", "ur", "ps", "ckb", "ug" -> EnumSet.of(UnicodeScript.ARABIC);
      case "he", "yi" -> EnumSet.of(UnicodeScript.HEBREW);
      case "ru", "uk", "bg", "be", "mk" -> EnumSet.of(UnicodeScript.CYRILLIC);
      case "el" -> EnumSet.of(UnicodeScript.GREEK);
      case "zh" -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO);
      case "ja" -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
      case "ko" -> EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
      case "th" -> EnumSet.of(UnicodeScript.THAI);
      case "hi", "mr", "ne" -> EnumSet.of(UnicodeScript.DEVANAGARI);
      case "bn", "as" -> EnumSet.of(UnicodeScript.BENGALI);
      case "ta" -> EnumSet.of(UnicodeScript.TAMIL);
      case "te" -> EnumSet.of(UnicodeScript.TELUGU);
      case "kn" -> EnumSet.of(UnicodeScript.KANNADA);
      case "ml" -> EnumSet.of(UnicodeScript.MALAYALAM);
      case "gu" -> EnumSet.of(UnicodeScript.GUJARATI);
      case "ka" -> EnumSet.of(UnicodeScript.GEORGIAN);
      case "hy" -> EnumSet.of(UnicodeScript.ARMENIAN);
      case "am", "ti" -> EnumSet.of(UnicodeScript.ETHIOPIC);
      case "km" -> EnumSet.of(UnicodeScript.KHMER);
      case "lo" -> EnumSet.of(UnicodeScript.LAO);
      case "my" -> EnumSet.of(UnicodeScript.MYANMAR);
      case "si" -> EnumSet.of(UnicodeScript.SINHALA);
      default ->
          LATIN.contains(" " + language + " ")
              ? EnumSet.of(UnicodeScript.LATIN)
              : EnumSet.noneOf(UnicodeScript.class);
    };
  }

  private static Set<UnicodeScript> named(String code) {
    return switch (code) {
      case "Hans", "Hant" -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO);
      case "Latn", "Cyrl", "Arab", "Hebr", "Grek", "Deva" ->
          EnumSet.of(UnicodeScript.forName(code));
      default -> EnumSet.noneOf(UnicodeScript.class);
    };
  }

  /**
   * Whether a text has as many letters of other scripts as {@link #foreign} asks for at least. Most
   * texts have none, and that is seen at once: all letters before U+0250 are Latin.
   */
  static boolean hasOthersThanLatin(String text) {
    int others = 0;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit >= 0x250 && (Character.isLetter(unit) || Character.isSurrogate(unit))) {
        others++;
      }
    }
    return others * 10 >= FEWEST_OF_WORDS * 9;
  }

  /**
   * The one script in which a text is almost whole, and which is none of the expected ones: of ten
   * letters nine are of it. Short texts have none.
   */
  static Optional<UnicodeScript> foreign(String text, Set<UnicodeScript> expected) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int all = 0;
    for (int at = 0, letter; at < text.length(); at += Character.charCount(letter)) {
      letter = text.codePointAt(at);
      if (Character.isLetter(letter)) {
        letters.merge(family(UnicodeScript.of(letter)), 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<UnicodeScript, Integer> script : letters.entrySet()) {
      int fewest = script.getKey() == UnicodeScript.HAN ? FEWEST_OF_WORDS : FEWEST;
      if (all >= fewest && script.getValue() * 10L >= all * 9L) {
        return expected.contains(script.getKey()) ? Optional.empty() : Optional.of(script.getKey());
      }
    }
    return Optional.empty();
  }

  /** Japanese mixes its scripts. */
  private static UnicodeScript family(UnicodeScript script) {
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA
        ? UnicodeScript.HAN
        : script;
  }

  /** The name of a script: {@code Arabic}. */
  static String name(UnicodeScript script) {
    String name = script.name().toLowerCase(Locale.ROOT);
    return script == UnicodeScript.HAN
        ? "Chinese"
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** A language of those that are written in a script, where one is written in it most. */
  static Optional<String> example(UnicodeScript script) {
    return switch (script) {
      case ARABIC -> Optional.of("ar");
      case HEBREW -> Optional.of("he");
      case CYRILLIC -> Optional.of("ru");
      case GREEK -> Optional.of("el");
      case HAN -> Optional.of("zh");
      case HANGUL -> Optional.of("ko");
      case THAI -> Optional.of("th");
      case DEVANAGARI -> Optional.of("hi");
      case LATIN -> Optional.of("en");
      default -> Optional.empty();
    };
  }
}
