package dev.kindling.markdown;

/**
 * Counts words: runs of letters and digits, where an apostrophe, a hyphen or a point inside does
 * not end the word. A letter of a script without spaces between words counts as one.
 */
final class WordCount {

  private int count;
  private boolean isInWord;
  private boolean isAfterJoint;

  void read(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x2e80 && Character.isLetterOrDigit(c)) {
        if (!isInWord) {
          count++;
        }
        isInWord = true;
        isAfterJoint = false;
      } else if (c >= 0x2e80 && Character.isIdeographic(c)) {
        count++;
        isInWord = false;
      } else if (c >= 0x2e80 && Character.isLetterOrDigit(c)) {
        count += isInWord ? 0 : 1;
        isInWord = true;
      } else if (isInWord && !isAfterJoint && isJoint(c)) {
        isAfterJoint = true;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        end();
      }
    }
  }

  void end() {
    isInWord = false;
    isAfterJoint = false;
  }

  int count() {
    return count;
  }

  private static boolean isJoint(char c) {
    return c == '\'' || c == '’' || c == '-' || c == '.' || c == ',' || c == '\u00ad';
  }
}
