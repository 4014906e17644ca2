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
 * @param texts what stands between the tags, without the lines on which a tag stands alone
 * @param numbered the template as Mustache.java reads it: the index of a text, or of a tag in
 *     braces
 */
record Template(String name, LineIndex lines, List<Tag> tags, List<String> texts, String numbered) {

  Template {
    tags = List.copyOf(tags);
    texts = List.copyOf(texts);
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
