package dev.kindling.settings;

/**
 * Another host that pages may ask, because the site's owner says so.
 *
 * @param host its name in lower case, with its port where it has one: {@code media.example.org}
 * @param reason why, in the owner's words
 */
public record AllowedHost(String host, String reason) {}
