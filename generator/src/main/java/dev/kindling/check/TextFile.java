package dev.kindling.check;

import dev.kindling.output.Artifact;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import org.jspecify.annotations.Nullable;

/**
 * A written file of text. Its text and its lines are only put together when they are asked for,
 * which for most pages is never. One thread.
 */
final class TextFile {

  private final Artifact artifact;
  private final SourcePath shown;
  private @Nullable String text;
  private @Nullable LineIndex lines;

  /**
   * Looks at a file.
   *
   * @param folder what the site's folder is called
   */
  TextFile(Artifact artifact, String folder) {
    this.artifact = artifact;
    this.shown = new SourcePath(folder.isEmpty() ? path() : folder + "/" + path());
  }

  /** Its name, relative to the site's top. */
  String path() {
    return artifact.path().value();
  }

  String text() {
    if (text == null) {
      text = FileText.of(artifact);
    }
    return text;
  }

  /** The characters of {@link #text}, without making it. */
  char[] characters() {
    return FileText.characters(artifact);
  }

  Location whole() {
    return new Location.OfFile(shown);
  }

  Location at(int start, int end) {
    if (lines == null) {
      lines = new LineIndex(new SourceFile(shown, text()));
    }
    return lines.at(start, Math.max(start, end));
  }
}
