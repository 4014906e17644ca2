package dev.kindling.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one start tag. */
final class TagReader {

  private final String text;
  private final int start;
  private int at;

  TagReader(String text, int start) {
    this.text = text;
    this.start = start;
    this.at = start + 1;
  }

  /** The tag that begins here, or nothing when it is broken or not closed. */
  Optional<HtmlTag> read() {
    String name = name();
    List<HtmlTag.Attribute> attributes = new ArrayList<>();
    while (at < text.length()) {
      int before = at;
      skipSpace();
      if (at >= text.length()) {
        break;
      }
      char c = text.charAt(at);
      if (c == '>') {
        return Optional.of(new HtmlTag(name, attributes, false, start, ++at));
      }
      if (text.startsWith("/>", at)) {
        at += 2;
        return Optional.of(new HtmlTag(name, attributes, true, start, at));
      }
      if (at == before || !isNameStart(c) || !attribute(attributes)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** How far it read. */
  int position() {
    return at;
  }

  private String name() {
    int from = at;
    while (at < text.length() && (isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    return text.substring(from, at).toLowerCase(Locale.ROOT);
  }

  private boolean attribute(List<HtmlTag.Attribute> attributes) {
    int from = at;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    String name = text.substring(from, at).toLowerCase(Locale.ROOT);
    int afterName = at;
    skipSpace();
    if (at >= text.length() || text.charAt(at) != '=') {
      at = afterName;
      attributes.add(new HtmlTag.Attribute(name, Optional.empty(), from, from, afterName));
      return true;
    }
    at++;
    skipSpace();
    if (at >= text.length()) {
      return false;
    }
    char quote = text.charAt(at);
    int valueStart = quote == '"' || quote == '\'' ? at + 1 : at;
    int valueEnd = valueStart > at ? text.indexOf(quote, valueStart) : unquotedEnd(valueStart);
    if (valueEnd < 0) {
      at = text.length();
      return false;
    }
    String value = Escaping.unescapeHtml(text.substring(valueStart, valueEnd));
    attributes.add(new HtmlTag.Attribute(name, Optional.of(value), from, valueStart, valueEnd));
    at = valueStart > at ? valueEnd + 1 : valueEnd;
    return valueEnd > valueStart || quote == '"' || quote == '\'';
  }

  private int unquotedEnd(int from) {
    int end = from;
    while (end < text.length() && " \t\n\"'=<>`".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\n\f\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
  }

  private static boolean isNamePart(char c) {
    return isLetterOrDigit(c) || c == '_' || c == ':' || c == '.' || c == '-';
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
