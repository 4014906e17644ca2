package dev.kindling.build;

/**
 * A page as the next build will write it, made before that build has judged the site.
 *
 * @param file its name in the site's folder
 * @param bytes its bytes, not copied, and not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // it is sent, never compared
public record EarlyPage(String file, byte[] bytes) {}
