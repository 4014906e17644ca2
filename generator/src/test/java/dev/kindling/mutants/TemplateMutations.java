package dev.kindling.mutants;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mistakes of a theme maker. */
final class TemplateMutations {

  private static final Pattern NAME =
      Pattern.compile("\\{\\{\\{?([#^>&$<]?)([A-Za-z][\\w./-]*)\\}?\\}\\}");
  private static final Pattern CLOSING = Pattern.compile("</([a-z0-9]+)>");
  private static final Pattern SECTION_END = Pattern.compile("\\{\\{/[^}]+\\}\\}");
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          " (lang|alt|href|src|for|id|scope|role|name|value|type|content|aria-[a-z]+)=\"[^\"]*\"");
  private static final Pattern ID = Pattern.compile("<[a-z0-9]+(?: [^<>]*)? id=\"([^\"]*)\"");
  private static final Pattern SKIP = Pattern.compile("<a class=\"skip\".*?</a>");
  private static final String ELSEWHERE = "host.example/a";

  /** Parts in whose place the flagship's templates show fields: the clinic's pages have them. */
  private static final List<String> UNSEEN =
      List.of(
          "parts/day.mustache",
          "parts/details.mustache",
          "parts/group.mustache",
          "parts/quiz/details.mustache",
          "parts/short-details.mustache",
          "parts/value.mustache");

  private TemplateMutations() {}

  static void add(Mutations mutations) {
    for (String template : mutations.sources().names("themes/", ".mustache")) {
      if (UNSEEN.stream().anyMatch(template::endsWith)) {
        continue;
      }
      names(mutations, template);
      drop(mutations, "drop a closing tag", template, CLOSING, 1);
      drop(mutations, "drop the end of a section", template, SECTION_END, -1);
      drop(mutations, "drop an attribute", template, ATTRIBUTE, 1);
      drop(mutations, "drop the skip link", template, SKIP, -1);
      for (MatchResult id : mutations.find(template, ID)) {
        String twin = "<span id=\"" + id.group(1) + "\"></span>";
        insert(mutations, "use an id twice", template, id.start(), twin);
      }
      additions(mutations, template);
    }
    for (String style : mutations.sources().names("themes/", ".css")) {
      String image = "\nbody { background: url(http://" + ELSEWHERE + ".png) }\n";
      append(mutations, style, image);
      insert(
          mutations,
          "load from another host",
          style,
          0,
          "@import url(https://" + ELSEWHERE + ".css);\n");
    }
    for (String script : mutations.sources().names("themes/", ".js")) {
      append(mutations, script, "\nfetch(\"https://" + ELSEWHERE + ".json\");\n");
    }
  }

  private static void names(Mutations mutations, String template) {
    String text = mutations.sources().text(template);
    for (MatchResult found : mutations.find(template, NAME)) {
      String name = found.group(2);
      String wrong = Mutations.misspelt(name);
      String end = "{{/" + name + "}}";
      boolean isOpen = !found.group(1).isEmpty() && "#^$<".contains(found.group(1));
      int close = isOpen ? text.indexOf(end, found.end()) : -1;
      int to = close < 0 ? found.end(2) : close + end.length();
      String by =
          close < 0 ? wrong : wrong + text.substring(found.end(2), close) + "{{/" + wrong + "}}";
      String sort =
          switch (found.group(1)) {
            case "$" -> "a block";
            case "<" -> "a parent";
            case ">" -> "a partial";
            default -> "a name";
          };
      mutations.replace("misspell in a template", sort, template, found.start(2), to, by);
    }
  }

  private static void additions(Mutations mutations, String template) {
    List<MatchResult> ends = mutations.find(template, CLOSING);
    if (!ends.isEmpty()) {
      int at = ends.get(ends.size() / 2).start();
      insert(
          mutations,
          "load from another host",
          template,
          at,
          "<img src=\"http://" + ELSEWHERE + ".png\" alt=\"A kettle\">");
      insert(
          mutations,
          "load from another host",
          template,
          at,
          "<script src=\"https://" + ELSEWHERE + ".js\"></script>");
      insert(mutations, "drop an alt", template, at, "<img src=\"{{#site}}{{url}}{{/site}}\">");
    }
  }

  private static void drop(
      Mutations mutations, String operator, String file, Pattern pattern, int group) {
    for (MatchResult found : mutations.find(file, pattern)) {
      String what = group < 0 ? "templates" : "templates: " + found.group(group);
      mutations.replace(operator, what, file, found.start(), found.end(), "");
    }
  }

  private static void append(Mutations mutations, String file, String what) {
    insert(
        mutations, "load from another host", file, mutations.sources().text(file).length(), what);
  }

  private static void insert(
      Mutations mutations, String operator, String file, int at, String what) {
    mutations.replace(operator, Sources.sort(file), file, at, at, what);
  }
}
