package dev.kindling.theme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a component of a view a flag beside it, which says whether there is anything: {@code tags}
 * then has {@code hasTags}. Templates need one where something is to be shown once around a list,
 * such as its heading. Text and HTML of blanks alone is nothing.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface HasFlag {

  /** What the flag says, for theme makers, such as {@code whether it has topics}. */
  String value();
}
