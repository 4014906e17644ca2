package dev.kindling.audit;

import dev.kindling.document.Heading;
import dev.kindling.markdown.MarkdownBody;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids to which links can lead on a page: those that are written, and those of headings. */
final class PageIds {

  private static final Pattern WRITTEN =
      Pattern.compile("\\b(?:id|name)\\s*=\\s*[\"'{]*([^\"'\\s>}]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BRACES = Pattern.compile("\\{[^}\\n]*#([^\\s}]+)[^}\\n]*}");

  /** A heading wherever it stands: also in boxes and lists, and in code, where none is meant. */
  private static final Pattern HEADING_LINE =
      Pattern.compile("(?m)^[ \\t>*+\\-0-9.]*#{1,6}[ \\t]+(.+?)[ \\t]*#*[ \\t]*$");

  /** A line of text with one of signs below it is a heading, too. */
  private static final Pattern UNDERLINED =
      Pattern.compile("(?m)^[ \\t>]*(\\S.*)\\n[ \\t>]*(?:={2,}|-{2,})[ \\t]*$");

  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)](?:\\([^)]*\\)|\\[[^\\]]*])");
  private static final Pattern MARKS = Pattern.compile("[*`~\\\\]|<[^>]*>");

  private PageIds() {}

  /** All that can be meant; too many rather than too few. */
  static Set<String> of(String text, MarkdownBody body) {
    Set<String> ids = new TreeSet<>(body.anchors());
    Map<String, Integer> met = new TreeMap<>();
    for (Heading heading : body.outline()) {
      add(heading.text(), ids, met);
    }
    Map<String, Integer> metAgain = new TreeMap<>();
    for (Pattern pattern : List.of(HEADING_LINE, UNDERLINED)) {
      Matcher line = pattern.matcher(text);
      while (line.find()) {
        String words = BRACES.matcher(line.group(1)).replaceAll("");
        add(MARKS.matcher(LINK.matcher(words).replaceAll("$1")).replaceAll(""), ids, metAgain);
      }
    }
    for (Pattern pattern : List.of(WRITTEN, BRACES)) {
      Matcher written = pattern.matcher(text);
      while (written.find()) {
        ids.add(written.group(1));
      }
    }
    return ids;
  }

  private static void add(String heading, Set<String> ids, Map<String, Integer> met) {
    for (String slug : slugs(heading)) {
      int before = met.merge(slug, 1, Integer::sum) - 1;
      ids.add(slug);
      if (before > 0) {
        ids.add(slug + "-" + before);
        ids.add(slug + "_" + before);
      }
    }
  }

  /**
   * What a heading's text becomes: on GitHub, in Docusaurus and in Hugo; in Python-Markdown; in
   * kramdown.
   */
  static Set<String> slugs(String heading) {
    String lower = heading.strip().toLowerCase(Locale.ROOT);
    Set<String> slugs = new TreeSet<>();
    slugs.add(keeping(lower, "-_"));
    slugs.add(keeping(lower, "-_").replaceAll("-+", "-").replaceAll("^-|-$", ""));
    String plain =
        Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("[^\\x00-\\x7F]", "");
    slugs.add(plain.replaceAll("[^\\w\\s-]", "").strip().replaceAll("[-\\s]+", "-"));
    slugs.add(lower.replaceAll("^[^a-z]+", "").replaceAll("[^a-z0-9 _-]", "").replace(' ', '-'));
    slugs.remove("");
    return slugs;
  }

  private static String keeping(String text, String signs) {
    StringBuilder slug = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              if (Character.isLetterOrDigit(c)
                  || signs.indexOf(c) >= 0
                  || type == Character.NON_SPACING_MARK
                  || type == Character.COMBINING_SPACING_MARK) {
                slug.appendCodePoint(c);
              } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                slug.append('-');
              }
            });
    return slug.toString();
  }
}
