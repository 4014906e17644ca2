package dev.kindling.theme;

import dev.kindling.diagnostic.Code;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.ValueReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which colours of a theme are used together. */
final class ContrastRules {

  private static final BigDecimal ENOUGH = new BigDecimal("4.5");
  private static final BigDecimal MOST = new BigDecimal(21);

  private ContrastRules() {}

  /** The pairs in the order written. */
  static List<ContrastRule> read(ValueReader list) {
    List<ContrastRule> rules = new ArrayList<>();
    for (ValueReader item : list.items()) {
      Optional<MappingReader> values = item.mapping();
      if (values.isPresent()) {
        rule(item, values.get()).ifPresent(rules::add);
        values.get().finish();
      }
    }
    return rules;
  }

  private static Optional<ContrastRule> rule(ValueReader item, MappingReader values) {
    Optional<String> text = token(values.required("text"));
    Optional<String> on = token(values.required("on"));
    Optional<String> name = values.optional("name").text();
    ValueReader least = values.optional("least");
    BigDecimal wanted = least.decimal().orElse(ENOUGH);
    if (wanted.compareTo(BigDecimal.ONE) < 0 || wanted.compareTo(MOST) > 0) {
      least.report(Code.BAD_VALUE, "`least` must be from 1 to 21");
      return Optional.empty();
    }
    if (text.isEmpty() || on.isEmpty()) {
      return Optional.empty();
    }
    String called = name.orElse(text.get() + " on " + on.get());
    return Optional.of(
        new ContrastRule(called, text.get(), on.get(), wanted.doubleValue(), item.location()));
  }

  private static Optional<String> token(ValueReader value) {
    return value.text().map(text -> text.startsWith("--") ? text.substring(2) : text);
  }
}
