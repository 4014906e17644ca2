package dev.kindling.markdown;

import dev.kindling.diagnostic.Code;
import dev.kindling.document.Fragment;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code [@key]} and {@code [@one; @two]}. */
public final class CitationReader {

  private record Key(String name, int start) {}

  private CitationReader() {}

  /** Whether the text between brackets claims to be a citation. */
  static boolean isOne(CharSequence inner) {
    return inner.length() > 1 && inner.charAt(0) == '@';
  }

  /**
   * Writes the citations between one pair of brackets.
   *
   * @param inner the text between the brackets
   * @param offset where it begins in the parsed text
   * @return whether it is written; if not, that was reported
   */
  static boolean write(String inner, int offset, ParseContext collected, FragmentWriter out) {
    List<Key> keys = new ArrayList<>();
    int at = 0;
    while (at <= inner.length()) {
      int end = inner.indexOf(';', at);
      end = end < 0 ? inner.length() : end;
      int start = at;
      while (start < end && Character.isWhitespace(inner.charAt(start))) {
        start++;
      }
      String key = inner.substring(start, end).strip();
      if (!isKey(key)) {
        collected.report(
            Code.UNDEFINED_REFERENCE,
            collected.at(offset + start, offset + Math.max(start, end)),
            "`" + key + "` does not name a source",
            "write `[@key]` or `[@one; @two]`, with keys of lower-case letters, digits and hyphens;"
                + " plain text needs `\\[`");
        return false;
      }
      keys.add(new Key(key.substring(1), start + 1));
      at = end + 1;
    }
    if (!out.isMuted()) {
      out.joinNext();
      for (Key key : keys) {
        int from = offset + key.start();
        out.hole(
            new Fragment.Citation(
                collected.citation(key.name(), collected.at(from, from + key.name().length()))));
      }
    }
    return true;
  }

  private static boolean isKey(String written) {
    if (written.length() < 2 || written.charAt(0) != '@') {
      return false;
    }
    for (int i = 1; i < written.length(); i++) {
      char c = written.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-') {
        return false;
      }
    }
    return true;
  }
}
