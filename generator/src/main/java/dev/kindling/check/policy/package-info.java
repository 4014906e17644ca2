/**
 * The Content-Security-Policy of each written page: what the page needs, what it allows, and the
 * one that allows just that.
 */
@NullMarked
package dev.kindling.check.policy;

import org.jspecify.annotations.NullMarked;
