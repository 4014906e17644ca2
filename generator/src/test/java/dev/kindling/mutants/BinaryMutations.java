package dev.kindling.mutants;

import java.util.ArrayList;
import java.util.List;

/**
 * Files that are not text and break on their way, or are taken for one another. But for the cut
 * ones, all keep their size, which is what a build that remembers could overlook.
 */
final class BinaryMutations {

  private BinaryMutations() {}

  /** Every mutant of every such file. */
  static List<Mutant> of(Sources sources) {
    Mutations mutations = new Mutations(sources);
    List<String> files = new ArrayList<>(sources.files().keySet());
    files.removeIf(Sources::isText);
    for (String file : files) {
      int length = sources.text(file).length();
      zero(mutations, file, 0, length);
      zero(mutations, file, length / 2, length);
      cut(mutations, file, length - 1);
      cut(mutations, file, length / 2);
      for (int at : new int[] {0, length / 3, length - 2}) {
        flip(mutations, file, at);
      }
      for (String other : files) {
        swap(mutations, file, other);
      }
    }
    return mutations.all();
  }

  private static void zero(Mutations mutations, String file, int from, int to) {
    mutations.replace(
        "overwrite with zeros", Sources.sort(file), file, from, to, "\0".repeat(to - from));
  }

  private static void cut(Mutations mutations, String file, int at) {
    int length = mutations.sources().text(file).length();
    mutations.replace("cut bytes off", Sources.sort(file), file, at, length, "");
  }

  private static void flip(Mutations mutations, String file, int at) {
    char flipped = (char) (mutations.sources().text(file).charAt(at) ^ 1);
    mutations.replace("turn one bit", Sources.sort(file), file, at, at + 1, flipped + "");
  }

  private static void swap(Mutations mutations, String file, String other) {
    String bytes = mutations.sources().text(file);
    String others = mutations.sources().text(other);
    if (bytes.length() == others.length()) {
      mutations.replace(
          "take another of its size", Sources.sort(file), file, 0, bytes.length(), others);
    }
  }
}
