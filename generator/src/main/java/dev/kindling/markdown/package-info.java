/**
 * Reads Markdown and writes it as HTML with holes. No type of the Markdown library leaves this
 * package, and nothing here knows more than the one document it reads.
 */
@NullMarked
package dev.kindling.markdown;

import org.jspecify.annotations.NullMarked;
