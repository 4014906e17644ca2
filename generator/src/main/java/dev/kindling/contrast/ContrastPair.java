package dev.kindling.contrast;

/**
 * Two colours of a theme that are used together.
 *
 * @param name what they are for, such as {@code ink on paper}
 * @param foreground the colour of the text or sign, as CSS writes it
 * @param background the colour behind it, as CSS writes it
 * @param minimum the smallest contrast, from 1 to 21: 4.5 for text, 3 for large text and controls
 * @param scheme in which colours of the site, such as {@code light} or {@code dark}
 */
record ContrastPair(
    String name, String foreground, String background, double minimum, String scheme) {}
