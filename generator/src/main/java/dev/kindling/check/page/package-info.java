/**
 * The rules for one written page: its names, roles, headings, forms, tables and language, as
 * readers and their devices meet them. Each is a {@link dev.kindling.check.page.PageRule}.
 */
@NullMarked
package dev.kindling.check.page;

import org.jspecify.annotations.NullMarked;
