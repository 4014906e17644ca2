package dev.kindling.quiz.model;

import dev.kindling.document.Fragment;
import dev.kindling.source.Location;
import java.util.List;

/**
 * A text of a quiz: inline Markdown with emphasis and links, and nothing else.
 *
 * @param written as the author wrote it
 * @param body parsed; its links point into the list of the document that holds the quiz
 * @param location its place
 */
public record Prose(String written, List<Fragment> body, Location location) {

  /** Copies the list. */
  public Prose {
    body = List.copyOf(body);
  }
}
