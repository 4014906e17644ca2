package dev.kindling.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that the writer put into the site's folder, each with the SHA-256 it had then. As text:
 * one line a file, the hash, a space and the name, sorted by name.
 *
 * @param files hash by name; not to be changed
 */
record Manifest(SortedMap<String, String> files) {

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (.+)");

  /** Reads a manifest; one that is missing or damaged is empty, so that no file counts as ours. */
  static Manifest read(Path file) throws IOException {
    try {
      return parse(Files.readAllLines(file)).orElseGet(() -> new Manifest(new TreeMap<>()));
    } catch (NoSuchFileException | CharacterCodingException e) {
      return new Manifest(new TreeMap<>());
    }
  }

  /** The manifest in these lines, or nothing when one of them is not of a manifest. */
  static Optional<Manifest> parse(List<String> lines) {
    SortedMap<String, String> files = new TreeMap<>();
    for (String line : lines) {
      Matcher match = LINE.matcher(line);
      if (!match.matches() || !OutputPath.isOne(match.group(2))) {
        return Optional.empty();
      }
      files.put(match.group(2), match.group(1));
    }
    return Optional.of(new Manifest(files));
  }

  /** The lines, each with its end. */
  String text() {
    StringBuilder out = new StringBuilder(files.size() * 100);
    files.forEach((path, hash) -> out.append(hash).append(' ').append(path).append('\n'));
    return out.toString();
  }

  /** Whether the file is ours. */
  boolean has(String path) {
    return files.containsKey(path);
  }

  /** The hash of a file of ours. */
  Optional<String> hash(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
