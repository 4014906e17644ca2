/**
 * YAML as a tree of nodes, each with its place in the file. What a value means is decided by
 * whoever reads it: here every scalar is text. The only package that knows SnakeYAML.
 */
@NullMarked
package dev.kindling.yaml;

import org.jspecify.annotations.NullMarked;
