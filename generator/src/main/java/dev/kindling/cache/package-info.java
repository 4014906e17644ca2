/** What one build keeps for the next. Whatever is kept here may be deleted at any time. */
@NullMarked
package dev.kindling.cache;

import org.jspecify.annotations.NullMarked;
