package dev.kindling.theme;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.ForbiddenCharacters;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.source.TextReader;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * All files of one theme, in memory, so that no file or jar stays open.
 *
 * @param theme the name of the theme
 * @param bytes by name inside the theme's folder, such as {@code templates/page.mustache}; not to
 *     be changed
 */
record ThemeFiles(String theme, SortedMap<String, byte[]> bytes) {

  /** Whether there is such a file. */
  boolean has(String name) {
    return bytes.containsKey(name);
  }

  /** What a file is called in messages. */
  SourcePath path(String name) {
    return new SourcePath("themes/" + theme + "/" + name);
  }

  /** The files below a folder of the theme. */
  SortedMap<String, byte[]> in(String folder) {
    // '0' is the character behind '/'.
    return bytes.subMap(folder + "/", folder + "0");
  }

  /**
   * A file as text; one that is not UTF-8 is reported, and nothing. So are characters that no page
   * may have.
   *
   * @throws IllegalArgumentException when there is no such file
   */
  Checked<Optional<SourceFile>> text(String name) {
    byte[] found = bytes.get(name);
    if (found == null) {
      throw new IllegalArgumentException("No such file of the theme: " + name);
    }
    Checked<Optional<SourceFile>> text = text(path(name), found);
    return text.with(
        text.value().map(file -> ForbiddenCharacters.check(file.lines(), 0)).orElse(List.of()));
  }

  /** Bytes as the text of a file, with {@code \n} at the end of lines. */
  static Checked<Optional<SourceFile>> text(SourcePath path, byte[] bytes) {
    TextReader.Reading reading = TextReader.decode(path, bytes);
    if (reading instanceof TextReader.Reading.Text text) {
      return Checked.of(Optional.of(text.file()));
    }
    String detail = ((TextReader.Reading.Failed) reading).fault().detail();
    Diagnostic problem =
        Diagnostic.of(
                Code.FILE_NOT_UTF8,
                new Location.OfFile(path),
                "this file is not text in UTF-8: " + detail)
            .withHelp("save it again with the encoding UTF-8");
    return new Checked<>(Optional.empty(), List.of(problem));
  }
}
