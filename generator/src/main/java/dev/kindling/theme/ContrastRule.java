package dev.kindling.theme;

import dev.kindling.source.Location;

/**
 * Two colours of a theme that are used together, and must be told apart.
 *
 * @param name what they are for, such as {@code ink on paper}
 * @param text the custom property with the colour of the text or sign, without {@code --}
 * @param on the custom property with the colour behind it
 * @param least the smallest contrast: 4.5 for text, 3 for large text and controls
 * @param location where the theme says so
 */
public record ContrastRule(String name, String text, String on, double least, Location location) {}
