package dev.kindling.zoo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One mistake, as its file says:
 *
 * <pre>{@code
 * # An author misspells a field.
 * strict
 * -- content/notes/third.md --
 * ---
 * titel: The third note
 * ---
 * -- expected --
 * error[unknown-field]: …
 * }</pre>
 *
 * <p>The first line says who made which mistake. Settings may follow: {@code strict}, {@code
 * drafts}, {@code today: 2027-01-01}, {@code without: PATH} for a file of the base that is not
 * there, {@code latin: PATH} for one that is not UTF-8, {@code source: OWNER/NAME#NUMBER} for the
 * public report of another tool's user that the case goes back to. Each section is a file that is
 * laid over the base, or, when its name ends in {@code +}, is added to the end of one.
 *
 * @param file where it is written
 * @param story the first line without its sign
 * @param settings the lines behind it
 * @param sections the files by name, in order
 * @param expected the report
 */
record ZooCase(
    Path file, String story, List<String> settings, Map<String, String> sections, String expected) {

  private static final Pattern SECTION = Pattern.compile("-- (\\S.*) --");
  private static final String EXPECTED = "expected";

  static ZooCase read(Path file) throws IOException {
    List<String> settings = new ArrayList<>();
    Map<String, StringBuilder> sections = new LinkedHashMap<>();
    StringBuilder open = new StringBuilder();
    List<String> lines = List.of(Files.readString(file).split("\n", -1));
    for (String line : lines.subList(1, lines.size() - 1)) {
      Matcher section = SECTION.matcher(line);
      if (section.matches()) {
        open = new StringBuilder();
        if (sections.put(section.group(1), open) != null) {
          throw new IOException(file + " has " + section.group(1) + " twice");
        }
      } else if (sections.isEmpty()) {
        settings.add(line);
      } else {
        open.append(line).append('\n');
      }
    }
    Map<String, String> files = new LinkedHashMap<>();
    sections.forEach((name, text) -> files.put(name, text.toString()));
    String expected = files.containsKey(EXPECTED) ? files.remove(EXPECTED) : "";
    return new ZooCase(file, lines.get(0).substring(2), settings, files, expected);
  }

  /** Whether a setting of one word is there. */
  boolean is(String word) {
    return settings.contains(word);
  }

  /** The values of a setting. */
  List<String> all(String name) {
    return settings.stream()
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2))
        .toList();
  }

  /** Makes the file say that this is the report. */
  void accept(String report) throws IOException {
    StringBuilder text = new StringBuilder("# ").append(story).append('\n');
    settings.forEach(line -> text.append(line).append('\n'));
    sections.forEach((name, body) -> text.append("-- ").append(name).append(" --\n").append(body));
    text.append("-- ").append(EXPECTED).append(" --\n").append(report);
    Files.writeString(file, text);
  }

  /** The name of the file, for the list of tests. */
  @Override
  public String toString() {
    return String.valueOf(file.getFileName());
  }
}
