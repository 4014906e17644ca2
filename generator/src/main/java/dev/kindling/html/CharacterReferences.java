package dev.kindling.html;

import dev.kindling.diagnostic.NearestName;
import java.util.List;
import java.util.Optional;

/**
 * Resolves character references, by name and by number (WHATWG HTML, section 13.2.5.72 and
 * following). One use, one thread.
 */
final class CharacterReferences {

  private static final int ADVISED = 50;

  private final char[] page;
  private final boolean isInAttribute;
  private final List<HtmlFault> faults;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private CharacterReferences(char[] page, boolean isInAttribute, List<HtmlFault> faults) {
    this.page = page;
    this.isInAttribute = isInAttribute;
    this.faults = faults;
  }

  /** The characters of a piece of a page. */
  static String resolve(
      char[] page, int start, int end, boolean isInAttribute, List<HtmlFault> faults) {
    return new CharacterReferences(page, isInAttribute, faults).resolve(start, end);
  }

  private String resolve(int start, int end) {
    at = start;
    while (at < end) {
      char c = page[at];
      if (c != '&' || at + 1 == end) {
        out.append(c);
        at++;
      } else if (page[at + 1] == '#') {
        numbered(end);
      } else {
        named(end);
      }
    }
    return out.toString();
  }

  private void numbered(int end) {
    int digits = at + 2;
    boolean isHex = digits < end && (page[digits] == 'x' || page[digits] == 'X');
    digits += isHex ? 1 : 0;
    int behind = digits;
    while (behind < end && Character.digit(page[behind], isHex ? 16 : 10) >= 0) {
      behind++;
    }
    boolean isFinished = behind < end && page[behind] == ';';
    String written = Characters.cut(page, at, isFinished ? behind + 1 : behind);
    int codePoint = codePoint(Characters.cut(page, digits, behind), isHex ? 16 : 10);
    if (!isFinished) {
      fault(written, "`" + written + "` has no `;` at its end", "write `" + written + ";`");
    } else if (codePoint < 0) {
      fault(written, "`" + written + "` stands for no character", "write the character itself");
    }
    if (codePoint < 0) {
      out.append(written);
    } else {
      out.appendCodePoint(codePoint);
    }
    at += written.length();
  }

  /** The character of a number, or -1 when there is none that text may hold. */
  private static int codePoint(String digits, int base) {
    if (digits.isEmpty() || digits.length() > 8) {
      return -1;
    }
    long number = Long.parseLong(digits, base);
    return number != '\r' && PageCharacters.isCharacter(number) ? (int) number : -1;
  }

  private void named(int end) {
    int behind = at + 1;
    while (behind < end && isNamePart(page[behind])) {
      behind++;
    }
    String name = Characters.cut(page, at + 1, behind);
    if (behind < end && page[behind] == ';' && !name.isEmpty()) {
      finished(name);
      return;
    }
    String old = NamedReferences.HTML.unfinished(name).orElse("");
    boolean isText =
        old.isEmpty()
            || (isInAttribute
                && (old.length() < name.length() || (behind < end && page[behind] == '=')));
    if (isText) {
      out.append('&');
      at++;
      return;
    }
    fault("&" + old, "`&" + old + "` has no `;` at its end", "write `&" + old + ";`");
    out.append(NamedReferences.HTML.characters(old).orElse(""));
    at += old.length() + 1;
  }

  private void finished(String name) {
    String written = "&" + name + ";";
    String characters = NamedReferences.HTML.characters(name).orElse("");
    if (characters.isEmpty() && isInAttribute && out.indexOf("://") >= 0) {
      // A part of an address, as `&b;` in `?a&b;`: browsers read it as it is written, too.
      out.append(written);
    } else if (characters.isEmpty()) {
      String help = advice(name).orElse("write `&amp;` where you mean the sign itself");
      fault(written, "HTML knows no character `" + written + "`", help);
      out.append(written);
    } else {
      out.append(characters);
    }
    at += written.length();
  }

  /** Looking for a near name is slow, and a page with many faults needs no advice on each. */
  private Optional<String> advice(String name) {
    return faults.size() < ADVISED
        ? NearestName.of(name, NamedReferences.HTML.names())
            .map(known -> "did you mean `&" + known + ";`?")
        : Optional.empty();
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private void fault(String written, String message, String help) {
    faults.add(new HtmlFault(HtmlFault.Sort.REFERENCE, at, at + written.length(), message, help));
  }
}
