/** What editors are told of a quiz in front matter. It refuses no more than the reader does. */
@NullMarked
package dev.kindling.quiz.schema;

import org.jspecify.annotations.NullMarked;
