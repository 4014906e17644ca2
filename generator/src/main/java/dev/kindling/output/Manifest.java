package dev.kindling.output;

import dev.kindling.file.Checksum;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that the writer put into the site's folder, as they were then. As text: one line a
 * file, its checksum and its name, sorted by name.
 *
 * @param files checksum by name; not to be changed
 */
record Manifest(SortedMap<String, Checksum> files) {

  /** Nothing is ours. */
  static final Manifest NONE = new Manifest(new TreeMap<>());

  /** The manifest in these lines, or nothing when one of them is not of a manifest. */
  static Optional<Manifest> parse(List<String> lines) {
    SortedMap<String, Checksum> files = new TreeMap<>();
    for (String line : lines) {
      int space = line.indexOf(' ', line.indexOf(' ') + 1);
      Optional<Checksum> sum = Checksum.ofLine(line.substring(0, Math.max(0, space)));
      String path = line.substring(space + 1);
      if (sum.isEmpty() || !OutputPath.isPortable(path)) {
        return Optional.empty();
      }
      files.put(path, sum.get());
    }
    return Optional.of(new Manifest(files));
  }

  /** The lines, each with its end. */
  String text() {
    StringBuilder out = new StringBuilder(files.size() * 100);
    files.forEach((path, sum) -> out.append(sum.line()).append(' ').append(path).append('\n'));
    return out.toString();
  }

  /** Whether the file is ours. */
  boolean has(String path) {
    return files.containsKey(path);
  }
}
