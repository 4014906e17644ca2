package dev.kindling.theme;

import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import java.util.List;

/**
 * A template whose tags have been found.
 *
 * @param name as other templates call it, such as {@code parts/card}
 * @param lines its text
 * @param tags its tags in order
 * @param literals the text between them that is copied, in order
 * @param readable its text as Mustache.java reads it: without what stands around a tag that is
 *     alone on its line, and with another character for the ends of lines outside of tags
 */
record Template(
    String name, LineIndex lines, List<Tag> tags, List<Literal> literals, String readable) {

  /**
   * Stands for the end of a line. The engine drops some of those, by rules that are not the
   * standard's; to it, a template is one line. No file of text holds this character.
   */
  private static final char LINE_END = '\0';

  Template {
    tags = List.copyOf(tags);
    literals = List.copyOf(literals);
  }

  /** Text outside of tags, as the engine reads it. */
  static String readable(String written) {
    return written.replace('\n', LINE_END);
  }

  /** Text that the engine has read, as it is written. */
  static String written(String readable) {
    return readable.replace(LINE_END, '\n');
  }

  /** The file it was read from. */
  SourceFile file() {
    return lines.file();
  }

  /** The place of a tag. */
  Location at(Tag tag) {
    return lines.at(tag.start(), tag.end());
  }
}
