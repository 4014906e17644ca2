package dev.kindling.contrast;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the colours of a theme can be told apart. */
final class Contrasts {

  private Contrasts() {}

  /**
   * The pairs whose contrast is too low.
   *
   * @param pairs the colours that are used together
   * @param where the place that declares them
   */
  static List<Diagnostic> check(List<ContrastPair> pairs, Location where) {
    List<Diagnostic> problems = new ArrayList<>();
    for (ContrastPair pair : pairs) {
      Optional<Colour> foreground = Colour.read(pair.foreground());
      Optional<Colour> background = Colour.read(pair.background());
      if (foreground.isEmpty() || background.isEmpty()) {
        String odd = foreground.isEmpty() ? pair.foreground() : pair.background();
        problems.add(
            Diagnostic.of(
                    Code.LOW_CONTRAST,
                    where,
                    "`"
                        + pair.name()
                        + "` ("
                        + pair.scheme()
                        + "): `"
                        + odd
                        + "` is no colour whose"
                        + " contrast can be known")
                .withHelp("write it as `#rrggbb`, `rgb()` or `hsl()`"));
      } else {
        weigh(pair, foreground.get(), background.get(), where).ifPresent(problems::add);
      }
    }
    return problems;
  }

  private static Optional<Diagnostic> weigh(
      ContrastPair pair, Colour foreground, Colour background, Location where) {
    // What is behind a ground that lets light through is not known: the paper is taken for white.
    Colour ground = background.over(new Colour(1, 1, 1, 1));
    double contrast = foreground.over(ground).contrast(ground);
    if (contrast >= pair.minimum()) {
      return Optional.empty();
    }
    String message =
        "`"
            + pair.name()
            + "` ("
            + pair.scheme()
            + ") has a contrast of "
            + shown(contrast)
            + ", and needs "
            + shown(pair.minimum());
    return Optional.of(
        Diagnostic.of(Code.LOW_CONTRAST, where, message)
            .withHelp(
                "make `"
                    + pair.foreground()
                    + "` or `"
                    + pair.background()
                    + "` darker or lighter"));
  }

  /** Rounded down: 4.499 must not read as enough. */
  private static String shown(double ratio) {
    return BigDecimal.valueOf(ratio)
        .setScale(2, RoundingMode.DOWN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
