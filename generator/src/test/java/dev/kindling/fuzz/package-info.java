/** Readers that get whatever bytes a fuzzer thinks of. */
@NullMarked
package dev.kindling.fuzz;

import org.jspecify.annotations.NullMarked;
