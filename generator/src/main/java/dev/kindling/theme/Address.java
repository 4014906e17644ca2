package dev.kindling.theme;

/**
 * An address that may stand in {@code href} and its like: one that the engine wrote, or one that
 * was checked when it was read. Text may not, as it could be {@code javascript:}.
 *
 * @param text relative or absolute, not yet escaped for HTML
 */
public record Address(String text) {}
