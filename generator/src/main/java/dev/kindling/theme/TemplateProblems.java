package dev.kindling.theme;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

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
  private final Predicate<SourcePath> isOfSite;
  private final Map<Lacking, Set<String>> lacking = new LinkedHashMap<>();
  private String user = "";
  private Optional<Use> use = Optional.empty();

  /** Where a site asks for a template, and the name of what it finds its fields under. */
  record Use(String template, Location asked, String fields) {}

  /** What a site asks for, and the kind that lacks some field for it. */
  private record Lacking(Use use, String kind) {}

  /**
   * Makes a list without findings.
   *
   * @param isOfSite whether the owner of the site can mend a template, and not its maker alone
   */
  TemplateProblems(Predicate<SourcePath> isOfSite) {
    this.isOfSite = isOfSite;
  }

  /** Begins another use; its problems say so. */
  void begin(String next) {
    begin(next, Optional.empty());
  }

  /** Begins another use that the site asks for. */
  void begin(String next, Optional<Use> asked) {
    user = next;
    use = asked;
  }

  /**
   * Notes that a template shows a field which the kind does not have, if that is for the site to
   * mend: it chose a template of somebody else for the kind.
   */
  boolean lacks(Lookup lookup, String outer, GroupShape fields, String name) {
    boolean isHere =
        use.isPresent()
            && outer.equals(use.get().fields())
            && !fields.title().isEmpty()
            && !isOfSite.test(lookup.template().file().path());
    if (isHere) {
      lacking
          .computeIfAbsent(new Lacking(use.get(), fields.title()), l -> new TreeSet<>())
          .add(name);
    }
    return isHere;
  }

  private static Diagnostic told(Lacking lack, Set<String> fields) {
    boolean isOne = fields.size() == 1;
    return Diagnostic.of(
            Code.BAD_KIND,
            lack.use().asked(),
            "the template `"
                + lack.use().template()
                + "` shows "
                + (isOne ? "the field " : "the fields ")
                + Translation.quoted(fields)
                + ", and the kind `"
                + lack.kind()
                + "` has "
                + (isOne ? "no such field" : "none of them"))
        .withHelp(
            (isOne ? "declare it" : "declare them") + " below `fields`, or name another template");
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
    TemplateProblems another = new TemplateProblems(isOfSite);
    another.begin(user, use);
    return another;
  }

  /** Takes over what others found. */
  void take(TemplateProblems others) {
    others.problems.forEach(problems::putIfAbsent);
    others.lacking.forEach(
        (lack, fields) -> lacking.computeIfAbsent(lack, l -> new TreeSet<>()).addAll(fields));
  }

  boolean isEmpty() {
    return problems.isEmpty() && lacking.isEmpty();
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
    lacking.forEach((lack, fields) -> all.add(told(lack, fields)));
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
