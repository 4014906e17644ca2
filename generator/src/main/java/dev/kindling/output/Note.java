package dev.kindling.output;

import dev.kindling.file.Checksum;
import java.util.List;
import java.util.Optional;

/**
 * The text of something that the writer must know later: what it is, which site's folder it is
 * about, and a checksum of the rest, so that one that was cut short, changed or brought here from
 * another site is not taken for ours.
 */
final class Note {

  private static final int HEAD = 3;
  private static final String ABOUT = "about ";
  private static final String SUM = "sum ";

  private Note() {}

  /**
   * The text of a note.
   *
   * @param sort what it is, one line
   * @param about how the site's folder is reached from the state folder
   * @param body the rest, whole lines
   */
  static String text(String sort, String about, String body) {
    return sort + '\n' + ABOUT + about + '\n' + SUM + sum(sort, about, body) + '\n' + body;
  }

  /**
   * The lines of the rest.
   *
   * @param text what was found in place of a note
   * @return nothing when it is not a note of this sort about this folder, whole and unchanged
   */
  static Optional<List<String>> read(String text, String sort, String about) {
    String[] parts = text.split("\n", HEAD + 1);
    boolean isOne =
        parts.length > HEAD
            && parts[0].equals(sort)
            && parts[1].equals(ABOUT + about)
            && parts[2].equals(SUM + sum(sort, about, parts[HEAD]));
    return isOne ? Optional.of(parts[HEAD].lines().toList()) : Optional.empty();
  }

  private static String sum(String sort, String about, String body) {
    return Checksum.of(List.of(sort, about, body)).line();
  }
}
