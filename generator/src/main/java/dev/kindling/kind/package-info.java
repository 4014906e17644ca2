/**
 * Kinds of pages as data: which files, which address, which fields. It turns YAML into typed fields
 * and knows no kind by name.
 */
@NullMarked
package dev.kindling.kind;

import org.jspecify.annotations.NullMarked;
