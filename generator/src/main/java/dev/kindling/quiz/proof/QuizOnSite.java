package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.quiz.model.Band;
import dev.kindling.quiz.model.CareRule;
import dev.kindling.quiz.model.Quiz;
import java.util.ArrayList;
import java.util.List;

/** Proves what needs the site around a quiz: its pages, sources, care page and words. */
public final class QuizOnSite {

  /** The theme's text above and below every reflection: that it is no test. */
  public static final String NOTICE = "quiz.notice";

  /** The theme's text above two or three equal outcomes. */
  public static final String TIE = "quiz.tie";

  /** The theme's text instead of more than three equal outcomes. */
  public static final String SEVERAL = "quiz.several";

  /** The theme's text for a reflection whose parts are all in the highest band. */
  public static final String EVERY = "quiz.result.every";

  private QuizOnSite() {}

  /** All faults of a quiz in its site. */
  public static List<Diagnostic> check(Quiz quiz, SiteLookup site) {
    List<Diagnostic> problems = new ArrayList<>(QuizLinks.check(quiz, site)); // P12, P22
    if (quiz instanceof Quiz.Outcome outcome) {
      problems.addAll(TieTexts.check(outcome, site)); // P10
    }
    if (quiz instanceof Quiz.Reflection && site.message(NOTICE).isEmpty()) { // P18
      problems.add(
          Diagnostic.of(
                  Code.QUIZ_WORDING,
                  quiz.location(),
                  "a reflection must say that it is no test, and the theme has no words for it")
              .withHelp("add `" + NOTICE + "` to the theme's messages"));
    }
    if (quiz instanceof Quiz.Reflection reflection) {
      problems.addAll(everyPart(reflection, site));
    }
    if (!site.hasCarePage()) {
      CareRule.marks(quiz).stream()
          .map(
              at ->
                  Diagnostic.of(
                          Code.QUIZ_CARE, at, "this mark needs a care page, and the site has none")
                      .withHelp(
                          "write a page of support whose path or slug is `" + CareRule.PAGE + "`"))
          .forEach(problems::add);
    }
    return problems;
  }

  /** That every part is in its highest band can always happen, and has words of its own. */
  private static List<Diagnostic> everyPart(Quiz.Reflection quiz, SiteLookup site) {
    boolean hasWords = quiz.verdicts().every().isPresent() || site.message(EVERY).isPresent();
    if (hasWords || quiz.parts().size() == 1 || quiz.bands().size() == 1) {
      return List.of();
    }
    Band top = quiz.bands().get(quiz.bands().size() - 1);
    return List.of(
        Diagnostic.of(
                Code.QUIZ_FEEDBACK,
                top.id().location(),
                "answer what counts most to every statement: every part is in "
                    + ScoreNotation.name(top)
                    + ", and there are no words for that")
            .withHelp(
                "add `verdicts` with a line `every: …`, or `"
                    + EVERY
                    + "` to the theme's messages"));
  }
}
