package dev.kindling.mutants;

import java.util.Map;
import java.util.Optional;

/**
 * The sources of the site with one mistake.
 *
 * @param operator the sort of mistake, such as {@code misspell a key}
 * @param subject what it was made to, such as {@code front matter}
 * @param place where, such as {@code site/site.yml:3}
 * @param changes the new text of files by name; nothing for a file that is gone
 */
record Mutant(
    String operator, String subject, String place, Map<String, Optional<String>> changes) {

  /** Operator and subject: mutants of one class are equally hard to catch. */
  String sort() {
    return operator + " | " + subject;
  }

  @Override
  public String toString() {
    return sort() + " | " + place;
  }
}
