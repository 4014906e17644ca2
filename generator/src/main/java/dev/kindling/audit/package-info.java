/**
 * Looks at a folder of Markdown that another program turns into pages, and says what is wrong for
 * its readers whatever builds it. It reads as Kindling reads, judges links as that program does,
 * and leaves out what is only Kindling's wish; it knows no site, and writes nothing.
 */
@NullMarked
package dev.kindling.audit;

import org.jspecify.annotations.NullMarked;
