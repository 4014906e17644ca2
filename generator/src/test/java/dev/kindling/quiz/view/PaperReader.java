package dev.kindling.quiz.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Scores a quiz as somebody with a pencil would, who knows nothing but what stands on the paper.
 *
 * @param page the page of the quiz
 */
public record PaperReader(Document page) {

  /**
   * What the paper says in the end.
   *
   * @param words what is said first, when the paper has words for it
   * @param named what is named instead, in any order
   * @param told the titles whose words count, in any order
   */
  public record Result(Optional<String> words, List<String> named, List<String> told) {}

  /** The result of answers, for each question in the order of the form; none for a skip. */
  public Result result(List<List<Integer>> chosen) {
    List<Element> tables = page.select("[data-paper] table.hand");
    if (tables.size() > 1) {
      return reflection(tables, chosen);
    }
    return tables.isEmpty() ? knowledge(chosen) : outcome(tables.get(0), chosen);
  }

  private Result reflection(List<Element> tables, List<List<Integer>> chosen) {
    List<String> columns = tables.get(2).select("thead th").eachText();
    List<String> titles = new ArrayList<>();
    List<int[]> totals = new ArrayList<>();
    List<Integer> reached = new ArrayList<>();
    for (Element row : tables.get(1).select("tbody tr")) {
      int answered = 0;
      int points = 0;
      for (String place : row.select("td").get(0).text().split(", ", -1)) {
        int number = Integer.parseInt(place.replace(" ↺", ""));
        for (int answer : chosen.get(number - 1)) {
          answered++;
          Element counts = tables.get(0).select("tbody tr").get(answer);
          points += Integer.parseInt(counts.select("td").get(place.endsWith("↺") ? 1 : 0).text());
        }
      }
      if (answered >= Integer.parseInt(row.select("td").get(1).text())) {
        titles.add(row.select("th").text());
        totals.add(new int[] {answered, points});
        reached.add(column(tables.get(2), answered, points));
      }
    }
    if (titles.isEmpty()) {
      return new Result(Optional.empty(), List.of(), List.of());
    }
    int highest = reached.stream().mapToInt(Integer::intValue).max().orElseThrow();
    List<String> told =
        IntStream.range(0, titles.size())
            .filter(p -> highest > 1 && reached.get(p) == highest)
            .mapToObj(titles::get)
            .toList();
    List<String> top =
        IntStream.range(0, titles.size())
            .filter(p -> totals.stream().noneMatch(other -> isLouder(other, totals.get(p))))
            .mapToObj(titles::get)
            .toList();
    int last = columns.size() - 1;
    long inLast = reached.stream().filter(column -> column == last).count();
    List<Boolean> fits =
        List.of(
            inLast == tables.get(1).select("tbody tr").size(),
            inLast > 3,
            highest == 1,
            top.size() > 3);
    List<Element> verdicts = page.select("[data-paper] .verdicts li");
    int first = verdicts.isEmpty() ? -1 : fits.indexOf(true);
    return first < 0
        ? new Result(Optional.empty(), top, told)
        : new Result(Optional.of(verdicts.get(first).select("b").text()), List.of(), told);
  }

  /** Multiplies the points of each by the number of answers of the other. */
  private static boolean isLouder(int[] one, int[] other) {
    return one[1] * other[0] > other[1] * one[0];
  }

  /** The column, from 1, in whose box the points of so many answers stand. */
  private static int column(Element table, int answered, int points) {
    for (Element row : table.select("tbody tr")) {
      List<Element> cells = row.select("td");
      for (int i = 0; i < cells.size(); i++) {
        if (row.select("th").text().equals("" + answered) && isIn(cells.get(i).text(), points)) {
          return i + 1;
        }
      }
    }
    throw new AssertionError("No box for " + points + " points of " + answered + " answers");
  }

  private static boolean isIn(String range, int points) {
    if (range.equals("none")) {
      return false;
    }
    String[] ends = range.split(" to ", -1);
    return Integer.parseInt(ends[0]) <= points && points <= Integer.parseInt(ends[ends.length - 1]);
  }

  private Result outcome(Element table, List<List<Integer>> chosen) {
    Map<String, Integer> sums = new TreeMap<>();
    int answered = 0;
    for (int q = 0; q < chosen.size(); q++) {
      for (int answer : chosen.get(q)) {
        answered++;
        String name = (q + 1) + " " + QuizViews.letter(answer);
        Element row =
            table.select("tbody tr").stream()
                .filter(one -> one.select("th").text().equals(name))
                .findFirst()
                .orElseThrow();
        for (String add : row.select("td").text().split(", ", -1)) {
          String[] words = add.split(" to ", 2);
          if (words.length > 1) {
            sums.merge(words[1], Integer.parseInt(words[0]), Integer::sum);
          }
        }
      }
    }
    String rule = page.select("[data-paper] table.hand + p").text();
    String needed = rule.replaceAll(".*Answers you need for a result: (\\d+)\\.", "$1");
    if (!needed.equals(rule) && answered < Integer.parseInt(needed)) {
      return new Result(Optional.empty(), List.of(), List.of());
    }
    int most = sums.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> top =
        page.select("[data-paper] [data-meaning] [data-name]").eachText().stream()
            .filter(title -> most > 0 && sums.getOrDefault(title, 0) == most)
            .toList();
    if (rule.contains("it is the one that stands first below") && top.size() > 1) {
      top = top.subList(0, 1);
    }
    String word = top.size() > 3 ? "several" : top.size() > 1 ? "tie" : "nothing";
    return top.size() == 1
        ? new Result(Optional.empty(), List.of(), top)
        : new Result(
            Optional.of(page.select("[data-paper] b[data-word=" + word + "]").text()),
            List.of(),
            top);
  }

  private Result knowledge(List<List<Integer>> chosen) {
    int points = 0;
    List<Element> reasons = page.select("[data-paper] [data-reason]");
    for (int q = 0; q < chosen.size(); q++) {
      List<String> letters = chosen.get(q).stream().map(QuizViews::letter).toList();
      boolean isRight = letters.equals(reasons.get(q).select(".letter").eachText());
      String worth = reasons.get(q).select(".range").text().replaceAll("\\D", "");
      points += isRight ? Integer.parseInt(worth) : 0;
    }
    for (Element band : page.select("[data-paper] [data-meaning]")) {
      if (isIn(band.select(".range").text().replaceAll("[()]", ""), points)) {
        return new Result(
            Optional.empty(), List.of("" + points), List.of(band.select("[data-name]").text()));
      }
    }
    throw new AssertionError("No band for " + points + " points");
  }
}
