package dev.kindling.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that can be said to a {@link Command}: a parameter of its goal.
 *
 * @param name of the goal's field, such as {@code acceptUrls}
 * @param property under which Maven knows it, such as {@code kindling.acceptUrls}
 * @param standard what it is when nothing is said, with Maven's names of folders in it
 * @param description what it is, in plain text
 */
record Option(String name, String property, Optional<String> standard, String description) {

  /** As it is written, such as {@code --accept-urls}. */
  String written() {
    return "--" + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** Whether its name alone says yes. */
  boolean isFlag() {
    return standard.filter("false"::equals).isPresent();
  }

  /**
   * What it is when nothing is said.
   *
   * @param site the folder of the site, which Maven would call the project
   */
  Optional<String> standardIn(Path site) {
    return standard.map(
        value ->
            value
                .replace("${project.build.directory}", site.resolve("target").toString())
                .replace("${project.basedir}", site.toString())
                .replace("${basedir}", site.toString()));
  }

  /** What stands for that in a help text; nothing where it says nothing. */
  Optional<String> standardShown() {
    return standard
        .filter(value -> !isFlag() && !value.equals("0"))
        .map(
            value ->
                value
                    .replace("${project.build.directory}", "target")
                    .replaceAll("\\$\\{(project\\.)?basedir}/", "")
                    .replaceAll("\\$\\{(project\\.)?basedir}", "this folder"));
  }
}
