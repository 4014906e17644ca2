package dev.kindling.contrast;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.theme.Asset;
import dev.kindling.theme.ContrastRule;
import dev.kindling.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Whether the colours that a theme uses together can be told apart, in both colour schemes. */
public final class ThemeContrasts {

  private ThemeContrasts() {}

  /** All that a theme says of its contrasts, as one text. */
  public static String text(Theme theme) {
    StringBuilder text = new StringBuilder();
    for (ContrastRule rule : theme.contrasts()) {
      text.append('\n').append(rule.name()).append('\n').append(rule.text()).append('\n');
      text.append(rule.on()).append('\n').append(rule.least());
    }
    return text.toString();
  }

  /** The pairs that are too near, each where it can be mended. */
  public static List<Diagnostic> check(Theme theme) {
    if (theme.contrasts().isEmpty()) {
      return List.of();
    }
    List<SourceFile> sheets = new ArrayList<>();
    for (Asset asset : theme.assets()) {
      if (asset.name().endsWith(".css")) {
        sheets.add(
            new SourceFile(asset.source(), new String(asset.bytes(), StandardCharsets.UTF_8)));
      }
    }
    ColourTokens tokens = ColourTokens.read(sheets);
    List<Diagnostic> problems = new ArrayList<>();
    for (ContrastRule rule : theme.contrasts()) {
      Optional<Diagnostic> unknown =
          unknown(rule, rule.text(), tokens).or(() -> unknown(rule, rule.on(), tokens));
      if (unknown.isPresent()) {
        problems.add(unknown.get());
      } else {
        problems.addAll(check(rule, tokens::light, "light"));
        problems.addAll(check(rule, tokens::dark, "dark"));
      }
    }
    return problems;
  }

  private static List<Diagnostic> check(
      ContrastRule rule, Function<String, Optional<ColourTokens.Token>> scheme, String name) {
    ColourTokens.Token text = scheme.apply(rule.text()).orElseThrow();
    ColourTokens.Token on = scheme.apply(rule.on()).orElseThrow();
    List<Location> places = new ArrayList<>(text.places());
    places.addAll(on.places());
    return Contrasts.check(
        List.of(new ContrastPair(rule.name(), text.value(), on.value(), rule.least(), name)),
        place(rule, places));
  }

  /**
   * Where the pair is spoilt: at a colour that another theme gives than the one with the rule, as
   * an extending theme does; else at the rule, beside its name.
   */
  private static Location place(ContrastRule rule, List<Location> declared) {
    String folder = folder(rule.location());
    return declared.stream()
        .filter(place -> !folder(place).equals(folder))
        .findFirst()
        .orElse(rule.location());
  }

  private static String folder(Location place) {
    String path = place.path().value();
    int end = path.indexOf('/', path.indexOf('/') + 1);
    return end < 0 ? path : path.substring(0, end);
  }

  private static Optional<Diagnostic> unknown(
      ContrastRule rule, String token, ColourTokens tokens) {
    return tokens.light(token).isPresent() && tokens.dark(token).isPresent()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                    Code.LOW_CONTRAST,
                    rule.location(),
                    "no style sheet of the theme gives `:root` the colour `--" + token + "`")
                .withHelp(NearestName.advice(token, new TreeSet<>(tokens.names()))));
  }
}
