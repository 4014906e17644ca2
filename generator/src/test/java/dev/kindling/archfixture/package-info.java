/** Code that breaks the rules of the house on purpose, so that the rules can be seen to notice. */
@NullMarked
package dev.kindling.archfixture;

import org.jspecify.annotations.NullMarked;
