package dev.kindling.wording;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;

/**
 * A word, or a few words, that may not stand in a text as they like.
 *
 * @param text the words with one space between them; a small letter in it stands for a capital too,
 *     a capital for itself alone
 * @param why what is wrong with them, as the beginning of a piece of advice
 * @param allowsCited whether they may stand beside a citation
 */
public record Phrase(String text, String why, boolean allowsCited) {

  /** The problem of a place where it stands. */
  public Diagnostic at(Location location, String written) {
    return allowsCited
        ? Diagnostic.of(
                Code.GUARDED_WORDS, location, "`" + written + "` stands here without a source")
            .withHelp(why + ": cite the work beside it, as `[@key]`, or say it in other words")
        : Diagnostic.of(Code.GUARDED_WORDS, location, "`" + written + "` is not said on this site")
            .withHelp(why + ": say it in other words");
  }
}
