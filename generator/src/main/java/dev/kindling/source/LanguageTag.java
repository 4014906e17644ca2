package dev.kindling.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The tags of languages, such as {@code en-GB} ({@code BCP 47}), and what people write in their
 * place: the name of the language, that of a country, an underscore.
 */
public final class LanguageTag {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?"
              + "(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*"
              + "(?:-x(?:-[a-z0-9]{1,8})+)?");

  private static final Pattern REGION =
      Pattern.compile("[a-z]{2,8}(?:-[a-z]{3,4})*-([a-z]{2})(?:-.*)?");

  /** Names of three letters that libraries use, and the two letters that stand for them here. */
  private static final String OF_LIBRARIES =
      " alb=sq arm=hy baq=eu bur=my chi=zh cze=cs dut=nl fre=fr geo=ka ger=de gre=el ice=is mac=mk"
          + " mao=mi may=ms per=fa rum=ro slo=sk tib=bo wel=cy";

  /** Names of countries and their signs, where a language was meant. */
  private static final String OF_COUNTRIES =
      " at=de-AT cn=zh cz=cs dk=da gb=en-GB gr=el jp=ja kp=ko us=en-US usa=en-US vn=vi";

  private static final Set<String> LANGUAGES =
      new TreeSet<>(Arrays.asList(Locale.getISOLanguages()));

  /** Those of today, and those that the registry keeps or sets aside. */
  private static final Set<String> REGIONS = regions();

  private LanguageTag() {}

  /** Whether a tag is well-formed, and begins with a language that there is. */
  public static boolean isKnown(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    String first = first(lower);
    // No language has a name of more than three letters; the form is only kept for the future.
    return FORM.matcher(lower).matches()
        && first.length() <= 3
        && shorter(first).isEmpty()
        && (first.length() == 3 || LANGUAGES.contains(first))
        && region(lower).filter(region -> !REGIONS.contains(region)).isEmpty();
  }

  /** The same, but for the tag of an undetermined language: a text is in one that has a name. */
  public static boolean isNamed(String tag) {
    return isKnown(tag) && !first(tag.toLowerCase(Locale.ROOT)).equals("und");
  }

  /** What to do about one that is not known. */
  public static String advice(String tag) {
    Optional<String> shorter = shorter(first(tag.toLowerCase(Locale.ROOT)));
    if (shorter.isPresent()) {
      return "write `"
          + shorter.get()
          + "`: a language that has a name of two letters has no other";
    }
    return meant(tag)
        .map(known -> "did you mean `" + known + "`?")
        .orElse("write one like `en`, `en-GB` or `de`");
  }

  /** The tag that was probably meant. */
  private static Optional<String> meant(String written) {
    String plain = written.strip().replace('_', '-').replaceFirst("\\..*", "");
    String lower = plain.toLowerCase(Locale.ROOT);
    Optional<String> region = region(lower);
    if (region.isPresent() && !REGIONS.contains(region.get()) && LANGUAGES.contains(first(lower))) {
      return Optional.of(first(lower) + (region.get().equals("uk") ? "-GB" : ""));
    }
    if (isNamed(plain)) {
      return Optional.of(Locale.forLanguageTag(plain).toLanguageTag());
    }
    return in(OF_COUNTRIES, lower).or(() -> named(lower));
  }

  /** The language of a name, in English or in the language itself; of several words, the last. */
  private static Optional<String> named(String lower) {
    String word = lower.substring(lower.lastIndexOf(' ') + 1);
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (Locale in : List.of(Locale.ENGLISH, locale)) {
        if (locale.getDisplayLanguage(in).toLowerCase(locale).equals(word)) {
          return Optional.of(lower.startsWith("british ") ? language + "-GB" : language);
        }
      }
    }
    return Optional.empty();
  }

  /** The two letters that a language must be called by in the place of three. */
  private static Optional<String> shorter(String first) {
    if (first.length() != 3) {
      return Optional.empty();
    }
    return LANGUAGES.stream()
        .filter(two -> Locale.forLanguageTag(two).getISO3Language().equals(first))
        .findFirst()
        .or(() -> in(OF_LIBRARIES, first));
  }

  private static Optional<String> in(String table, String word) {
    int found = table.indexOf(" " + word + "=");
    int start = found + word.length() + 2;
    int end = table.indexOf(' ', start);
    return found < 0
        ? Optional.empty()
        : Optional.of(table.substring(start, end < 0 ? table.length() : end));
  }

  private static String first(String lower) {
    int end = lower.indexOf('-');
    return end < 0 ? lower : lower.substring(0, end);
  }

  private static Optional<String> region(String lower) {
    return Optional.of(REGION.matcher(lower)).filter(m -> m.matches()).map(m -> m.group(1));
  }

  private static Set<String> regions() {
    Set<String> all = new TreeSet<>();
    Arrays.stream(Locale.getISOCountries()).forEach(r -> all.add(r.toLowerCase(Locale.ROOT)));
    all.addAll(
        List.of(
            "aa", "ac", "an", "bu", "cp", "cq", "cs", "dd", "dg", "ea", "eu", "ez", "fx", "ic",
            "nt", "su", "ta", "tp", "un", "yd", "yu", "zr", "zz"));
    for (char last = 'a'; last <= 'z'; last++) {
      all.add("x" + last);
      if (last >= 'm') {
        all.add("q" + last);
      }
    }
    return all;
  }
}
