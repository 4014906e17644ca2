package dev.kindling.build;

import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.schema.BehaviourSchema;
import dev.kindling.schema.SchemaFile;
import dev.kindling.source.SourceFile;
import dev.kindling.theme.Choices;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the schemas for editors beside what a build remembers. They are made only when the kinds,
 * the theme's settings or Kindling itself have changed: a stamp among them says what they were made
 * from.
 */
final class SchemaFolder {

  private static final String NAME = "schemas";
  private static final String STAMP = "made-from.txt";

  private SchemaFolder() {}

  /**
   * Saves the schemas; a file that says the same already is left alone.
   *
   * @param stateFolder the folder in which a build remembers things
   * @param behaviours describe what kinds can ask for by name
   * @throws UncheckedIOException when the disk fails
   */
  static void save(
      Path stateFolder, Kinds kinds, Choices choices, List<BehaviourSchema> behaviours) {
    Path folder = stateFolder.resolve(NAME);
    String stamp = stamp(kinds, choices, behaviours);
    try {
      if (says(folder.resolve(STAMP), stamp)) {
        return;
      }
      for (SchemaFile schema : SchemaFile.all(kinds, choices.options(), behaviours)) {
        Path file = folder.resolve(schema.name());
        if (!says(file, schema.text())) {
          Files.createDirectories(file.resolveSibling("."));
          Files.writeString(file, schema.text());
        }
      }
      // The stamp is last: schemas that were cut short by a crash are made again.
      Files.writeString(folder.resolve(STAMP), stamp);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write the schemas in " + folder, e);
    }
  }

  private static boolean says(Path file, String text) throws IOException {
    return Files.exists(file) && Files.readString(file).equals(text);
  }

  private static String stamp(Kinds kinds, Choices choices, List<BehaviourSchema> behaviours) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Kind kind : kinds.all()) {
        add(kind.source(), digest);
      }
      for (SourceFile file : choices.declaredIn()) {
        add(file, digest);
      }
      for (BehaviourSchema behaviour : behaviours) {
        digest.update(behaviour.behaviour().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      digest.update(age().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest()) + "\n";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static void add(SourceFile file, MessageDigest digest) {
    digest.update(file.path().value().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(file.text().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /** What tells one build of Kindling from another: the age of the file that holds this class. */
  private static String age() {
    @Nullable CodeSource code = SchemaFolder.class.getProtectionDomain().getCodeSource();
    return code == null || code.getLocation() == null
        ? ""
        : Long.toString(new File(code.getLocation().getPath()).lastModified());
  }
}
