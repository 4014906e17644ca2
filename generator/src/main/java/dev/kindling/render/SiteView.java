package dev.kindling.render;

import dev.kindling.theme.Address;
import dev.kindling.theme.HasFlag;
import dev.kindling.theme.View;
import java.util.List;
import java.util.Optional;

/**
 * The site, as seen from one page.
 *
 * @param title its name
 * @param language its language, a BCP 47 tag
 * @param locale its language in the form of Open Graph, such as {@code en_GB}
 * @param description one or two sentences
 * @param home the address of the home page, as seen from this page
 * @param url where the site is published, absolute
 * @param feed the address of the feed, as seen from this page
 * @param navigation the links of the header
 * @param footer the text of the footer
 * @param footerLinks the links of the footer
 */
record SiteView(
    String title,
    String language,
    String locale,
    Optional<String> description,
    Address home,
    Address url,
    Optional<Address> feed,
    @HasFlag("whether the header has any") List<NavItemView> navigation,
    Optional<String> footer,
    @HasFlag("whether the footer has any") List<NavItemView> footerLinks)
    implements View {}
