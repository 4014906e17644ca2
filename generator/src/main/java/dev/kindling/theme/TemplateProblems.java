package dev.kindling.theme;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is wrong with the templates of a theme, found while each is rehearsed for each use. A tag is
 * blamed once for each sort of problem, by the first use that shows it. Not thread-safe.
 */
final class TemplateProblems {

  /** A tag and what it is blamed for. */
  private record Blame(String template, int start, Code code) {}

  private final Map<Blame, Diagnostic> problems = new LinkedHashMap<>();

  private final Set<Diagnostic> others = new LinkedHashSet<>();

  /** Sections that decide nothing in some use; in another they may. */
  private final IdentityHashMap<Tag, Diagnostic> idle = new IdentityHashMap<>();

  private final Set<Tag> useful = Collections.newSetFromMap(new IdentityHashMap<>());
  private String user = "";

  /** Begins another use; its problems say so. */
  void begin(String next) {
    user = next;
  }

  /** Whether the use is for pages of this kind, or for their list. */
  boolean isAbout(String kind) {
    return user.endsWith("`" + kind + "`");
  }

  /** Blames a tag. */
  void report(Lookup lookup, Code code, String message, Optional<String> help) {
    Blame blame = new Blame(lookup.template().name(), lookup.tag().start(), code);
    problems.putIfAbsent(blame, diagnostic(lookup, code, message, help));
  }

  /** Reports a problem that no tag is to blame for, once. */
  void report(Diagnostic problem) {
    others.add(problem);
  }

  /** Findings of the same use, with nothing in them. */
  TemplateProblems another() {
    TemplateProblems another = new TemplateProblems();
    another.begin(user);
    return another;
  }

  /** Takes over what others found. */
  void take(TemplateProblems others) {
    others.problems.forEach(problems::putIfAbsent);
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Blames a section, unless it is of use elsewhere. */
  void reportIdle(Lookup lookup, String message, String help) {
    idle.putIfAbsent(
        lookup.tag(), diagnostic(lookup, Code.WRONG_SECTION, message, Optional.of(help)));
  }

  /** Remembers that a section decides something in some use. */
  void excuse(Lookup lookup) {
    useful.add(lookup.tag());
  }

  /** All problems, sorted by file, line and column. */
  List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>(problems.values());
    all.addAll(others);
    for (Map.Entry<Tag, Diagnostic> problem : idle.entrySet()) {
      if (!useful.contains(problem.getKey())) {
        all.add(problem.getValue());
      }
    }
    Collections.sort(all);
    return all;
  }

  private Diagnostic diagnostic(Lookup lookup, Code code, String message, Optional<String> help) {
    String where = user.isEmpty() ? "" : " (used for " + user + ")";
    return Diagnostic.of(code, lookup.template().at(lookup.tag()), message + where).withHelp(help);
  }
}
