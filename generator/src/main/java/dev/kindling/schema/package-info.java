/**
 * What the files of a site may hold, written as JSON Schemas for editors. It says again what the
 * readers of those files say in code, and refuses nothing that they accept.
 */
@NullMarked
package dev.kindling.schema;

import org.jspecify.annotations.NullMarked;
