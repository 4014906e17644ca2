package dev.kindling.audit;

import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names under which a published site may have a page, as far as they follow from its file and
 * its front matter: without the ending, without a number or a day before the name, as the index of
 * its folder, and as its author says. All in lower case, without a slash at either end. Too many
 * names are wanted rather than too few: a link that could be right is not told.
 */
final class PageNames {

  private static final Pattern GIVEN =
      Pattern.compile(
          "(?m)^[ \\t-]*(?:permalink|slug|url|id|redirect_from|aliases)[ \\t]*[:=][ \\t]*(.*)$");
  private static final Pattern ITEM =
      Pattern.compile("(?m)^[ \\t]*-[ \\t]+[\"']?(/\\S*?)[\"']?[ \\t]*$");
  private static final Pattern VALUE = Pattern.compile("[\"']?([^\"'\\s,\\[\\]]+)[\"']?");
  private static final Pattern NUMBER =
      Pattern.compile("(^|/)(?:\\d{4}-\\d\\d-\\d\\d-|\\d+[-_.]\\s*)");
  private static final Pattern INDEX = Pattern.compile("(^|/)(?:_?index|readme)$");

  /** How much of a file is looked at for front matter, in characters. */
  private static final int HEAD = 4000;

  private final Map<String, AuditedPage> pages = new TreeMap<>();
  private final TreeSet<String> folders = new TreeSet<>();

  PageNames(List<AuditedPage> all) {
    for (AuditedPage page : all) {
      String file = page.path().value().toLowerCase(Locale.ROOT);
      String bare = bare(file);
      enter(bare, page);
      enter(NUMBER.matcher(bare).replaceAll("$1"), page);
      folders.add(parent(bare));
      given(page.path(), page.file().text()).forEach(given -> enter(given, page));
    }
  }

  private void enter(String name, AuditedPage page) {
    pages.putIfAbsent(name, page);
    pages.putIfAbsent(INDEX.matcher(name).replaceAll(""), page);
  }

  /** What a page's author calls it in its front matter, from the root and from its folder. */
  static List<String> given(SourcePath file, String text) {
    String folder = parent(bare(file.value().toLowerCase(Locale.ROOT)));
    List<String> names = new ArrayList<>();
    for (String given : given(text)) {
      names.add(given);
      names.add(folder.isEmpty() ? given : folder + "/" + given);
    }
    return names;
  }

  private static List<String> given(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    if (!head.startsWith("---") && !head.startsWith("+++")) {
      return List.of();
    }
    int end = head.indexOf("\n" + head.substring(0, 3), 3);
    String front = end < 0 ? head : head.substring(0, end);
    List<String> names = new ArrayList<>();
    Matcher field = GIVEN.matcher(front);
    while (field.find()) {
      Matcher value = VALUE.matcher(field.group(1));
      while (value.find()) {
        names.add(bare(value.group(1).toLowerCase(Locale.ROOT)));
      }
    }
    Matcher item = ITEM.matcher(front);
    while (item.find()) {
      names.add(bare(item.group(1).toLowerCase(Locale.ROOT)));
    }
    return List.copyOf(names);
  }

  /** A name without ending, and without slashes around it. */
  static String bare(String name) {
    return name.replaceAll("\\.(md|mdx|markdown|html?)$", "").replaceAll("^/+|/+$", "");
  }

  static String parent(String name) {
    int slash = name.lastIndexOf('/');
    return slash < 0 ? "" : name.substring(0, slash);
  }

  /** The page of a name, of any form. */
  Optional<AuditedPage> find(String name) {
    String bare = bare(name.toLowerCase(Locale.ROOT));
    return Optional.ofNullable(pages.get(bare))
        .or(() -> Optional.ofNullable(pages.get(INDEX.matcher(bare).replaceAll(""))))
        .or(() -> Optional.ofNullable(pages.get(NUMBER.matcher(bare).replaceAll("$1"))));
  }

  /** Whether pages lie right in a folder, so that one more name there would be one of a page. */
  boolean hasPagesIn(String folder) {
    return folders.contains(folder.toLowerCase(Locale.ROOT));
  }
}
