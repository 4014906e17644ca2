/** The first lines of a quiz. It never reads one. */
@NullMarked
package dev.kindling.quiz.scaffold;

import org.jspecify.annotations.NullMarked;
