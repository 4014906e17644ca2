package dev.kindling.mutants;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mistakes in the text of pages, and in the list of addresses. */
final class TextMutations {

  private static final Pattern HEADING = Pattern.compile("(?m)^((?:> )?)(#+) (.+)$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(?:#([^)]*))?\\)");
  private static final Pattern CITATION = Pattern.compile("\\[@([^\\]]+)\\]");
  private static final Pattern KEY = Pattern.compile("(?<=@)[a-z0-9-]+(?=[\\];,])");
  private static final Pattern CALLOUT = Pattern.compile("(?m)^> \\[!([A-Z]+)\\]");
  private static final Pattern ADDRESS = Pattern.compile("(?m)^/(.+)$");

  private TextMutations() {}

  static void add(Mutations mutations) {
    for (String page : mutations.sources().names("site/content/", ".md")) {
      headings(mutations, page);
      links(mutations, page);
      citations(mutations, page);
      additions(mutations, page);
    }
    for (MatchResult line : mutations.find("site/urls.txt", ADDRESS)) {
      misspell(mutations, "misspell an address", "urls.txt", "site/urls.txt", line, 1);
    }
  }

  private static void headings(Mutations mutations, String page) {
    for (MatchResult found : mutations.find(page, HEADING)) {
      if (isInText(mutations, page, found.start())) {
        String sort =
            (found.group(1).isEmpty() ? "of a section in " : "in a callout of ") + folder(page);
        mutations.replace(
            "rename a heading",
            sort,
            page,
            found.start(3),
            found.end(3),
            "Something else entirely");
        mutations.replace("empty a heading", sort, page, found.start(3), found.end(3), "");
      }
    }
    for (MatchResult found : mutations.find(page, CALLOUT)) {
      misspell(mutations, "misspell a callout", "pages", page, found, 1);
    }
  }

  private static void links(Mutations mutations, String page) {
    for (MatchResult link : mutations.find(page, LINK)) {
      // Addresses outside are not asked while a site is built.
      if (!link.group(1).isEmpty() && !link.group(1).contains("://")) {
        misspell(mutations, "misspell a link", "pages", page, link, 1);
      }
      if (link.group(2) != null) {
        misspell(mutations, "misspell an anchor", "pages", page, link, 2);
      }
    }
  }

  private static void citations(Mutations mutations, String page) {
    for (MatchResult citation : mutations.find(page, CITATION)) {
      mutations.replace("remove a citation", "pages", page, citation.start(), citation.end(), "");
    }
    for (MatchResult key : mutations.find(page, KEY)) {
      misspell(mutations, "misspell a citation", "pages", page, key, 0);
    }
  }

  private static void additions(Mutations mutations, String page) {
    append(mutations, "drop an alt", page, "![](/share.png)");
    append(mutations, "load from another host", page, "![A kettle](http://host.example/a.png)");
    append(
        mutations, "load from another host", page, "<img src=\"//host.example/a.png\" alt=\"A\">");
    append(mutations, "leave an HTML tag open", page, "A <strong>word more.");
    append(mutations, "leave an HTML tag open", page, "<div>\n\nA word more.");
    append(
        mutations,
        "use an id twice",
        page,
        "## One {#twice}\n\nA word.\n\n## Two {#twice}\n\nA word.");
  }

  private static void append(Mutations mutations, String operator, String page, String what) {
    int end = mutations.sources().text(page).length();
    mutations.replace(operator, "pages", page, end, end, "\n" + what + "\n");
  }

  private static void misspell(
      Mutations mutations,
      String operator,
      String subject,
      String file,
      MatchResult at,
      int group) {
    mutations.replace(
        operator,
        subject,
        file,
        at.start(group),
        at.end(group),
        Mutations.misspelt(at.group(group)));
  }

  private static boolean isInText(Mutations mutations, String page, int at) {
    return at > mutations.sources().text(page).indexOf("\n---\n");
  }

  private static String folder(String page) {
    String[] parts = page.split("/", -1);
    return parts.length > 3 ? parts[2] : "other pages";
  }
}
