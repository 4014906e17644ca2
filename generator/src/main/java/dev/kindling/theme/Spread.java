package dev.kindling.theme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Spreads a component of a view over it: templates find the names of the record that it holds in
 * its place, and not its own. So a view with many names is made of small records, each for what its
 * names have to do with each other. Where the records are those of features, {@link Join} does so.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Spread {}
