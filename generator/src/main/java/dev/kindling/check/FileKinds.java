package dev.kindling.check;

import dev.kindling.output.OutputPath;
import dev.kindling.source.SourcePath;
import java.util.Locale;

/** Which files of the site are looked into. */
final class FileKinds {

  private FileKinds() {}

  /** Whether what is in the file matters: of a picture or a font, only the size does. */
  static boolean isRead(OutputPath path) {
    return switch (sort(path)) {
      case "html", "htm", "css", "js", "mjs", "xml", "svg", "atom", "rss" -> true;
      default -> path.value().equals("robots.txt");
    };
  }

  /** The ending of its name, in lower case. */
  static String sort(OutputPath path) {
    return new SourcePath(path.value()).extension().toLowerCase(Locale.ROOT);
  }
}
