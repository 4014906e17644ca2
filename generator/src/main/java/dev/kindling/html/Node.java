package dev.kindling.html;

/** A piece of a page: an element or a run of text. */
public sealed interface Node permits Element, Text {}
