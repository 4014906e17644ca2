package dev.kindling.source;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What names of files mean on other systems than this one: a site must be able to lie on every disk
 * on which somebody may build it or copy it to.
 */
public final class PortableName {

  /** What Windows takes in no name ("Naming Files, Paths, and Namespaces"). */
  private static final String REFUSED = "<>:\"\\|?*";

  private PortableName() {}

  /** The form in which names are equal that some file system takes for the same. */
  public static String fold(String name) {
    return isAscii(name)
        ? name.toLowerCase(Locale.ROOT)
        : Normalizer.normalize(name, Normalizer.Form.NFC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
  }

  /**
   * Whether Windows refuses to make a file or folder of this name.
   *
   * @param segment a name without {@code /}
   */
  public static boolean isRefused(String segment) {
    for (int i = 0; i < segment.length(); i++) {
      char c = segment.charAt(i);
      if (c < ' ' || REFUSED.indexOf(c) >= 0) {
        return true;
      }
    }
    return segment.endsWith(".") || segment.endsWith(" ") || isDevice(segment);
  }

  /** {@code con}, {@code com1} and their like are devices, whatever stands behind a dot. */
  private static boolean isDevice(String segment) {
    int dot = segment.indexOf('.');
    int length = dot < 0 ? segment.length() : dot;
    if (length < 3 || length > 4) {
      return false;
    }
    String name = segment.substring(0, length).toLowerCase(Locale.ROOT);
    return switch (name.substring(0, 3)) {
      case "con", "prn", "aux", "nul" -> length == 3;
      case "com", "lpt" -> length == 4 && name.charAt(3) >= '0' && name.charAt(3) <= '9';
      default -> false;
    };
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }
}
