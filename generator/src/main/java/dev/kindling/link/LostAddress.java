package dev.kindling.link;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Neighbours;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Explains why an address of the site leads nowhere, and which one was probably meant. One thread.
 */
final class LostAddress {

  private final Neighbours near;
  private final Map<String, String> bySmall = new TreeMap<>();

  LostAddress(LinkIndex atlas) {
    Set<String> addresses = atlas.addresses();
    this.near = new Neighbours(addresses);
    for (String address : addresses) {
      bySmall.putIfAbsent(address.toLowerCase(Locale.ROOT), address);
    }
  }

  /** The problem with a link whose address nothing has. */
  Checked<Target> explain(LinkOccurrence linked, String address) {
    return linked.broken(message(linked.link().destination()), help(address));
  }

  /** What is wrong with an address that nothing has. */
  static String message(String written) {
    return "nothing on this site has the address `" + written + "`";
  }

  /** Which address was probably meant. */
  Optional<String> help(String address) {
    Optional<String> meant = meant(address);
    return meant.isPresent()
        ? meant.map(known -> "write `" + known + "`")
        : near.nearest(address).map(known -> "did you mean `" + known + "`?");
  }

  private Optional<String> meant(String address) {
    String path = address.replace('\\', '/');
    String open = path.endsWith("/index.html") ? path.substring(0, path.length() - 10) : path;
    String bare = withoutEnd(withoutEnd(open, ".html"), ".md");
    String inContent = bare.startsWith("/content/") ? bare.substring(8) : bare;
    String inStatic = inContent.startsWith("/static/") ? inContent.substring(7) : inContent;
    for (String guess : new String[] {open, open + "/", bare + "/", inStatic, inStatic + "/"}) {
      String known = bySmall.get(guess.toLowerCase(Locale.ROOT));
      if (known != null) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  private static String withoutEnd(String text, String end) {
    return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
  }
}
