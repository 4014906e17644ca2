/**
 * Words that a site guards, because they claim more than whoever writes them may know. Which words
 * those are is the site's own affair; here they are only found.
 */
@NullMarked
package dev.kindling.wording;

import org.jspecify.annotations.NullMarked;
