package dev.kindling.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.quiz.KnowledgeScorer;
import dev.kindling.quiz.OutcomeResult;
import dev.kindling.quiz.OutcomeScorer;
import dev.kindling.quiz.PartTotal;
import dev.kindling.quiz.Quiz;
import dev.kindling.quiz.QuizFile;
import dev.kindling.quiz.ReflectionScorer;
import dev.kindling.quiz.proof.AgreementSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the page's own instructions as somebody with a pencil would. */
class QuizOnPaperTest {

  @TempDir Path folder;

  @Test
  void aReflectionScoredByHandHasTheScorersResult() throws IOException {
    Quiz.Reflection quiz =
        (Quiz.Reflection) QuizFile.quiz(QuizFile.example("what-gets-in-the-way"));
    Document page = page(quiz);
    ReflectionScorer scorer = new ReflectionScorer(quiz);
    List<Element> tables = page.select("table.hand");
    List<Element> partRows = tables.get(1).select("tbody tr");
    int checked = 0;
    for (int p = 0; p < quiz.parts().size(); p++) {
      String[] places = partRows.get(p).select("td").get(0).text().split(", ", -1);
      int needs = Integer.parseInt(partRows.get(p).select("td").get(1).text());
      for (List<Optional<Integer>> answers : AgreementSets.of(quiz, quiz.parts().get(p))) {
        int answered = 0;
        int points = 0;
        for (int i = 0; i < places.length; i++) {
          if (answers.get(i).isPresent()) {
            answered++;
            points += points(tables.get(0), answers.get(i).get(), places[i].endsWith("↺"));
          }
        }
        PartTotal total = scorer.total(quiz.parts().get(p), answers);
        Optional<String> band =
            scorer.band(quiz.parts().get(p), total).map(b -> quiz.bands().get(b).title().written());
        Optional<String> byHand =
            answered < needs ? Optional.empty() : band(tables.get(2), answered, points);
        assertThat(byHand).as("%s in part %s", answers, p).isEqualTo(band);
        checked++;
      }
    }
    assertThat(checked).isEqualTo(6 * 216);
  }

  @Test
  void theNumbersOfAPartNameItsStatements() throws IOException {
    Quiz.Reflection quiz =
        (Quiz.Reflection) QuizFile.quiz(QuizFile.example("what-gets-in-the-way"));
    Document page = page(quiz);
    List<Element> partRows = page.select("table.hand").get(1).select("tbody tr");
    for (int p = 0; p < quiz.parts().size(); p++) {
      List<String> named = new ArrayList<>();
      for (String place : partRows.get(p).select("td").get(0).text().split(", ", -1)) {
        String number = place.replace(" ↺", "");
        named.add(page.select("#_q" + number + " [data-text]").text());
        assertThat(page.select("#_q" + number + " .paper-mark").isEmpty())
            .isEqualTo(!place.endsWith("↺"));
      }
      assertThat(named)
          .isEqualTo(
              quiz.parts().get(p).statements().stream().map(s -> s.text().written()).toList());
    }
  }

  private static int points(Element scale, int answer, boolean isReversed) {
    Element row = scale.select("tbody tr").get(answer);
    return Integer.parseInt(row.select("td").get(isReversed ? 1 : 0).text());
  }

  private static Optional<String> band(Element table, int answered, int points) {
    List<String> titles = table.select("thead th").eachText();
    for (Element row : table.select("tbody tr")) {
      List<Element> cells = row.select("td");
      for (int i = 0; i < cells.size(); i++) {
        if (row.select("th").text().equals("" + answered) && isIn(cells.get(i).text(), points)) {
          return Optional.of(titles.get(i + 1));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isIn(String range, int points) {
    if (range.equals("none")) {
      return false;
    }
    String[] ends = range.split(" to ", -1);
    return Integer.parseInt(ends[0]) <= points && points <= Integer.parseInt(ends[ends.length - 1]);
  }

  @Test
  void anOutcomeQuizScoredByHandHasTheScorersResult() throws IOException {
    Quiz.Outcome quiz = (Quiz.Outcome) QuizFile.quiz(QuizFile.example("your-first-step"));
    Document page = page(quiz);
    Map<String, String> adds = new TreeMap<>();
    page.select("table.hand tbody tr")
        .forEach(row -> adds.put(row.select("th").text(), row.select("td").text()));
    List<String> titles = page.select(".paper [data-name]").eachText();
    OutcomeScorer scorer = new OutcomeScorer(quiz);
    for (List<Optional<Integer>> answers : AgreementSets.of(quiz)) {
      Map<String, Integer> sums = new TreeMap<>();
      for (int q = 0; q < answers.size(); q++) {
        char letter = (char) ('a' + answers.get(q).orElseThrow());
        for (String add : adds.getOrDefault((q + 1) + " " + letter, "").split(", ", -1)) {
          String[] words = add.split(" to ", 2);
          sums.merge(words[1], Integer.parseInt(words[0]), Integer::sum);
        }
      }
      int most = sums.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      List<String> top =
          titles.stream().filter(title -> sums.getOrDefault(title, 0) == most).toList();
      OutcomeResult result = scorer.result(scorer.weights(answers).orElseThrow());
      assertThat(top).isEqualTo(result.top().stream().map(titles::get).toList());
    }
  }

  @Test
  void aKnowledgeCheckScoredByHandHasTheScorersResult() throws IOException {
    Quiz.Knowledge quiz = (Quiz.Knowledge) QuizFile.quiz(QuizFile.example("spot-the-offer"));
    Document page = page(quiz);
    KnowledgeScorer scorer = new KnowledgeScorer(quiz);
    List<List<String>> right =
        page.select("[data-reason]").stream().map(r -> r.select(".letter").eachText()).toList();
    for (List<List<Integer>> chosen : AgreementSets.of(quiz)) {
      int points = 0;
      for (int q = 0; q < chosen.size(); q++) {
        List<String> letters = chosen.get(q).stream().map(QuizViews::letter).toList();
        points += letters.equals(right.get(q)) ? 1 : 0;
      }
      assertThat(points).isEqualTo(scorer.points(chosen));
      int reached = points;
      List<String> bands =
          page.select(".paper [data-meaning]").stream()
              .filter(band -> isIn(band.select(".range").text().replaceAll("[()]", ""), reached))
              .map(band -> band.attr("data-meaning"))
              .toList();
      assertThat(bands)
          .containsExactly(quiz.bands().get(scorer.band(points).orElseThrow()).id().value());
    }
  }

  private Document page(Quiz quiz) throws IOException {
    QuizPages.in(folder).write("quiz", "A quiz", quiz);
    return Jsoup.parse(Files.readString(folder.resolve("quiz").resolve("index.html")));
  }
}
