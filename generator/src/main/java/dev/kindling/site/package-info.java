/**
 * All documents with addresses: the one place that sees the whole site. It resolves links and
 * references, sorts sections, keeps the ledger of addresses; it renders nothing and writes nothing.
 */
@NullMarked
package dev.kindling.site;

import org.jspecify.annotations.NullMarked;
