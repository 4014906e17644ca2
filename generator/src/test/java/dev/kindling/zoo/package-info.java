/** Small sites, each with one mistake, and word for word what its maker is told. */
@NullMarked
package dev.kindling.zoo;

import org.jspecify.annotations.NullMarked;
