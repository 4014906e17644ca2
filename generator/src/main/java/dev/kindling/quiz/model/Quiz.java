package dev.kindling.quiz.model;

import dev.kindling.document.Located;
import dev.kindling.source.Location;
import java.util.List;
import java.util.Optional;

/** A quiz as its author wrote it. Immutable; everything that may be wrong keeps its place. */
public sealed interface Quiz {

  /** The types as authors write them. */
  List<String> TYPES = List.of("reflection", "knowledge", "outcome");

  /** Where its type is written. */
  Location location();

  /** Its type as authors write it. */
  String type();

  /** Which edition it is, from 1: another one when the meaning changed, so old links do not lie. */
  int edition();

  /**
   * Statements, one scale for all, several parts: every part has its own result.
   *
   * @param location where its type is written
   * @param edition from 1
   * @param question what is asked about every statement
   * @param answers the scale, lowest first, at least two; the position from 0 is what one counts
   * @param skip the words on the way out of one statement; without them each must be answered
   * @param perPage how many statements are shown at once
   * @param order in which order they are shown
   * @param needs how many answers a part needs before it has a result; without it, all
   * @param hasOverall whether there is a result over all parts as well
   * @param high what a high score is
   * @param verdicts what is said first about all parts
   * @param parts at least one
   * @param bands at least one, in the author's order
   * @param feedback in the author's order
   */
  record Reflection(
      Location location,
      int edition,
      Prose question,
      List<Answer.Step> answers,
      Optional<Prose> skip,
      int perPage,
      Order order,
      Optional<Located<Integer>> needs,
      boolean hasOverall,
      High high,
      Verdicts verdicts,
      List<Part> parts,
      List<Band> bands,
      List<Feedback> feedback)
      implements Quiz {

    /** Copies the lists. */
    public Reflection {
      answers = List.copyOf(answers);
      parts = List.copyOf(parts);
      bands = List.copyOf(bands);
      feedback = List.copyOf(feedback);
    }

    @Override
    public String type() {
      return "reflection";
    }

    /** What the highest answer counts. */
    public int most() {
      return answers.size() - 1;
    }

    /** How many answers a part needs before it has a result. */
    public int needs(Part part) {
      return needs.map(Located::value).orElse(part.statements().size());
    }

    /** What a part says in a band beyond the band's own words. */
    public Optional<Feedback> feedback(Part part, Band band) {
      return feedback.stream()
          .filter(f -> f.part().value().equals(part.id().value()))
          .filter(f -> f.band().value().equals(band.id().value()))
          .findFirst();
    }
  }

  /**
   * Questions with right and wrong answers.
   *
   * @param location where its type is written
   * @param edition from 1
   * @param tellsEach whether the reason follows each question, or all of them at the end
   * @param questions at least one
   * @param bands at least one, in the author's order
   */
  record Knowledge(
      Location location,
      int edition,
      boolean tellsEach,
      List<Question.Check> questions,
      List<Band> bands)
      implements Quiz {

    /** Copies the lists. */
    public Knowledge {
      questions = List.copyOf(questions);
      bands = List.copyOf(bands);
    }

    @Override
    public String type() {
      return "knowledge";
    }

    /** The points of someone who knows everything. */
    public int most() {
      return questions.stream().mapToInt(Question.Check::points).sum();
    }
  }

  /**
   * Questions whose answers add weight to outcomes; the heaviest wins.
   *
   * @param location where its type is written
   * @param edition from 1
   * @param ties what happens when several are heaviest
   * @param tie what is said above two or three equal outcomes; without it, the theme's words
   * @param several what is said instead of more than three; without it, the theme's words
   * @param needs how many answers it needs; without it, all
   * @param outcomes at least two
   * @param questions at least one
   */
  record Outcome(
      Location location,
      int edition,
      Located<Ties> ties,
      Optional<Prose> tie,
      Optional<Prose> several,
      Optional<Located<Integer>> needs,
      List<Candidate> outcomes,
      List<Question.Weighing> questions)
      implements Quiz {

    /** Copies the lists. */
    public Outcome {
      outcomes = List.copyOf(outcomes);
      questions = List.copyOf(questions);
    }

    @Override
    public String type() {
      return "outcome";
    }

    /** The same quiz with other questions, of which as many must be answered. */
    public Outcome asking(List<Question.Weighing> others) {
      return new Outcome(location, edition, ties, tie, several, needs, outcomes, others);
    }

    /** How many questions must be answered. */
    public int needed() {
      return needs.map(Located::value).orElse(questions.size());
    }
  }

  /** What a high score of a reflection is: it chooses the words of the theme. */
  enum High {
    /** Something that weighs on somebody. */
    LOUD,
    /** Something good. */
    STRONG
  }

  /** In which order statements are shown. */
  enum Order {
    /** One of each part in turn. */
    MIXED,
    /** As they are written. */
    LISTED
  }

  /** What happens when several outcomes are heaviest. */
  enum Ties {
    /** Up to three of them are shown. */
    SHOW_ALL,
    /** The one that the author listed first wins. */
    FIRST_LISTED
  }
}
