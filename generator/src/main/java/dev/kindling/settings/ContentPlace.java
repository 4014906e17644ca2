package dev.kindling.settings;

import dev.kindling.diagnostic.Code;
import dev.kindling.source.SourcePath;
import dev.kindling.yaml.ValueReader;
import java.util.Optional;

/** Reads how settings name a folder below {@code content}, or a page in it. */
final class ContentPlace {

  /** What to do about one that is written otherwise. */
  static final String HELP = "write it without `/` at the beginning and without `.` and `..`";

  private ContentPlace() {}

  /** The folder, as seen from {@code content}; nothing where the text names none. */
  static Optional<SourcePath> of(String written) {
    String plain = written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
    return plain.isEmpty()
        ? Optional.empty()
        : new SourcePath("").resolve(plain).filter(path -> path.value().equals(plain));
  }

  /** The folder that a value names; another text is reported. */
  static Optional<SourcePath> of(ValueReader value) {
    Optional<String> written = value.text();
    Optional<SourcePath> place = written.flatMap(ContentPlace::of);
    if (written.isPresent() && place.isEmpty()) {
      value.report(Code.BAD_VALUE, problem(written.get()), HELP);
    }
    return place;
  }

  /** What is wrong with a text that names none. */
  static String problem(String written) {
    return "`" + ValueReader.shortened(written) + "` is not a folder below `content`";
  }
}
