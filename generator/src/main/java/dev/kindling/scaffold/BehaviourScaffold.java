package dev.kindling.scaffold;

import java.util.List;

/**
 * Begins the part of front matter that a behaviour reads, in the pages of kinds that name it.
 * Implementations are stateless.
 */
public interface BehaviourScaffold {

  /** The name of the behaviour. */
  String behaviour();

  /** The names in front matter that it reads; what every page may have under them, this has not. */
  List<String> names();

  /** The sorts of pages that it has, at least one; the first is made where nobody asks. */
  List<String> types();

  /**
   * The lines of a sort of page: YAML, with nothing behind the names that wait for their value.
   *
   * @param type one of {@link #types}
   */
  List<String> lines(String type);
}
