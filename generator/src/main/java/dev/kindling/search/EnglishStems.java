package dev.kindling.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the forms of an English word have in common: the algorithm that is known as Porter2, or as
 * the English stemmer of Snowball, for words that were folded and so have no apostrophes. A word
 * with anything but the letters a to z is its own stem.
 */
final class EnglishStems {

  private static final Map<String, String> IRREGULAR =
      pairs(
          "skis ski skies sky dying die lying lie tying tie idly idl gently gentl ugly ugli early"
              + " earli only onli singly singl sky sky news news howe howe atlas atlas cosmos"
              + " cosmos bias bias andes andes");

  private static final List<String> WHOLE =
      List.of("inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed");

  private static final Map<String, String> SECOND =
      pairs(
          "tional tion enci ence anci ance abli able entli ent izer ize ization ize ational ate"
              + " ation ate ator ate alism al aliti al alli al fulness ful ousli ous ousness ous"
              + " iveness ive iviti ive biliti ble bli ble ogi og fulli ful lessli less li =");

  private static final Map<String, String> THIRD =
      pairs("tional tion ational ate alize al icate ic iciti ic ical ic ful = ness = ative =");

  private static final Map<String, String> FOURTH =
      pairs(
          "al = ance = ence = er = ic = able = ible = ant = ement = ment = ent = ism = ate = iti ="
              + " ous = ive = ize = ion =");

  private static final int LONGEST_END = 7;

  private String word;
  private final int first;
  private final int second;

  private EnglishStems(String word) {
    this.word = consonantal(word);
    this.first = firstRegion(this.word);
    this.second = region(this.word, first);
  }

  /** The stem of a word. */
  static String of(String folded) {
    if (folded.length() < 3 || !folded.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return folded;
    }
    String irregular = IRREGULAR.get(folded);
    return irregular == null ? new EnglishStems(folded).stem() : irregular;
  }

  private String stem() {
    plural();
    if (!WHOLE.contains(word)) {
      past();
      if (word.length() > 2 && isAnyY(last()) && !isVowel(word.charAt(word.length() - 2))) {
        word = cut(1) + "i";
      }
      replace(SECOND, first);
      replace(THIRD, first);
      replace(FOURTH, second);
      silent();
    }
    return word.replace('Y', 'y');
  }

  /** A y at the beginning or behind a vowel is a consonant, written Y. */
  private static String consonantal(String word) {
    StringBuilder out = new StringBuilder(word);
    for (int i = 0; i < out.length(); i++) {
      if (out.charAt(i) == 'y' && (i == 0 || isVowel(out.charAt(i - 1)))) {
        out.setCharAt(i, 'Y');
      }
    }
    return out.toString();
  }

  private static int firstRegion(String word) {
    for (String prefix : List.of("gener", "commun", "arsen")) {
      if (word.startsWith(prefix)) {
        return prefix.length();
      }
    }
    return region(word, 0);
  }

  /** Where the part behind the first consonant that follows a vowel begins. */
  private static int region(String word, int from) {
    for (int i = from + 1; i < word.length(); i++) {
      if (!isVowel(word.charAt(i)) && isVowel(word.charAt(i - 1))) {
        return i + 1;
      }
    }
    return word.length();
  }

  private void plural() {
    if (word.endsWith("sses")) {
      word = cut(2);
    } else if (word.endsWith("ied") || word.endsWith("ies")) {
      word = cut(word.length() > 4 ? 2 : 1);
    } else if (word.endsWith("s") && !word.endsWith("us") && !word.endsWith("ss")) {
      word = hasVowel(word.length() - 2) ? cut(1) : word;
    }
  }

  private void past() {
    if (word.endsWith("eed") || word.endsWith("eedly")) {
      int length = word.endsWith("eed") ? 3 : 5;
      word = word.length() - length >= first ? cut(length) + "ee" : word;
      return;
    }
    for (String end : List.of("ingly", "edly", "ing", "ed")) {
      if (word.endsWith(end)) {
        if (hasVowel(word.length() - end.length())) {
          word = cut(end.length());
          mend();
        }
        return;
      }
    }
  }

  private void mend() {
    if (word.endsWith("at") || word.endsWith("bl") || word.endsWith("iz")) {
      word += "e";
    } else if (word.length() > 1
        && last() == word.charAt(word.length() - 2)
        && "bdfgmnprt".indexOf(last()) >= 0) {
      word = cut(1);
    } else if (first >= word.length() && isShort(word.length())) {
      word += "e";
    }
  }

  private void replace(Map<String, String> ends, int region) {
    for (int length = Math.min(LONGEST_END, word.length()); length > 1; length--) {
      String with = ends.get(word.substring(word.length() - length));
      if (with != null) {
        if (word.length() - length >= region && mayGo(length)) {
          word = cut(length) + (with.equals("=") ? "" : with);
        }
        return;
      }
    }
  }

  private boolean mayGo(int length) {
    String end = word.substring(word.length() - length);
    char before = word.length() > length ? word.charAt(word.length() - length - 1) : ' ';
    return switch (end) {
      case "ogi" -> before == 'l';
      case "li" -> "cdeghkmnrt".indexOf(before) >= 0;
      case "ative" -> word.length() - length >= second;
      case "ion" -> before == 's' || before == 't';
      default -> true;
    };
  }

  private void silent() {
    int before = word.length() - 1;
    if (last() == 'e' && (before >= second || (before >= first && !isShort(before)))) {
      word = cut(1);
    } else if (last() == 'l' && before >= second && word.charAt(before - 1) == 'l') {
      word = cut(1);
    }
  }

  /** Whether the first so many letters end in a short syllable. */
  private boolean isShort(int length) {
    if (length == 2) {
      return isVowel(word.charAt(0)) && !isVowel(word.charAt(1));
    }
    return length > 2
        && !isVowel(word.charAt(length - 1))
        && "wxY".indexOf(word.charAt(length - 1)) < 0
        && isVowel(word.charAt(length - 2))
        && !isVowel(word.charAt(length - 3));
  }

  private boolean hasVowel(int before) {
    for (int i = 0; i < before; i++) {
      if (isVowel(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }

  private static boolean isAnyY(char c) {
    return c == 'y' || c == 'Y';
  }

  private char last() {
    return word.charAt(word.length() - 1);
  }

  private String cut(int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static Map<String, String> pairs(String words) {
    Map<String, String> pairs = new TreeMap<>();
    String[] all = words.split(" ", -1);
    for (int i = 0; i < all.length; i += 2) {
      pairs.put(all[i], all[i + 1]);
    }
    return pairs;
  }
}
