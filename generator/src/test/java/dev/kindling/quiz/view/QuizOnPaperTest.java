package dev.kindling.quiz.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.quiz.model.KnowledgeScorer;
import dev.kindling.quiz.model.OutcomeScorer;
import dev.kindling.quiz.model.PartTotal;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.QuizFile;
import dev.kindling.quiz.model.QuizVariants;
import dev.kindling.quiz.model.ReflectionResult;
import dev.kindling.quiz.model.ReflectionResults;
import dev.kindling.quiz.model.ReflectionScorer;
import dev.kindling.quiz.proof.AgreementSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
            scorer
                .band(total, quiz.needs(quiz.parts().get(p)))
                .map(b -> quiz.bands().get(b).title().written());
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
      List<Integer> told = scorer.top(scorer.weights(answers).orElseThrow());
      assertThat(top).isEqualTo(told.stream().map(titles::get).toList());
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

  /** Every pair of totals of two parts, compared by the rule of the page. */
  @Test
  void theLoudestPartsFoundByHandAreTheScorers() throws IOException {
    for (Quiz.Reflection quiz :
        List.of(
            (Quiz.Reflection) QuizFile.quiz(QuizFile.example("what-gets-in-the-way")),
            (Quiz.Reflection) QuizFile.quiz(QuizVariants.OVERALL))) {
      ReflectionResults results = new ReflectionResults(quiz);
      ByHand hand = new ByHand(page(quiz));
      int parts = quiz.parts().size();
      int checked = 0;
      for (PartTotal one : totals(quiz, 0)) {
        for (PartTotal other : totals(quiz, 1)) {
          for (PartTotal rest : List.of(new PartTotal(0, 0), one, other, new PartTotal(2, 0))) {
            List<PartTotal> totals = new ArrayList<>(Collections.nCopies(parts, rest));
            totals.set(0, one);
            totals.set(1, other);
            assertThat(hand.loudest(totals))
                .as("%s", totals)
                .isEqualTo(told(results.result(totals)));
            checked++;
          }
        }
      }
      assertThat(checked).isGreaterThan(1000);
    }
  }

  private static List<PartTotal> totals(Quiz.Reflection quiz, int part) {
    ReflectionScorer scorer = new ReflectionScorer(quiz);
    return AgreementSets.of(quiz, quiz.parts().get(part)).stream()
        .map(answers -> scorer.total(quiz.parts().get(part), answers))
        .distinct()
        .toList();
  }

  private static String told(ReflectionResult result) {
    return switch (result.verdict()) {
      case UNKNOWN -> "no result";
      case LOUDEST -> result.top().toString();
      case SINGLE -> "one part";
      case EVERY -> "All of these are loud for you at once.";
      case MANY -> "Many of these are loud for you at once.";
      case QUIET -> "No single reason seems to stop you often.";
      case EVEN -> "Nothing stands far above the rest right now.";
    };
  }

  @Test
  void theOverallResultFoundByHandIsTheScorers() throws IOException {
    Quiz.Reflection quiz = (Quiz.Reflection) QuizFile.quiz(QuizVariants.OVERALL);
    ReflectionResults results = new ReflectionResults(quiz);
    ByHand hand = new ByHand(page(quiz));
    for (PartTotal one : totals(quiz, 0)) {
      for (PartTotal second : totals(quiz, 1)) {
        for (PartTotal third : totals(quiz, 2)) {
          List<PartTotal> totals = List.of(one, second, third, one);
          Optional<String> band =
              results
                  .result(totals)
                  .overall()
                  .orElseThrow()
                  .band()
                  .map(b -> quiz.bands().get(b).title().written());
          assertThat(hand.overall(totals)).as("%s", totals).isEqualTo(band);
        }
      }
    }
  }

  /** Follows what stands below the tables of a reflection. */
  private record ByHand(Document page) {

    private boolean hasResult(int part, PartTotal total) {
      Element row = page.select("table.hand").get(1).select("tbody tr").get(part);
      return total.answered() >= Integer.parseInt(row.select("td").get(1).text());
    }

    /** Multiplies the points of each by the number of answers of the other. */
    private static boolean isLouder(PartTotal one, PartTotal other) {
      return one.answered() == other.answered()
          ? one.sum() > other.sum()
          : one.sum() * other.answered() > other.sum() * one.answered();
    }

    private String loudest(List<PartTotal> totals) {
      List<Integer> scored =
          IntStream.range(0, totals.size())
              .filter(p -> hasResult(p, totals.get(p)))
              .boxed()
              .toList();
      List<Integer> loudest =
          scored.stream()
              .filter(p -> scored.stream().noneMatch(q -> isLouder(totals.get(q), totals.get(p))))
              .toList();
      if (loudest.isEmpty()) {
        return "no result";
      }
      Element bands = page.select("table.hand").get(2);
      List<String> columns = bands.select("thead th").eachText();
      List<String> reached =
          scored.stream()
              .map(p -> band(bands, totals.get(p).answered(), totals.get(p).sum()).orElseThrow())
              .toList();
      long last = reached.stream().filter(columns.get(columns.size() - 1)::equals).count();
      List<Boolean> fits =
          List.of(
              last == totals.size(),
              last > 3,
              reached.stream().allMatch(columns.get(1)::equals),
              loudest.size() > 3);
      int first = fits.indexOf(true);
      return first < 0
          ? loudest.toString()
          : page.select(".verdicts li").get(first).select("b").text();
    }

    private Optional<String> overall(List<PartTotal> totals) {
      PartTotal all = new PartTotal(0, 0);
      for (int p = 0; p < totals.size(); p++) {
        all = hasResult(p, totals.get(p)) ? all.plus(totals.get(p)) : all;
      }
      return band(page.select("table.hand").get(2), all.answered(), all.sum());
    }
  }

  @Test
  void anOutcomeQuizWhoseFirstListedWinsHasTheScorersResult() throws IOException {
    Quiz.Outcome quiz = (Quiz.Outcome) QuizFile.quiz(QuizVariants.FIRST_LISTED);
    Document page = page(quiz);
    OutcomeScorer scorer = new OutcomeScorer(quiz);
    List<String> titles = page.select(".paper [data-name]").eachText();
    String rule = page.select("table.hand + p").text();
    assertThat(rule).contains("it is the one that stands first below").endsWith(" 2.");
    for (List<Optional<Integer>> answers : AgreementSets.of(quiz)) {
      Map<String, Integer> sums = new TreeMap<>();
      for (int q = 0; q < answers.size(); q++) {
        for (int a : answers.get(q).stream().toList()) {
          Element row = row(page, (q + 1) + " " + (char) ('a' + a));
          for (String add : row.select("td").text().split(", ", -1)) {
            String[] words = add.split(" to ", 2);
            sums.merge(words[1], Integer.parseInt(words[0]), Integer::sum);
          }
        }
      }
      boolean isEnough = answers.stream().filter(Optional::isPresent).count() >= 2;
      int most = sums.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      Optional<String> byHand =
          titles.stream().filter(t -> isEnough && sums.getOrDefault(t, 0) == most).findFirst();
      assertThat(byHand)
          .isEqualTo(scorer.weights(answers).map(scorer::top).map(t -> titles.get(t.get(0))));
    }
  }

  private static Element row(Document page, String name) {
    return page.select("table.hand tbody tr").stream()
        .filter(row -> row.select("th").text().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aQuestionThatIsWorthMoreCountsMoreByHand() throws IOException {
    Quiz.Knowledge quiz = (Quiz.Knowledge) QuizFile.quiz(QuizVariants.POINTS);
    Document page = page(quiz);
    KnowledgeScorer scorer = new KnowledgeScorer(quiz);
    List<Element> reasons = page.select("[data-reason]");
    for (List<List<Integer>> chosen : AgreementSets.of(quiz)) {
      int points = 0;
      for (int q = 0; q < chosen.size(); q++) {
        List<String> letters = chosen.get(q).stream().map(QuizViews::letter).toList();
        boolean isRight = letters.equals(reasons.get(q).select(".letter").eachText());
        String worth = reasons.get(q).select(".range").text().replaceAll("\\D", "");
        points += isRight ? Integer.parseInt(worth) : 0;
      }
      assertThat(points).isEqualTo(scorer.points(chosen));
    }
  }

  private Document page(Quiz quiz) throws IOException {
    QuizPages.in(folder).write("quiz", "A quiz", quiz);
    return Jsoup.parse(Files.readString(folder.resolve("quiz").resolve("index.html")));
  }
}
