package dev.kindling.quiz.report;

import dev.kindling.quiz.proof.Distribution;
import dev.kindling.quiz.proof.ProvedQuiz;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** One line on each quiz of a site whose proofs hold: how its answer sets divide among results. */
public final class QuizLines {

  private QuizLines() {}

  /** The lines, in the order of the pages. */
  public static List<String> of(Site site) {
    List<String> lines = new ArrayList<>();
    for (Page page : site.pages()) {
      ProvedQuiz.of(page.document())
          .ifPresent(
              proved ->
                  lines.add(page.path().value() + ": all proofs hold. " + shares(proved) + "."));
    }
    return lines;
  }

  /** The shares of all answer sets; parts that divide alike are told together. */
  private static String shares(ProvedQuiz proved) {
    if (proved.figures().uncounted().isPresent()) {
      return "Shares are not computed, because " + proved.figures().uncounted().get();
    }
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (Distribution distribution : proved.figures().distributions()) {
      alike.computeIfAbsent(shares(distribution), d -> new ArrayList<>()).add(distribution.name());
    }
    StringJoiner all = new StringJoiner("; ", "Of all answers, ", "");
    alike.forEach((shares, names) -> all.add(String.join(", ", names) + ": " + shares));
    return all.toString();
  }

  private static String shares(Distribution distribution) {
    StringJoiner shares = new StringJoiner(", ");
    List<Distribution.Share> told = new ArrayList<>(distribution.shares());
    // Points say again what bands say.
    if (!distribution.name().equals("points")) {
      told.addAll(distribution.others());
    }
    for (Distribution.Share share : told) {
      if (share.answerSets().signum() > 0) {
        int perMille = share.perMille(distribution.answerSets());
        shares.add(share.name() + " " + perMille / 10 + "." + perMille % 10 + "%");
      }
    }
    return shares.toString();
  }
}
