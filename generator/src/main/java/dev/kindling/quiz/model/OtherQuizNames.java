package dev.kindling.quiz.model;

import dev.kindling.yaml.OtherNames;

/** What other makers of quizzes (GIFT, Moodle, H5P, Quarto, survey tools) call the parts of one. */
final class OtherQuizNames {

  private static final String RIGHT =
      "the right answer is marked itself: `right: …` in place of `text: …`";

  /** Of questions, answers, parts, statements, bands and outcomes. */
  static final OtherNames INSIDE =
      OtherNames.none()
          .with("ask", "question", "prompt", "stem", "text", "title", "q", "label")
          .with("choose", "answers", "options", "choices", "alternatives", "responses")
          .with("why", "explanation", "feedback", "rationale", "reason", "because", "comment")
          .with("points", "score", "marks", "weight", "value")
          .with("id", "key", "slug")
          .with("title", "name", "label", "heading")
          .with("text", "answer", "label", "title", "description", "body", "statement", "option")
          .with("text", "question", "content", "message", "feedback")
          .with("adds", "points", "scores", "score", "weights", "outcome", "outcomes", "result")
          .with("statements", "items", "questions", "entries")
          .with("from", "min", "minimum", "least", "start", "above")
          .with("to", "max", "maximum", "most", "end", "below", "upto")
          .with("reverse", "reversed", "inverse", "inverted", "negative")
          .with("page", "link", "url", "href", "target")
          .with("source", "ref", "reference", "citation")
          .with("only-if", "when", "if", "condition", "show_if", "depends_on")
          .saying(RIGHT, "correct", "is_correct", "correct_answer", "solution", "answer")
          .saying("`pick: all` asks for every right answer", "multiple", "multi", "checkbox");

  private OtherQuizNames() {}
}
