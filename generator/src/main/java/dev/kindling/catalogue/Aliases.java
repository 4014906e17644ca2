package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
import dev.kindling.address.Redirect;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The former addresses of published pages, sorted by page. One that is the page's own address today
 * counts for nothing.
 */
public final class Aliases {

  /**
   * One alias.
   *
   * @param from the former address
   * @param page the page that answers for it
   * @param written where it stands
   */
  public record Alias(PageUrl from, Addressed page, Located<String> written) {

    /** The alias as a part of the site. */
    public Redirect redirect() {
      return new Redirect(from, page.url());
    }
  }

  private Aliases() {}

  /** The aliases of all pages; one that is no address is reported and left out. */
  public static Checked<List<Alias>> of(List<Addressed> pages) {
    List<Alias> aliases = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (Addressed page : pages) {
      for (Located<String> written : page.frontMatter().aliases()) {
        Optional<PageUrl> from = PageUrl.parse(written.value());
        from.filter(url -> !url.file().equals(page.url().file()))
            .ifPresent(url -> aliases.add(new Alias(url, page, written)));
        if (from.isEmpty()) {
          problems.add(
              Diagnostic.of(
                      Code.BAD_URL,
                      written.location(),
                      "`" + written.value() + "` is no address of this site")
                  .withHelp("addresses begin with `/`, such as `/about/`"));
        }
      }
    }
    return new Checked<>(List.copyOf(aliases), problems);
  }
}
