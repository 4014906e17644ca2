package dev.kindling.build;

import dev.kindling.cache.Cache;
import dev.kindling.cache.CacheFile;
import dev.kindling.file.StateFolder;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.schema.BehaviourSchema;
import dev.kindling.schema.SchemaFile;
import dev.kindling.source.DiskFailure;
import dev.kindling.source.SourceFile;
import dev.kindling.theme.Choices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the schemas for editors beside what a build remembers. They are made only when the kinds,
 * the theme's settings or Kindling itself have changed: a stamp among them says what they were made
 * from.
 */
final class SchemaFolder {

  private static final String NAME = "schemas";
  private static final String STAMP = NAME + "/made-from.bin";

  private SchemaFolder() {}

  /**
   * Saves the schemas; a file that says the same already is left alone.
   *
   * @param stateFolder the folder in which a build remembers things
   * @param behaviours describe what kinds can ask for by name
   * @throws DiskFailure when the disk fails
   */
  static void save(
      Path stateFolder,
      Cache cache,
      Kinds kinds,
      Choices choices,
      List<BehaviourSchema> behaviours) {
    CacheFile stamp = cache.file(STAMP, texts(kinds, choices, behaviours));
    if (stamp.isKept()) {
      return;
    }
    StateFolder state = new StateFolder(stateFolder);
    try {
      for (SchemaFile schema : SchemaFile.all(kinds, choices.options(), behaviours)) {
        state.replace(NAME + "/" + schema.name(), schema.text().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw DiskFailure.writing("the schemas in " + state.resolve(NAME), e);
    }
    // The stamp is last: schemas that were cut short by a crash are made again.
    stamp.write(new byte[0]);
  }

  private static List<String> texts(
      Kinds kinds, Choices choices, List<BehaviourSchema> behaviours) {
    List<String> texts = new ArrayList<>();
    for (BehaviourSchema behaviour : behaviours) {
      texts.add(behaviour.behaviour());
    }
    for (Kind kind : kinds.all()) {
      add(kind.source(), texts);
    }
    for (SourceFile file : choices.declaredIn()) {
      add(file, texts);
    }
    return texts;
  }

  private static void add(SourceFile file, List<String> texts) {
    texts.add(file.path().value());
    texts.add(file.text());
  }
}
