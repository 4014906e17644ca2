package dev.kindling.schema;

import java.util.List;

/**
 * Describes the part of front matter that a behaviour reads, in the pages of kinds that name it.
 * Implementations are stateless.
 */
public interface BehaviourSchema {

  /** The name of the behaviour. */
  String behaviour();

  /**
   * The names in front matter that it reads. One that every page could have otherwise means only
   * what the behaviour says.
   */
  List<String> names();

  /**
   * The schema of the whole front matter.
   *
   * @param page the other values of the page, to which it adds its own
   */
  Schema on(Members page);
}
