package dev.kindling.output;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import dev.kindling.source.PortableName;
import dev.kindling.source.SourcePath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of one site, checked so that the same files can lie on every file system: no two names
 * that differ only in case, no file where another needs a folder, no name that Windows refuses.
 */
final class OutputNames {

  /** The longest name of one file or folder, in bytes, that common file systems take. */
  private static final int LONGEST = 255;

  /** A file, or a folder that some file needs. */
  private record Name(String spelling, boolean isFile) {}

  private final String folder;
  private final Map<String, Name> byFolded = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  /**
   * Checks the names.
   *
   * @param artifacts sorted by name, so that of two names that clash the same one is always blamed
   * @param folder what the site's folder is called in messages
   */
  OutputNames(List<Artifact> artifacts, String folder) {
    this.folder = folder;
    for (Artifact artifact : artifacts) {
      add(artifact.path().value());
    }
  }

  /** What is wrong with the names. */
  List<Diagnostic> problems() {
    return problems;
  }

  /** A problem of one file of the site. */
  static Diagnostic problem(Code code, String folder, String path, String message) {
    return Diagnostic.of(code, new Location.OfFile(new SourcePath(folder + "/" + path)), message);
  }

  /**
   * Whether a file of an earlier site must go before the new one can be moved in: a new file or
   * folder has the same name but for case, or needs the name for something else.
   */
  boolean isInTheWay(String old) {
    for (int end = end(old, 0); end > 0; end = end(old, end + 1)) {
      String prefix = old.substring(0, end);
      Name now = byFolded.get(PortableName.fold(prefix));
      if (now != null && !now.equals(new Name(prefix, end == old.length()))) {
        return true;
      }
    }
    return false;
  }

  private void add(String path) {
    for (int end = end(path, 0); end > 0; end = end(path, end + 1)) {
      String prefix = path.substring(0, end);
      Name name = new Name(prefix, end == path.length());
      Name other = byFolded.putIfAbsent(PortableName.fold(prefix), name);
      Optional<String> clash = other == null ? Optional.empty() : clash(name, other);
      if (clash.isPresent()) {
        problems.add(problem(Code.URL_COLLISION, folder, path, clash.get()));
        return;
      }
      String segment = prefix.substring(prefix.lastIndexOf('/') + 1);
      if (isTooLong(segment)) {
        problems.add(
            problem(
                    Code.BAD_URL,
                    folder,
                    printable(path),
                    "a name of more than " + LONGEST + " bytes fits on no disk")
                .withHelp("give the page or file a shorter name"));
        return;
      }
      if (PortableName.isRefused(segment)) {
        problems.add(
            problem(
                    Code.BAD_URL,
                    folder,
                    printable(path),
                    "`" + printable(segment) + "` cannot be the name of a file on Windows")
                .withHelp("give the page or file another name, so that the site builds anywhere"));
        return;
      }
    }
  }

  private static boolean isTooLong(String segment) {
    // A character takes three bytes at most, as one of two UTF-16 units four.
    return segment.length() > LONGEST / 3
        && segment.getBytes(StandardCharsets.UTF_8).length > LONGEST;
  }

  private static Optional<String> clash(Name name, Name other) {
    String spelling = name.spelling();
    if (name.isFile() && other.isFile()) {
      return Optional.of(
          spelling.equals(other.spelling())
              ? "two files of the site are called `" + spelling + "`"
              : caseOnly(spelling, other.spelling()));
    }
    if (name.isFile() != other.isFile()) {
      return Optional.of("`" + spelling + "` is both a file and a folder of the site");
    }
    return spelling.equals(other.spelling())
        ? Optional.empty()
        : Optional.of(caseOnly(spelling, other.spelling()));
  }

  private static String caseOnly(String one, String other) {
    return "`" + one + "` and `" + other + "` are the same name on a disk that ignores case";
  }

  private static String printable(String name) {
    return name.replaceAll("[\\x00-\\x1f]", "?");
  }

  private static int end(String path, int from) {
    if (from > path.length()) {
      return 0;
    }
    int slash = path.indexOf('/', from);
    return slash < 0 ? path.length() : slash;
  }
}
