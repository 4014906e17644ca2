package dev.kindling.theme;

import dev.kindling.source.SourcePath;

/**
 * A file of a theme that is published as it is, under a name that changes with its bytes.
 *
 * @param name as the theme has it, below its folder {@code assets}: {@code fonts/serif.woff2}
 * @param source the file that it was read from, which an extended theme may hold
 * @param path where it is published, such as {@code assets/fonts/serif.3f2ab1c9d0.woff2}
 * @param bytes what is published; in a style sheet, references are to the published names. Not to
 *     be changed
 */
@SuppressWarnings("ArrayRecordComponent") // assets are written, never compared
public record Asset(String name, SourcePath source, String path, byte[] bytes) {}
