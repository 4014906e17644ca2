package dev.kindling.render;

import dev.kindling.theme.Address;
import dev.kindling.theme.HasFlag;
import dev.kindling.theme.Spread;
import dev.kindling.theme.View;
import java.util.List;
import java.util.Optional;

/**
 * The site, as seen from one page.
 *
 * @param name what it is called and says of itself
 * @param addresses where it is
 * @param navigation the links of the header
 * @param bottom what stands below every page
 */
record SiteView(
    @Spread Name name,
    @Spread Addresses addresses,
    @HasFlag("whether the header has any") List<NavItemView> navigation,
    @Spread Footer bottom)
    implements View {

  /**
   * What it is called and says of itself.
   *
   * @param title its name
   * @param language its language, a BCP 47 tag
   * @param locale its language in the form of Open Graph, such as {@code en_GB}
   * @param description one or two sentences
   */
  record Name(String title, String language, String locale, Optional<String> description)
      implements View {

    /** With the locale that a language is. */
    static Name of(String title, String language, Optional<String> description) {
      return new Name(title, language, language.replace('-', '_'), description);
    }
  }

  /**
   * Where it is.
   *
   * @param home the address of the home page, as seen from this page
   * @param url where the site is published, absolute
   * @param feed the address of the feed, as seen from this page
   * @param search the address of the page that lists all pages, where readers search
   * @param searchIndex the address of the index from which a script on that page finds
   */
  record Addresses(
      Address home,
      Address url,
      Optional<Address> feed,
      Optional<Address> search,
      Optional<Address> searchIndex)
      implements View {}

  /**
   * What stands below every page.
   *
   * @param footer the text of the footer
   * @param footerLinks the links of the footer
   */
  record Footer(
      Optional<String> footer, @HasFlag("whether the footer has any") List<NavItemView> footerLinks)
      implements View {}
}
