package dev.kindling.check;

import dev.kindling.check.finding.WrittenProblem;
import dev.kindling.check.reference.FileFacts;
import dev.kindling.check.reference.PageFacts;
import dev.kindling.diagnostic.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * No two pages in one language have the same title: in a list of tabs or results nobody could tell
 * them apart. A translation may keep the words of a name.
 */
final class Titles {

  private Titles() {}

  static List<WrittenProblem> check(List<FileFacts> sorted) {
    List<WrittenProblem> problems = new ArrayList<>();
    Map<String, String> first = new HashMap<>();
    for (FileFacts file : sorted) {
      if (file.page().isEmpty() || file.page().get().isRedirect()) {
        continue;
      }
      PageFacts page = file.page().get();
      String other =
          page.title().isEmpty()
              ? null
              : first.putIfAbsent(page.language() + "\n" + page.title(), file.path());
      if (other != null) {
        problems.add(
            file.problem(
                Code.TITLE_TWICE,
                page.titleStart(),
                page.titleEnd(),
                "`" + page.title() + "` is the title of `" + other + "` too",
                "say in the title what sets this page apart"));
      }
    }
    return problems;
  }
}
