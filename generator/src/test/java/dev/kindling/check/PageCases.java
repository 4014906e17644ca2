package dev.kindling.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The cases of {@code pages.txt}: a line {@code ## name}, the body of the front page, further files
 * each behind {@code --- page name}, {@code --- file name} or {@code --- head}, a line {@code =>},
 * and the problems that are expected.
 */
final class PageCases {

  /** One case. */
  record Case(String name, String input, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final int SMALL = 64;

  private PageCases() {}

  static List<Case> all() {
    List<Case> cases = new ArrayList<>();
    for (String text : file().split("(?m)^## ", -1)) {
      if (!text.isEmpty()) {
        int line = text.indexOf('\n');
        int arrow = text.indexOf("=>\n");
        cases.add(
            new Case(
                text.substring(0, line),
                text.substring(line + 1, arrow),
                text.substring(arrow + 3).lines().toList()));
      }
    }
    return cases;
  }

  static Written site(String input) {
    Written site = Written.site();
    String[] parts = input.split("(?m)^--- ", -1);
    if (!parts[0].isEmpty()) {
      site.page("index.html", parts[0].strip());
    }
    for (int i = 1; i < parts.length; i++) {
      int line = parts[i].indexOf('\n');
      String name = parts[i].substring(0, line);
      String text = parts[i].substring(line + 1);
      if (name.equals("head")) {
        site.page("index.html", Written.POLICY, text.strip(), "<h1>A</h1>");
      } else if (name.startsWith("page ")) {
        site.page(name.substring(5), text.strip());
      } else if (name.endsWith(".png") || name.endsWith(".woff2")) {
        site.bytes(name.substring(5), SMALL);
      } else {
        site.file(name.substring(5), text);
      }
    }
    return site;
  }

  private static String file() {
    try (InputStream in =
        Objects.requireNonNull(PageCases.class.getResourceAsStream("pages.txt"), "pages.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read pages.txt", e);
    }
  }
}
