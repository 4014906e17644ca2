package dev.kindling.theme;

/**
 * Marks a record that templates may read. Each component is a name in the template; a component is
 * text, a number, a flag, an {@link Address}, {@link Html}, a view, a {@link Group}, a {@link
 * Joined} view, a list of these, or an {@code Optional} of one. Nothing else of the record can be
 * reached from a template.
 */
public interface View {}
