/**
 * One content file, from text to {@link dev.kindling.document.Document}: front matter by the rules
 * of its kind, and Markdown. It looks at no other file.
 */
@NullMarked
package dev.kindling.content;

import org.jspecify.annotations.NullMarked;
