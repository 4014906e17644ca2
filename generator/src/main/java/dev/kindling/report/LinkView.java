package dev.kindling.report;

import dev.kindling.theme.View;
import java.util.Optional;

/**
 * A page as a name that leads to it.
 *
 * @param title its title
 * @param url its address from the site's root
 * @param href its address from the report, where it was written
 */
public record LinkView(String title, String url, Optional<String> href) implements View {}
