package dev.kindling.render;

import dev.kindling.theme.View;

/**
 * A day.
 *
 * @param iso such as {@code 2026-11-23}
 * @param text in the words of the theme, such as {@code 23 November 2026}
 * @param month in the words of the theme, such as {@code November 2026}
 */
public record DateView(String iso, String text, String month) implements View {}
