package dev.kindling.document;

/**
 * What a feature of Kindling has read from a page beside its fields, such as a quiz. Only the
 * feature itself knows more of it. Implementations are immutable.
 */
public interface Extension {}
