package dev.kindling.render;

import dev.kindling.theme.Group;
import dev.kindling.theme.Joined;
import dev.kindling.theme.View;

/**
 * All that a template may read.
 *
 * @param site the site, as seen from this page
 * @param page this page
 * @param fields the fields that the page's kind declares, and the reverse names of references to it
 * @param options the theme's options
 * @param messages the theme's texts in the site's language
 * @param assets the addresses of the theme's files, as seen from this page
 */
record RootView(
    SiteView site, Joined page, Group fields, Group options, Group messages, Group assets)
    implements View {}
