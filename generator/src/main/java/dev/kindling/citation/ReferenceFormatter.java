package dev.kindling.citation;

import dev.kindling.address.PercentCode;
import dev.kindling.citation.Work.Author;
import dev.kindling.html.HtmlText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes works as references, close to the seventh edition of the style of the American
 * Psychological Association. Stateless.
 */
public final class ReferenceFormatter {

  /** So many authors are all named; of more, the first nineteen and the last are. */
  private static final int ALL_NAMED = 20;

  private static final int SHORT_NAMED = 3;
  private static final Pattern RANGE =
      Pattern.compile("(?<=[0-9A-Za-z]) ?(--?|–) ?(?=[0-9A-Za-z])");

  /** Marks that a path may hold, and that mean something where references are pasted. */
  private static final String ESCAPED_IN_DOI = "&'()";

  private ReferenceFormatter() {}

  /** A whole reference as escaped HTML, such as a list of sources shows it. */
  public static String html(Work work) {
    StringBuilder out = new StringBuilder();
    out.append(sentence(authors(work.authors()))).append(" (").append(work.year()).append("). ");
    switch (work.type()) {
      case ARTICLE -> out.append(sentence(HtmlText.escape(work.title()))).append(article(work));
      case CHAPTER -> out.append(sentence(HtmlText.escape(work.title()))).append(chapter(work));
      case BOOK, REPORT, WEB -> out.append(whole(work));
    }
    work.publisher()
        .filter(p -> !isPublishedByItsAuthor(work, p))
        .ifPresent(p -> out.append(' ').append(sentence(HtmlText.escape(p))));
    address(work).ifPresent(link -> out.append(' ').append(link));
    return out.toString();
  }

  /** A whole reference as plain text, not escaped: for data, and to sort by. */
  public static String text(Work work) {
    return HtmlText.read(html(work));
  }

  /**
   * The authors and the year, such as {@code Bruk, Scholl & Bless, 2018}, not escaped. Of more than
   * three authors only the first is named.
   */
  public static String shortName(Work work) {
    List<Author> authors = work.authors();
    StringBuilder out = new StringBuilder(authors.get(0).family());
    if (authors.size() > SHORT_NAMED) {
      out.append(" et al.");
    } else {
      for (int i = 1; i < authors.size(); i++) {
        out.append(i == authors.size() - 1 ? " & " : ", ").append(authors.get(i).family());
      }
    }
    return out.append(", ").append(work.year()).toString();
  }

  private static String article(Work work) {
    StringBuilder out = new StringBuilder();
    work.container()
        .ifPresent(
            container -> {
              String volume = work.volume().map(v -> ", " + HtmlText.escape(v)).orElse("");
              out.append(" <i>").append(HtmlText.escape(container)).append(volume).append("</i>");
              work.issue().ifPresent(i -> out.append('(').append(HtmlText.escape(i)).append(')'));
              work.pages().ifPresent(p -> out.append(", ").append(pages(p)));
            });
    return sentence(out.toString());
  }

  private static String chapter(Work work) {
    StringBuilder out = new StringBuilder();
    work.container()
        .ifPresent(
            c ->
                out.append(" In <i>")
                    .append(HtmlText.escape(c))
                    .append("</i>")
                    .append(details(work)));
    return sentence(out.toString());
  }

  /** A book, a report, a page: its own title is what is set in italics. */
  private static String whole(Work work) {
    String title = "<i>" + HtmlText.escape(work.title()) + "</i>" + details(work);
    String container = work.container().map(c -> " " + sentence(HtmlText.escape(c))).orElse("");
    return sentence(title) + container;
  }

  private static String details(Work work) {
    StringBuilder out = new StringBuilder();
    work.volume().ifPresent(v -> out.append("Vol. ").append(HtmlText.escape(v)));
    work.issue()
        .ifPresent(
            i -> out.append(out.isEmpty() ? "" : ", ").append("No. ").append(HtmlText.escape(i)));
    work.pages()
        .ifPresent(
            p ->
                out.append(out.isEmpty() ? "" : ", ")
                    .append(RANGE.matcher(p).find() || p.contains(",") ? "pp. " : "p. ")
                    .append(pages(p)));
    return out.isEmpty() ? "" : " (" + out + ")";
  }

  /** A report's author is often its publisher; the style then names it once. */
  private static boolean isPublishedByItsAuthor(Work work, String publisher) {
    return work.type() != Work.Type.ARTICLE
        && work.authors().size() == 1
        && work.authors().get(0).family().equals(publisher);
  }

  private static String pages(String pages) {
    return HtmlText.escape(RANGE.matcher(pages).replaceAll("–"));
  }

  private static String authors(List<Author> authors) {
    StringBuilder out = new StringBuilder();
    int count = authors.size();
    if (count > ALL_NAMED) {
      for (int i = 0; i < ALL_NAMED - 1; i++) {
        out.append(name(authors.get(i))).append(", ");
      }
      return out.append("… ").append(name(authors.get(count - 1))).toString();
    }
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        out.append(i == count - 1 ? ", &amp; " : ", ");
      }
      out.append(name(authors.get(i)));
    }
    return out.toString();
  }

  private static String name(Author author) {
    return HtmlText.escape(author.family() + author.initials().map(i -> ", " + i).orElse(""));
  }

  /** The text with one full stop at its end, unless it already ends in a mark of its own. */
  private static String sentence(String html) {
    if (html.isEmpty()) {
      return html;
    }
    String visible = html.endsWith("</i>") ? html.substring(0, html.length() - 4) : html;
    char last = visible.charAt(visible.length() - 1);
    return ".?!…".indexOf(last) >= 0 ? html : html + ".";
  }

  private static Optional<String> address(Work work) {
    if (work.doi().isPresent()) {
      String doi = work.doi().get();
      return Optional.of(
          link("https://doi.org/" + PercentCode.encode(doi, ESCAPED_IN_DOI), "doi.org/" + doi));
    }
    return work.url().map(url -> link(url, url.replaceFirst("^https?://", "")));
  }

  private static String link(String href, String text) {
    return "<a href=\"" + HtmlText.escape(href) + "\">" + HtmlText.escape(text) + "</a>";
  }
}
