package dev.kindling.quiz.proof;

import dev.kindling.quiz.model.Quiz;
import dev.kindling.yaml.ValueReader;
import java.util.ArrayList;
import java.util.List;

/** Answers as messages tell them, from their places. */
final class WitnessWords {

  private WitnessWords() {}

  /** Choices such as {@code 2, 1+3}: places from 1. */
  static String choose(Quiz.Knowledge quiz, String places) {
    List<String> words = new ArrayList<>();
    for (String place : places.split(", ", -1)) {
      List<String> one = new ArrayList<>();
      for (String number : place.split("\\+", -1)) {
        int answer = Integer.parseInt(number) - 1;
        String text = quiz.questions().get(words.size()).answers().get(answer).text().written();
        one.add("“" + ValueReader.shortened(text) + "”");
      }
      words.add(String.join(" with ", one));
    }
    return "choose " + String.join(", ", words);
  }

  /** Answers such as {@code 3, 0, skip}: places from 0. */
  static String answer(Quiz.Reflection quiz, String places) {
    List<String> words = new ArrayList<>();
    for (String place : places.split(", ", -1)) {
      words.add(
          place.equals("skip")
              ? place
              : "“" + quiz.answers().get(Integer.parseInt(place)).text().written() + "”");
    }
    return "answer " + String.join(", ", words);
  }
}
