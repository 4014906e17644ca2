package dev.kindling.contrast;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.theme.Asset;
import dev.kindling.theme.ContrastRule;
import dev.kindling.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

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

  /** The pairs that are too near, each where the theme declares it. */
  public static List<Diagnostic> check(Theme theme) {
    if (theme.contrasts().isEmpty()) {
      return List.of();
    }
    StringBuilder css = new StringBuilder();
    for (Asset asset : theme.assets()) {
      if (asset.name().endsWith(".css")) {
        css.append(new String(asset.bytes(), StandardCharsets.UTF_8)).append('\n');
      }
    }
    ColourTokens tokens = ColourTokens.read(css.toString());
    List<Diagnostic> problems = new ArrayList<>();
    for (ContrastRule rule : theme.contrasts()) {
      Optional<Diagnostic> unknown =
          unknown(rule, rule.text(), tokens).or(() -> unknown(rule, rule.on(), tokens));
      if (unknown.isPresent()) {
        problems.add(unknown.get());
      } else {
        problems.addAll(Contrasts.check(pairs(rule, tokens), rule.location()));
      }
    }
    return problems;
  }

  private static List<ContrastPair> pairs(ContrastRule rule, ColourTokens tokens) {
    return List.of(
        new ContrastPair(
            rule.name(),
            tokens.light(rule.text()).orElse(""),
            tokens.light(rule.on()).orElse(""),
            rule.least(),
            "light"),
        new ContrastPair(
            rule.name(),
            tokens.dark(rule.text()).orElse(""),
            tokens.dark(rule.on()).orElse(""),
            rule.least(),
            "dark"));
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
