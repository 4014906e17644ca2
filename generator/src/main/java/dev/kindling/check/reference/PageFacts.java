package dev.kindling.check.reference;

import java.util.Optional;

/**
 * What the rest of the site must know of a page.
 *
 * @param title its title, without space around it
 * @param titleStart offset of the title: 0-based, in UTF-16 units
 * @param titleEnd offset behind it
 * @param language what the page says its language is, in lower case; empty where it says nothing
 * @param isRedirect whether it only leads on
 * @param isIndexed whether search engines may show it
 * @param policy the text of its policy
 * @param policyStart offset of that text; 0 without one
 * @param policyEnd offset behind it
 */
public record PageFacts(
    String title,
    int titleStart,
    int titleEnd,
    String language,
    boolean isRedirect,
    boolean isIndexed,
    Optional<String> policy,
    int policyStart,
    int policyEnd) {}
