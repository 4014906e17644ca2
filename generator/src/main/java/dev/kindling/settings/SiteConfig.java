package dev.kindling.settings;

import dev.kindling.address.SiteUrl;
import dev.kindling.diagnostic.SeverityRule;
import dev.kindling.document.Located;
import dev.kindling.document.SiteLanguages;
import dev.kindling.source.SourceFile;
import dev.kindling.wording.Phrase;
import dev.kindling.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * What {@code site.yml} says, complete: everything that was left out has its default.
 *
 * @param source the file
 * @param title the site's name
 * @param url where the site will be published: {@code https://host/} or {@code https://host/path/},
 *     always with the {@code /} at the end
 * @param languages in which languages its pages are
 * @param description one or two sentences
 * @param image the picture for previews of pages for which nothing names one
 * @param theme the name of the theme
 * @param themeOptions the theme's options as written; the theme knows their types
 * @param navigation the links of the header
 * @param footer the text of the footer, and its links
 * @param taxonomies by which fields pages are grouped
 * @param feed the news feed
 * @param wording phrases that no page says, or none without a source
 * @param near pages that are only a few clicks away from every other
 * @param allowedHosts the other hosts that pages may ask
 * @param budgets how heavy pages may be
 * @param rules what the site makes of some sorts of problems
 * @param search what {@code search.yml} says
 */
public record SiteConfig(
    SourceFile source,
    String title,
    String url,
    SiteLanguages languages,
    Optional<String> description,
    Optional<Located<String>> image,
    Located<String> theme,
    Optional<YamlNode.Mapping> themeOptions,
    List<NavigationItem> navigation,
    Footer footer,
    List<Taxonomy> taxonomies,
    Optional<Feed> feed,
    List<Phrase> wording,
    List<Near> near,
    List<AllowedHost> allowedHosts,
    PageBudgets budgets,
    List<SeverityRule> rules,
    SearchSettings search) {

  /** Copies the lists. */
  public SiteConfig {
    navigation = List.copyOf(navigation);
    taxonomies = List.copyOf(taxonomies);
    wording = List.copyOf(wording);
    near = List.copyOf(near);
    allowedHosts = List.copyOf(allowedHosts);
    rules = List.copyOf(rules);
  }

  /** The language of the site, a BCP 47 tag, such as {@code en-GB}. */
  public String language() {
    return languages.site().tag();
  }

  /**
   * The same settings for a site that is published elsewhere.
   *
   * @param address the full address of a site on the web
   * @return nothing when the address cannot be that
   */
  public Optional<SiteConfig> publishedAt(String address) {
    SiteUrl elsewhere = SiteUrl.of(address);
    return elsewhere.problem().isPresent()
        ? Optional.empty()
        : Optional.of(with(elsewhere.address(), search));
  }

  /** The same settings with what {@code search.yml} says. */
  public SiteConfig with(SearchSettings searching) {
    return with(url, searching);
  }

  private SiteConfig with(String address, SearchSettings searching) {
    return new SiteConfig(
        source,
        title,
        address,
        languages,
        description,
        image,
        theme,
        themeOptions,
        navigation,
        footer,
        taxonomies,
        feed,
        wording,
        near,
        allowedHosts,
        budgets,
        rules,
        searching);
  }

  /**
   * A page that readers must never be far from.
   *
   * @param page as a field would name it: by its slug, or its path below {@code content}
   * @param clicks how many links may have to be followed to come to it, 1 or more
   */
  public record Near(Located<String> page, int clicks) {}

  /**
   * A link of the header or the footer.
   *
   * @param title its text
   * @param to an address of the site, {@code /…}, or of another site
   * @param kinds the kinds whose pages belong under it, beside those below its address
   */
  public record NavigationItem(String title, Located<String> to, List<Located<String>> kinds) {
    /** Copies the list. */
    public NavigationItem {
      kinds = List.copyOf(kinds);
    }
  }

  /**
   * The foot of every page.
   *
   * @param text a sentence or two
   * @param links its links
   */
  public record Footer(Optional<String> text, List<NavigationItem> links) {
    /** Copies the list. */
    public Footer {
      links = List.copyOf(links);
    }
  }

  /**
   * A way of grouping pages by the words in one field.
   *
   * @param field {@code tags}, or a field of type list of text
   * @param title the title of its overview
   * @param summary the summary of its overview
   * @param url the address of its overview, {@code /…/}; terms come below it
   * @param template the template of the overview
   * @param termTemplate the template of each term
   * @param aliases former addresses of the overview
   * @param termAliases former addresses of terms
   */
  public record Taxonomy(
      Located<String> field,
      String title,
      Optional<String> summary,
      String url,
      String template,
      String termTemplate,
      List<Located<String>> aliases,
      List<FormerTerm> termAliases) {

    /** Copies the lists. */
    public Taxonomy {
      aliases = List.copyOf(aliases);
      termAliases = List.copyOf(termAliases);
    }
  }

  /**
   * What a term was called before.
   *
   * @param term the term as pages write it now
   * @param aliases the addresses of its page before
   */
  public record FormerTerm(Located<String> term, List<Located<String>> aliases) {
    /** Copies the list. */
    public FormerTerm {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * The news feed.
   *
   * @param url its address
   * @param title its title
   * @param kinds the kinds it tells about; none means every kind
   * @param most the greatest number of entries
   */
  public record Feed(String url, String title, List<Located<String>> kinds, int most) {
    /** Copies the list. */
    public Feed {
      kinds = List.copyOf(kinds);
    }
  }
}
