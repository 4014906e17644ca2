package dev.kindling.kind;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Located;
import dev.kindling.source.SourcePath;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.ValueReader;
import dev.kindling.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads which content files belong to a kind.
 *
 * @param reader the kind's settings
 */
record KindFilesReader(MappingReader reader) {

  private static final String CONTENT = "content";

  /**
   * Reads the settings {@code folder} and {@code files}.
   *
   * @param claims gets what the kind takes for itself, as messages call it
   */
  Kind.Files read(List<Located<String>> claims) {
    ValueReader folder = reader.optional("folder");
    ValueReader named = reader.optional("files");
    if (folder.isPresent() && named.isPresent()) {
      named.report(
          Code.BAD_KIND,
          "a kind has `folder` or `files`, and this one has both",
          "leave out one of them");
    }
    if (named.isPresent()) {
      return named(named, claims);
    }
    if (!folder.isPresent() && !isLeftEmpty("folder")) {
      reader.reportMissing(
          "folder",
          Diagnostic.of(
                  Code.MISSING_FIELD, reader.place(), "`folder` is missing, and so is `files`")
              .withHelp("add `folder: …`, a folder below `content`, or a list of `files`"));
    }
    return folder(folder, claims);
  }

  /** The content folder itself is written {@code .}, or as nothing. */
  private Kind.Files folder(ValueReader value, List<Located<String>> claims) {
    boolean isWritten =
        value.node().map(YamlNode.Scalar.class::isInstance).orElse(isLeftEmpty("folder"));
    String text =
        value
            .node()
            .filter(n -> n instanceof YamlNode.Scalar s && s.text().isEmpty())
            .map(n -> ".")
            .or(value::text)
            .orElse(".");
    Optional<SourcePath> path =
        text.equals(".") ? Optional.of(new SourcePath("")) : path(text, value);
    SourcePath folder = path.orElse(new SourcePath(""));
    String shown = folder.value().isEmpty() ? "content folder" : "folder `" + folder + "`";
    // A kind whose folder is missing or wrong claims none: that would be a second mistake.
    if (path.isPresent() && isWritten) {
      claims.add(new Located<>(shown, value.location()));
    }
    return new Kind.Files.Folder(folder);
  }

  /** Whether a name is written with nothing behind it. */
  private boolean isLeftEmpty(String name) {
    return !reader.locationOf(name).equals(reader.place());
  }

  private static Kind.Files named(ValueReader value, List<Located<String>> claims) {
    List<SourcePath> paths = new ArrayList<>();
    for (ValueReader item : value.items()) {
      Optional<SourcePath> path = item.text().flatMap(t -> path(t, item));
      if (path.isPresent() && !path.get().extension().equals("md")) {
        item.report(
            Code.BAD_KIND, "`" + path.get() + "` is not a Markdown file", "it must end in `.md`");
      } else if (path.isPresent()) {
        paths.add(path.get());
        claims.add(new Located<>("file `" + path.get() + "`", item.location()));
      }
    }
    return new Kind.Files.Named(paths);
  }

  private static Optional<SourcePath> path(String text, ValueReader value) {
    String plain = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    Optional<SourcePath> path = new SourcePath("").resolve(plain);
    if (path.isEmpty() || !path.get().value().equals(plain) || plain.isEmpty()) {
      value.report(
          Code.BAD_KIND,
          "`" + ValueReader.shortened(text) + "` is not a path below `content`",
          "write it without `/` at the beginning and without `.` and `..`");
      return Optional.empty();
    }
    if (path.get().value().equals(CONTENT) || path.get().value().startsWith(CONTENT + "/")) {
      String inside = plain.equals(CONTENT) ? "." : plain.substring(CONTENT.length() + 1);
      value.report(
          Code.BAD_KIND,
          "`"
              + ValueReader.shortened(text)
              + "` is looked for below `content`, where it begins again",
          "write `" + inside + "`");
      return Optional.empty();
    }
    return path;
  }
}
