package dev.kindling.quiz.scaffold;

import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.QuizReader;
import dev.kindling.scaffold.BehaviourScaffold;
import java.util.List;

/**
 * Begins a quiz: a small one of each type, that keeps all promises once its texts are written.
 * Names such as {@code first} are never shown, and can stay.
 */
public final class QuizScaffold implements BehaviourScaffold {

  private static final String REFLECTION =
      """
      type: reflection            # statements in parts on one scale, a result for each part
      question:                   # asked about every statement, such as How true is this for you?
      answers:                    # the scale, lowest first; each one counts one more
        - text:                   # such as Not at all
        - text:                   # such as A little
        - text:                   # such as Very much
      parts:                      # the names of parts are never shown
        first:
          title:                  # what the part is about
          # page:                 # the page that says more
          statements:
            - text:               # a statement
            - reverse:            # one that says the opposite, and counts the other way round
        second:
          title:                  # what the part is about
          statements:
            - text:               # a statement
            - reverse:            # one that says the opposite
      bands:                      # results by score; each begins where the one before ends
        - id: low
          from: 0%
          title:                  # the result for a low score
          text:                   # what it may mean
        - id: high
          from: 60%
          title:                  # the result for a high score
          text:                   # what it may mean
      """;

  private static final String KNOWLEDGE =
      """
      type: knowledge             # questions with right answers, and the reason for each
      feedback-when: each         # each: after every question; end: after the last
      questions:
        - id: first               # its name in links, never shown
          ask:                    # the question
          choose:
            - right:              # an answer that is right
            - text:               # one that is not
            - text:               # one that is not
          why:                    # the reason, shown after the answer
          # source:               # a work of sources.yml that it rests on
          # page:                 # the page that says more
      bands:                      # results by points; each begins where the one before ends
        - id: start
          from: 0
          title:                  # the result for few points
          text:                   # what to read or try next
        - id: all
          from: 1
          title:                  # the result for all points
          text:                   # what to read or try next
      """;

  private static final String OUTCOME =
      """
      type: outcome               # answers add weight to outcomes, and the heaviest wins
      ties: show-all              # show-all, or first-listed
      outcomes:                   # their names are never shown
        first:
          title:                  # the outcome
          # page:                 # the page that says more
          text:                   # what it means for the reader
        second:
          title:                  # the outcome
          text:                   # what it means for the reader
      questions:
        - id: one                 # never shown
          ask:                    # the question
          choose:
            - text:               # an answer that speaks for the first outcome
              adds: {first: 1}
            - text:               # an answer that speaks for the second outcome
              adds: {second: 1}
        - id: two
          ask:                    # the question
          choose:
            - text:               # an answer that speaks for the first outcome
              adds: {first: 1}
            - text:               # an answer that speaks for the second outcome
              adds: {second: 1}
      """;

  @Override
  public String behaviour() {
    return QuizReader.BEHAVIOUR;
  }

  @Override
  public List<String> names() {
    return QuizReader.names();
  }

  @Override
  public List<String> types() {
    return Quiz.TYPES;
  }

  @Override
  public List<String> lines(String type) {
    return switch (type) {
      case "reflection" -> REFLECTION.lines().toList();
      case "knowledge" -> KNOWLEDGE.lines().toList();
      case "outcome" -> OUTCOME.lines().toList();
      default -> throw new IllegalArgumentException("A quiz of no known type: " + type);
    };
  }
}
