package dev.kindling.check.finding;

import dev.kindling.output.Artifact;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import org.jspecify.annotations.Nullable;

/**
 * A written file of text. Its text is put together anew each time it is asked for, which for most
 * pages is never: keeping the texts of all pages is dear. Two are equal when their names are.
 * Immutable and thread-safe.
 */
public class TextFile {

  private final Artifact artifact;
  private final String folder;

  /**
   * Looks at a file.
   *
   * @param folder what the site's folder is called
   */
  public TextFile(Artifact artifact, String folder) {
    this.artifact = artifact;
    this.folder = folder;
  }

  /** Its name, relative to the site's top. */
  public final String path() {
    return artifact.path().value();
  }

  /**
   * Its text, without a byte order mark. Whoever needs it twice keeps it.
   *
   * @throws java.io.UncheckedIOException when a file that is to be copied cannot be read
   */
  public String text() {
    return FileText.of(artifact);
  }

  /** The file with its text, under the name that messages use. */
  final SourceFile source() {
    return new SourceFile(shown(), text());
  }

  final Location whole() {
    return new Location.OfFile(shown());
  }

  private SourcePath shown() {
    return new SourcePath(folder.isEmpty() ? path() : folder + "/" + path());
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof TextFile that
            && path().equals(that.path())
            && folder.equals(that.folder));
  }

  @Override
  public final int hashCode() {
    return path().hashCode();
  }
}
