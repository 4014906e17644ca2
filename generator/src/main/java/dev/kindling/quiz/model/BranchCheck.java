package dev.kindling.quiz.model;

import dev.kindling.diagnostic.Code;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.ValueReader;

/** Refuses conditions: every question is asked of everybody, so there is no dead branch. */
final class BranchCheck {

  private BranchCheck() {}

  /** Reports a condition of a question. */
  static void refuse(MappingReader question) {
    ValueReader condition = question.optional("only-if");
    if (condition.isPresent()) {
      condition.report(
          Code.QUIZ_BRANCH,
          "a question cannot depend on an earlier answer",
          "take `only-if` out: every question is asked of everybody");
    }
  }
}
