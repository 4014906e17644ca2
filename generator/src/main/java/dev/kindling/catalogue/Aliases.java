package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
import dev.kindling.address.Redirect;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Located;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The former addresses of published pages and of lists. One that is the own address of what answers
 * for it today counts for nothing.
 */
public final class Aliases {

  /**
   * One alias.
   *
   * @param from the former address
   * @param to the address that answers for it
   * @param owner what answers, as messages call it
   * @param location where it is written
   * @param span the days on which it is there
   */
  public record Alias(PageUrl from, PageUrl to, String owner, Location location, Span span) {

    /** The alias as a part of the site. */
    public Redirect redirect() {
      return new Redirect(from, to);
    }
  }

  private final List<Alias> aliases = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  /** Makes a collection without any. */
  Aliases() {}

  /** The aliases of all pages, sorted by page; one that is no address is reported and left out. */
  public static Checked<List<Alias>> of(List<Addressed> pages) {
    Aliases all = new Aliases();
    for (Addressed page : pages) {
      all.add(
          page.frontMatter().aliases(),
          page.url(),
          "`" + page.path() + "`",
          Span.of(page.frontMatter()));
    }
    return all.found();
  }

  /** Adds what is written; what is no address is reported. */
  void add(List<Located<String>> written, PageUrl to, String owner, Span span) {
    for (Located<String> one : written) {
      Optional<PageUrl> from = PageUrl.parse(one.value());
      from.filter(url -> !url.file().equals(to.file()))
          .ifPresent(url -> aliases.add(new Alias(url, to, owner, one.location(), span)));
      if (from.isEmpty()) {
        problems.add(
            Diagnostic.of(
                    Code.BAD_URL,
                    one.location(),
                    "`" + one.value() + "` is no address of this site")
                .withHelp("addresses begin with `/`, such as `/about/`"));
      }
    }
  }

  /** Adds a problem. */
  void report(Diagnostic problem) {
    problems.add(problem);
  }

  /** All that was added. */
  Checked<List<Alias>> found() {
    return new Checked<>(List.copyOf(aliases), problems);
  }
}
