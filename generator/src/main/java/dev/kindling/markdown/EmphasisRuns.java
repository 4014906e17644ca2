package dev.kindling.markdown;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * How runs of {@code *} and {@code _} make emphasis (CommonMark 0.31.2, section 6.2): two whose
 * lengths make a multiple of three do, if both are one. The library follows version 0.28, which
 * left {@code (***so!***)} as it stands. Immutable.
 */
final class EmphasisRuns extends EmphasisDelimiterProcessor {

  private final boolean isOfWords;

  /**
   * Reads runs of one sign.
   *
   * @param sign {@code *} or {@code _}; the latter makes nothing inside a word
   */
  EmphasisRuns(char sign) {
    super(sign, false);
    this.isOfWords = sign == '_';
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return leftFlanking && (!isOfWords || !rightFlanking || beforeIsPunctuation);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return rightFlanking && (!isOfWords || !leftFlanking || afterIsPunctuation);
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean isInside = opener.canClose() || closer.canOpen();
    boolean areMultiples = opener.length() % 3 == 0 && closer.length() % 3 == 0;
    if (isInside && !areMultiples && (opener.length() + closer.length()) % 3 == 0) {
      return 0;
    }
    return opener.length() > 1 && closer.length() > 1 ? 2 : 1;
  }
}
