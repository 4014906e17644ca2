package dev.kindling.markdown.leftover;

import dev.kindling.diagnostic.Code;

/**
 * What is said of a sign.
 *
 * @param code its sort
 * @param message what readers would see
 * @param help the cure, and how to say that the sign is meant
 */
record Sign(Code code, String message, String help) {

  static Sign mark(String message, String help) {
    return new Sign(Code.MARKS_LEFT, message, help);
  }

  static Sign foreign(String message, String help) {
    return new Sign(Code.FOREIGN_SYNTAX, message, help);
  }
}
