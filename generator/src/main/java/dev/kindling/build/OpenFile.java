package dev.kindling.build;

import dev.kindling.check.TextFile;
import dev.kindling.check.WrittenProblem;
import dev.kindling.document.Document;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A written file while its problems are led back. Its text is made once for all of them, and so are
 * the lines of the file that it comes from and the places of the body; none is kept longer than
 * that. One thread.
 */
final class OpenFile {

  /** Words that stand just once in a page are its own, if there are enough of them. */
  private static final int SURE = 24;

  private static final int SURE_IN_BODY = 4;

  private final TextFile file;
  private @Nullable String text;
  private @Nullable BodyPlaces body;
  private @Nullable LineIndex lines;

  OpenFile(TextFile file) {
    this.file = file;
  }

  boolean is(TextFile other) {
    return file.path().equals(other.path());
  }

  /** The place in the page's text that a problem is about. */
  WrittenPlace place(WrittenProblem problem) {
    return WrittenPlace.of(text(), problem.start(), problem.end());
  }

  /** Where in a document the problem of its page can be mended, if it can be mended there. */
  Optional<Location> in(Document document, WrittenPlace place) {
    if (body == null) {
      body = new BodyPlaces(document, text());
    }
    Optional<Location> known = body.source(place.offset());
    if (known.isPresent()) {
      return known;
    }
    SourceFile source = document.source();
    return body.isInside(place.offset())
        ? Optional.of(at(source, place.in(source.text(), SURE_IN_BODY)).orElse(source.whole()))
        : at(source, place.in(source.text(), SURE));
  }

  private Optional<Location> at(SourceFile source, Optional<WrittenPlace.Piece> piece) {
    return piece.map(found -> lines(source).at(found.start(), found.end()));
  }

  /** The place of a problem in the file of which the written one is a copy. */
  Location copied(WrittenProblem problem, SourcePath original) {
    return problem.isInText()
        ? lines(new SourceFile(original, text())).at(problem.start(), problem.end())
        : new Location.OfFile(original);
  }

  private LineIndex lines(SourceFile source) {
    if (lines == null) {
      lines = new LineIndex(source);
    }
    return lines;
  }

  private String text() {
    if (text == null) {
      text = file.text();
    }
    return text;
  }
}
