package dev.kindling.maven;

import dev.kindling.build.AcceptedUrls;
import dev.kindling.build.BuildOutcome;
import dev.kindling.diagnostic.KnownProblems;
import dev.kindling.diagnostic.RuleUse;
import dev.kindling.diagnostic.SeverityRule;
import dev.kindling.diagnostic.ShownText;
import dev.kindling.output.WriteReport;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of a build that has written its site, beside the problems. */
final class OutcomeWords {

  private static final int SHOWN_WORKS = 3;

  /** So many addresses are named. */
  private static final int MOST_ADDRESSES = 5;

  private OutcomeWords() {}

  /**
   * The sentences, in order.
   *
   * @param output the folder that the site went to
   */
  static List<String> of(BuildOutcome outcome, WriteReport written, File output) {
    List<String> words = new ArrayList<>();
    outcome.known().flatMap(OutcomeWords::known).map(ShownText::forLog).ifPresent(words::add);
    rules(outcome.rules()).ifPresent(words::add);
    if (!outcome.unconfirmed().isEmpty()) {
      words.add(unconfirmed(outcome.unconfirmed()));
    }
    outcome.notes().stream().map(ShownText::forLog).forEach(words::add);
    words.add(sentence(outcome.pages(), written, output));
    outcome
        .nextChange()
        .ifPresent(day -> words.add("Build it again on " + day + ": the calendar changes it."));
    AcceptedUrls accepted = outcome.accepted();
    addresses("urls.txt let go of ", accepted.gone()).ifPresent(words::add);
    addresses("urls.txt took in ", accepted.added()).ifPresent(words::add);
    return words;
  }

  /** What is said of known problems when nothing new is wrong; nothing where there are none. */
  static Optional<String> known(KnownProblems known) {
    int count = known.frozen().size();
    String problems = count == 1 ? "1 known problem" : count + " known problems";
    if (known.isNew()) {
      return Optional.of(
          known.file()
              + " now lists "
              + problems
              + ". Keep the file beside the sources: from now on, only new problems fail.");
    }
    String left =
        known.mended() == 0
            ? ""
            : " Mended ones have left the file: " + known.mended() + ". Keep it as it is now.";
    return count + known.mended() == 0
        ? Optional.empty()
        : Optional.of("Let pass, as " + known.file() + " lists them: " + problems + "." + left);
  }

  /** What the rules of the site have left untold; nothing where they have not. */
  private static Optional<String> rules(List<RuleUse> rules) {
    int untold =
        rules.stream()
            .filter(use -> use.rule().level() == SeverityRule.Level.OFF)
            .mapToInt(RuleUse::problems)
            .sum();
    return untold == 0
        ? Optional.empty()
        : Optional.of(
            "Let pass, as rules in site.yml says: "
                + untold
                + (untold == 1 ? " problem." : " problems.")
                + " The report has the reasons.");
  }

  /** A sentence about addresses, the first of them by name; nothing where there are none. */
  private static Optional<String> addresses(String verb, List<String> urls) {
    if (urls.isEmpty()) {
      return Optional.empty();
    }
    String named = String.join(", ", urls.subList(0, Math.min(urls.size(), MOST_ADDRESSES)));
    int more = urls.size() - MOST_ADDRESSES;
    return Optional.of(
        verb
            + (urls.size() == 1 ? "1 address: " : urls.size() + " addresses: ")
            + ShownText.forLog(named)
            + (more > 0 ? " and " + more + " more." : "."));
  }

  private static String unconfirmed(List<String> works) {
    int more = works.size() - SHOWN_WORKS;
    return works.size()
        + (works.size() == 1 ? " source is" : " sources are")
        + " not confirmed yet: "
        + String.join(", ", works.subList(0, Math.min(SHOWN_WORKS, works.size())))
        + (more > 0 ? " and " + more + " more" : "")
        + ".";
  }

  private static String sentence(int pages, WriteReport written, File output) {
    return pages
        + (pages == 1 ? " page" : " pages")
        + " in "
        + output
        + ": "
        + written.written()
        + " files written, "
        + written.unchanged()
        + " unchanged, "
        + written.deleted()
        + " deleted.";
  }
}
