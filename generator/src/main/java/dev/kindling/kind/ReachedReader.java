package dev.kindling.kind;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.document.Located;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads from which kinds the pages of a kind must be reached, and checks that they can be:
 *
 * <pre>{@code
 * reached-from: {reason: 1, quiz: 1}
 * }</pre>
 */
final class ReachedReader {

  private static final long MOST = 1000;

  private ReachedReader() {}

  /** The setting {@code reached-from}; whether there are such kinds is not known yet. */
  static List<Kind.Reached> read(ValueReader setting) {
    Optional<MappingReader> kinds = setting.mapping();
    List<Kind.Reached> reached = new ArrayList<>();
    if (kinds.isPresent()) {
      for (ValueReader entry : kinds.get().entries()) {
        Located<String> from = new Located<>(entry.name(), kinds.get().locationOf(entry.name()));
        entry.whole().flatMap(least -> reached(from, least, entry)).ifPresent(reached::add);
      }
    }
    return reached;
  }

  private static Optional<Kind.Reached> reached(
      Located<String> from, long least, ValueReader entry) {
    if (least < 1 || least > MOST) {
      entry.report(Code.BAD_VALUE, entry.label() + " must be from 1 to " + MOST);
      return Optional.empty();
    }
    return Optional.of(new Kind.Reached(from, (int) least));
  }

  /** What is wrong with the settings of a kind, once all kinds are known. */
  static void check(Kind kind, List<Kind> all, List<String> names, List<Diagnostic> problems) {
    for (Kind.Reached reached : kind.reachedFrom()) {
      String from = reached.from().value();
      if (!names.contains(from)) {
        problems.add(
            Diagnostic.of(
                    Code.UNKNOWN_KIND, reached.from().location(), "there is no kind `" + from + "`")
                .withHelp(NearestName.advice(from, names)));
      }
      for (Kind other : all) {
        boolean isMeant = other.name().equals(from);
        if (isMeant && other.behaviour().isEmpty() && other.fieldsTo(kind.name()).isEmpty()) {
          problems.add(
              Diagnostic.of(
                      Code.BAD_KIND,
                      reached.from().location(),
                      "no page of the kind `" + from + "` can name one of `" + kind.name() + "`")
                  .withHelp(
                      "give `" + from + "` a field of type `refs`, `to: " + kind.name() + "`"));
        }
      }
    }
  }
}
