package dev.kindling.render;

import dev.kindling.theme.Address;
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
 * @param hasNavigation whether the header has any
 * @param footer the text of the footer
 * @param footerLinks the links of the footer
 * @param hasFooterLinks whether the footer has any
 */
record SiteView(
    String title,
    String language,
    String locale,
    Optional<String> description,
    Address home,
    Address url,
    Optional<Address> feed,
    List<NavItemView> navigation,
    boolean hasNavigation,
    Optional<String> footer,
    List<NavItemView> footerLinks,
    boolean hasFooterLinks)
    implements View {}
