package dev.kindling.settings;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.diagnostic.SeverityRule;
import dev.kindling.source.SourceScan;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.OtherNames;
import dev.kindling.yaml.ValueReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads what a site makes of some sorts of problems, and why:
 *
 * <pre>{@code
 * rules:
 *   - code: title-twice
 *     severity: off
 *     in: archive
 *     reason: Every year has its page "Programme".
 *     until: 2027-06-30
 * }</pre>
 */
final class SeverityRulesReader {

  private static final OtherNames LEVELS =
      OtherNames.none()
          .with("error", "fail", "fatal", "errors")
          .with("warning", "warn", "warnings", "info", "notice")
          .with("off", "none", "ignore", "ignored", "disable", "disabled", "false", "no", "hidden");

  private static final OtherNames NAMES =
      OtherNames.none()
          .with("code", "rule", "id", "problem", "name")
          .with("severity", "level", "action", "to")
          .with("in", "folder", "path", "paths", "files", "where")
          .with("reason", "why", "because", "comment", "justification")
          .with("until", "expires", "end", "to");

  private static final List<String> CODES = Arrays.stream(Code.values()).map(Code::id).toList();

  private final List<SeverityRule> rules = new ArrayList<>();
  private final Set<String> seen = new TreeSet<>();

  private SeverityRulesReader() {}

  /** The rules in the order written. */
  static List<SeverityRule> rules(ValueReader list) {
    SeverityRulesReader reader = new SeverityRulesReader();
    for (ValueReader item : list.items()) {
      item.mapping().map(m -> m.understanding(NAMES)).ifPresent(reader::rule);
    }
    return List.copyOf(reader.rules);
  }

  private void rule(MappingReader rule) {
    ValueReader name = rule.required("code");
    Optional<Code> code = code(name);
    ValueReader severity = rule.required("severity");
    Optional<SeverityRule.Level> level = level(severity);
    ValueReader in = rule.optional("in");
    Optional<String> reason = rule.required("reason").text();
    ValueReader until = rule.optional("until");
    Optional<LocalDate> day = until.date();
    rule.finish();
    Optional<SeverityRule.Place> place =
        ContentPlace.of(in)
            .flatMap(folder -> SourceScan.CONTENT.resolve(folder.value()))
            .map(path -> new SeverityRule.Place(path, in.location()));
    if (code.isPresent()
        && level.isPresent()
        && reason.isPresent()
        && place.isPresent() == in.isPresent()
        && isFree(code.get(), place, name)
        && isAllowed(code.get(), level.get(), severity)) {
      rules.add(
          new SeverityRule(
              code.get(),
              level.get(),
              place,
              reason.get(),
              day.map(last -> new SeverityRule.End(last, until.location())),
              name.location()));
    }
  }

  private static Optional<Code> code(ValueReader value) {
    Optional<String> written = value.text();
    if (written.isPresent() && !CODES.contains(written.get())) {
      value.report(
          Code.BAD_VALUE,
          "there is no problem called `" + ValueReader.shortened(written.get()) + "`",
          NearestName.advice(written.get(), CODES)
              .orElse("write the word in brackets with which the build tells of it"));
    }
    return written.flatMap(
        id -> Arrays.stream(Code.values()).filter(code -> code.id().equals(id)).findFirst());
  }

  private static Optional<SeverityRule.Level> level(ValueReader value) {
    Optional<String> word = value.choice(SeverityRule.Level.words(), LEVELS);
    return Arrays.stream(SeverityRule.Level.values())
        .filter(level -> word.filter(level.word()::equals).isPresent())
        .findFirst();
  }

  private boolean isFree(Code code, Optional<SeverityRule.Place> place, ValueReader name) {
    boolean isFree = seen.add(code.id() + ' ' + place.map(at -> at.path().value()).orElse(""));
    if (!isFree) {
      name.report(
          Code.BAD_VALUE,
          "there is a rule for `"
              + code.id()
              + "` "
              + place.map(at -> "in `" + at.path() + "`").orElse("of the whole site")
              + " already",
          "keep one of the two");
    }
    return isFree;
  }

  private static boolean isAllowed(Code code, SeverityRule.Level level, ValueReader severity) {
    if (level.isFor(code)) {
      return true;
    }
    String message = "`" + code.id() + "` cannot be `" + level.word() + "`: ";
    if (level == SeverityRule.Level.ERROR) {
      severity.report(
          Code.BAD_VALUE,
          message + "a day that passes would stop the site, and nobody may be there to mend it",
          "take the rule out; with `-Dkindling.reviews=fail`, a job that publishes nothing can"
              + " fail");
    } else if (code.canBeLowered()) {
      severity.report(
          Code.BAD_VALUE,
          message + "readers notice it on the page",
          "write `warning`, which stops no build and is still told");
    } else {
      severity.report(
          Code.BAD_VALUE,
          message + "the site could be wrong or unsafe for its readers",
          code.canBeKnown()
              ? "mend what is told; what has to wait can be let pass one by one, with"
                  + " `-Dkindling.baseline=known-problems.txt`"
              : "take the rule out, and mend what is told");
    }
    return false;
  }
}
