/** What must hold for the files of this repository that are no Java. */
@NullMarked
package dev.kindling.project;

import org.jspecify.annotations.NullMarked;
