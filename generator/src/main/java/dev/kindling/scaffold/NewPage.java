package dev.kindling.scaffold;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A page that somebody wants to begin.
 *
 * @param kind the name of its kind, as written
 * @param title its title; blanks around and line ends inside count for nothing
 * @param name the name of its file without {@code .md}, below the folder of the kind, where that of
 *     the title does not suit
 * @param type which sort of page, where the behaviour of its kind has several, such as {@code
 *     knowledge} of a quiz
 * @param today the day that stands behind {@code date}
 */
public record NewPage(
    String kind, String title, Optional<String> name, Optional<String> type, LocalDate today) {

  /** Takes blanks around the words away, and counts blank words as none. */
  public NewPage {
    kind = kind.strip();
    title = title.strip().replaceAll("[\\s\\p{Cc}]+", " ");
    name = name.map(String::strip).filter(text -> !text.isEmpty());
    type = type.map(String::strip).filter(text -> !text.isEmpty());
  }
}
