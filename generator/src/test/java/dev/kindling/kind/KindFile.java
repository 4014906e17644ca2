package dev.kindling.kind;

import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;

/** Files that describe kinds. */
final class KindFile {

  private KindFile() {}

  /** The file of the kind of this name. */
  static SourceFile of(String name, String text) {
    return new SourceFile(new SourcePath("kinds/" + name + ".yml"), text);
  }
}
