package dev.kindling.check;

/**
 * Another host that pages may ask, because the site's owner says so.
 *
 * @param host its name, such as {@code media.example.org}
 * @param reason why, in the owner's words; shown on the report
 */
public record AllowedHost(String host, String reason) {}
