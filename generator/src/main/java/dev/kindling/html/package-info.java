/**
 * HTML as it is written and read: its elements and attributes, one tokenizer that knows places, and
 * one tree that is the browsers' wherever no fault is told. It never repairs silently.
 */
@NullMarked
package dev.kindling.html;

import org.jspecify.annotations.NullMarked;
