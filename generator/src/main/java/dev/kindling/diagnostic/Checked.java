package dev.kindling.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a stage answers: its value, as good as it could be made, and every problem it met. Immutable
 * when the value is.
 *
 * @param <T> the sort of value
 * @param value the value; with errors among the diagnostics it must not be published
 * @param diagnostics in the order they were found
 */
public record Checked<T>(T value, List<Diagnostic> diagnostics) {

  /** Copies the list. */
  public Checked {
    diagnostics = List.copyOf(diagnostics);
  }

  /** A value without any problem. */
  public static <T> Checked<T> of(T value) {
    return new Checked<>(value, List.of());
  }

  /** The values of many answers in their order, with the problems of all in the same order. */
  public static <T> Checked<List<T>> all(List<Checked<T>> answers) {
    List<T> values = new ArrayList<>(answers.size());
    List<Diagnostic> problems = new ArrayList<>();
    for (Checked<T> answer : answers) {
      values.add(answer.value());
      problems.addAll(answer.diagnostics());
    }
    return new Checked<>(List.copyOf(values), problems);
  }

  /** The same problems with another value. */
  public <R> Checked<R> map(Function<? super T, ? extends R> change) {
    return new Checked<>(change.apply(value), diagnostics);
  }

  /** The answer of a next step on this value, with the problems of both. */
  public <R> Checked<R> then(Function<? super T, Checked<R>> next) {
    Checked<R> answer = next.apply(value);
    return answer.with(0, diagnostics);
  }

  /** The same value with more problems behind its own. */
  public Checked<T> with(List<Diagnostic> more) {
    return with(diagnostics.size(), more);
  }

  private Checked<T> with(int at, List<Diagnostic> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Diagnostic> both = new ArrayList<>(diagnostics);
    both.addAll(at, more);
    return new Checked<>(value, both);
  }

  /** Whether any of the problems is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
