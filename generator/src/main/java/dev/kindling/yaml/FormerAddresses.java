package dev.kindling.yaml;

import dev.kindling.diagnostic.Code;
import dev.kindling.source.Location;
import dev.kindling.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the former addresses of a page or a list, {@code aliases: [/old-name/]}. */
public final class FormerAddresses {

  private static final Pattern ALIAS = Pattern.compile("(/[^/\\s?#%\\\\<>\"|*:\\p{Cntrl}]+)*+/?");

  private static final Pattern DOTS = Pattern.compile(".*/\\.\\.?(/.*)?");

  /** What fits in the name of a file on every system, with room for an ending. */
  private static final int LONGEST_PART = 200;

  private static final int LONGEST = 1000;

  private FormerAddresses() {}

  /**
   * A former address.
   *
   * @param text with {@code /} or {@code .html} at its end
   * @param location where it is written
   */
  public record Former(String text, Location location) {}

  /** The addresses in the order written, each once; what is none is reported. */
  public static List<Former> read(ValueReader list) {
    List<Former> found = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (ValueReader item : list.items()) {
      Optional<Scalar> written = item.scalar();
      if (written.isEmpty() || !isAddress(written.get().text(), item)) {
        continue;
      }
      String address = withEnd(written.get().text());
      if (seen.add(address)) {
        found.add(new Former(address, item.location()));
      }
    }
    return List.copyOf(found);
  }

  private static boolean isAddress(String text, ValueReader item) {
    String shown = "`" + ValueReader.shortened(text) + "`";
    if (!text.startsWith("/")) {
      item.report(
          Code.BAD_URL,
          "an alias must begin with `/`, and is " + shown,
          "write the former address from the site's root, such as `/old-name/`");
      return false;
    }
    if (!ALIAS.matcher(text).matches() || DOTS.matcher(text).matches()) {
      item.report(
          Code.BAD_URL,
          shown + " is not an address that a page can have",
          "leave out spaces, `//`, `..`, `?`, `#`, `%` and other signs");
      return false;
    }
    if (text.length() > LONGEST
        || Arrays.stream(text.split("/", -1)).anyMatch(part -> part.length() > LONGEST_PART)) {
      item.report(Code.BAD_URL, "an alias is too long for the name of a file, and is " + shown);
      return false;
    }
    return true;
  }

  /** A server answers {@code /old} with what is at {@code /old/}. */
  private static String withEnd(String address) {
    return address.endsWith("/") || address.endsWith(".html") ? address : address + "/";
  }
}
