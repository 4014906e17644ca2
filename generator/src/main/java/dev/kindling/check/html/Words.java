package dev.kindling.check.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists of names that are asked for, never listed. */
public final class Words {

  private Words() {}

  /** The words of a text, split at spaces and line ends. */
  public static Set<String> of(String words) {
    return new HashSet<>(List.of(words.strip().split("\\s+", -1)));
  }
}
