package dev.kindling.cache;

import dev.kindling.file.Checksum;
import dev.kindling.file.StateFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one door to what a build keeps for the next, in the state folder. What another Kindling kept,
 * or what was made from other things, is as good as nothing. Immutable and thread-safe.
 */
public final class Cache {

  private final StateFolder folder;
  private final Optional<String> program;

  /**
   * A cache of a program.
   *
   * @param program tells one program from another; without it, nothing is kept
   */
  public Cache(Path folder, Optional<String> program) {
    this.folder = new StateFolder(folder);
    this.program = program;
  }

  /** The cache of the Kindling that is running; nothing is touched yet. */
  public static Cache in(Path folder) {
    return new Cache(folder, GeneratorIdentity.running());
  }

  /**
   * A place for one thing.
   *
   * @param name its file, relative to the folder
   * @param madeFrom everything that it depends on besides the program and what it says itself
   */
  public CacheFile file(String name, List<String> madeFrom) {
    List<String> key = new ArrayList<>(madeFrom);
    program.ifPresent(key::add);
    return new CacheFile(folder, name, program.map(known -> Checksum.of(key)));
  }
}
