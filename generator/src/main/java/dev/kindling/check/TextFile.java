package dev.kindling.check;

import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import org.jspecify.annotations.Nullable;

/** A written file of text, whose lines are only looked for when there is something to say. */
final class TextFile {

  private final String path;
  private final String text;
  private final SourcePath shown;
  private @Nullable LineIndex lines;

  /**
   * Holds a text.
   *
   * @param path relative to the site's top
   * @param text all of it
   * @param folder what the site's folder is called
   */
  TextFile(String path, String text, String folder) {
    this.path = path;
    this.text = text;
    this.shown = new SourcePath(folder.isEmpty() ? path : folder + "/" + path);
  }

  String path() {
    return path;
  }

  String text() {
    return text;
  }

  Location whole() {
    return new Location.OfFile(shown);
  }

  Location at(int start, int end) {
    if (lines == null) {
      lines = new LineIndex(new SourceFile(shown, text));
    }
    return lines.at(start, Math.max(start, end));
  }
}
