package dev.kindling.site;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/**
 * The problems of several steps, in the order of the steps. Not thread-safe; lives in one method.
 */
final class Problems {

  private final List<Diagnostic> found = new ArrayList<>();

  /** Keeps the problems of an answer and gives its value. */
  <T> T take(Checked<T> answer) {
    found.addAll(answer.diagnostics());
    return answer.value();
  }

  /** Keeps the problems. */
  void add(List<Diagnostic> problems) {
    found.addAll(problems);
  }

  /** Keeps a problem. */
  void add(Diagnostic problem) {
    found.add(problem);
  }

  /** Each problem once: a default value of a kind is met on every page that relies on it. */
  List<Diagnostic> all() {
    return found.stream().distinct().toList();
  }
}
