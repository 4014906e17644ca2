package dev.kindling.check;

/**
 * How heavy one page may be, with all that it loads. Sizes are in bytes, before compression.
 *
 * @param page of the page and all that it loads
 * @param html of the page itself
 * @param css of its style sheets
 * @param scripts of its scripts
 * @param fonts of all fonts that its style sheets name
 * @param images of all its images, in every size that it offers
 * @param requests how many files it loads beside itself
 */
public record Budget(
    long page, long html, long css, long scripts, long fonts, long images, int requests) {}
