package dev.kindling.quiz.view;

import dev.kindling.render.CardView;
import dev.kindling.theme.View;
import java.util.Optional;

/**
 * One question of a knowledge check, on another page than the check.
 *
 * @param right the places of the right answers, 0-based, with commas: for the script
 * @param question the question
 * @param reason the right answer, and why
 * @param isCareful whether the reason begins with the care card: whenever any answer is marked
 * @param care the page that the care card leads to
 * @param careAddress the absolute address of that page, for paper
 * @param home the page of the check
 */
record LoneQuestionView(
    String right,
    QuizView.QuestionView question,
    QuizView.ReasonView reason,
    boolean isCareful,
    Optional<CardView> care,
    Optional<String> careAddress,
    CardView home)
    implements View {}
