package dev.kindling.address;

/**
 * A former address that leads to a page.
 *
 * @param from the former address
 * @param to the address of the page now
 */
public record Redirect(PageUrl from, PageUrl to) {}
