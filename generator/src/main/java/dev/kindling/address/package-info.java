/**
 * How addresses are read and written: of pages, of files, and in links. It knows no page, and never
 * what lies at an address.
 */
@NullMarked
package dev.kindling.address;

import org.jspecify.annotations.NullMarked;
