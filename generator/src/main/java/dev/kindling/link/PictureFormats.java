package dev.kindling.link;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.source.MediaEndings;
import dev.kindling.source.SourcePath;
import java.util.Locale;
import java.util.Optional;

/** Tells the pictures that browsers show from those that only some do, or none. */
final class PictureFormats {

  private PictureFormats() {}

  /**
   * The problem with a picture of a format that most browsers do not show; nothing for the others,
   * and for a file whose name does not say what it is.
   */
  static Optional<Checked<Target>> problem(LinkOccurrence linked, SourcePath file) {
    String extension = file.extension().toLowerCase(Locale.ROOT);
    if (extension.isEmpty() || MediaEndings.isShown(extension)) {
      return Optional.empty();
    }
    String message =
        "most browsers do not show `" + file.fileName() + "`: `." + extension + "` is no format";
    String help =
        MediaEndings.isFilm(extension)
            ? "take out the `!` before it, and readers find a link to the film"
            : "save the picture as JPEG, PNG, WebP or SVG, or take out the `!` before it to link to"
                + " the file";
    return Optional.of(
        linked.failed(Code.PICTURE_FORMAT, message + " for pictures on pages", Optional.of(help)));
  }
}
