package dev.kindling.archfixture.unmarked;

/** Its package says nothing about null. */
public record Unmarked(String text) {}
