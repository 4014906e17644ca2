package dev.kindling.check.policy;

import dev.kindling.check.finding.WrittenProblem;
import dev.kindling.check.reference.FileFacts;
import dev.kindling.check.reference.Load;
import dev.kindling.check.reference.PageFacts;
import dev.kindling.check.reference.Use;
import dev.kindling.check.reference.WrittenFiles;
import dev.kindling.diagnostic.Code;
import dev.kindling.output.PolicyMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Each page has a policy that allows what the page needs, and nothing else. One thread. */
public final class Policies {

  private final WrittenFiles files;
  private final Map<String, Policy> known = new HashMap<>();
  private final Map<String, String> derivations = new HashMap<>();
  private final Set<String> right = new HashSet<>();
  private final SortedMap<String, String> derived = new TreeMap<>();
  private final List<WrittenProblem> problems = new ArrayList<>();

  public Policies(WrittenFiles files) {
    this.files = files;
  }

  public List<WrittenProblem> check() {
    files.pages().forEach(this::check);
    return problems;
  }

  /** The policies of the pages that leave them to be derived, by page. */
  public SortedMap<String, String> derived() {
    return derived;
  }

  private void check(FileFacts page) {
    PageFacts facts = page.page().orElseThrow();
    List<Load> inherited = new ArrayList<>();
    for (FileFacts loaded : files.loadedBy(page)) {
      if (!loaded.path().endsWith(".svg")) {
        inherited.addAll(loaded.loads());
      }
    }
    List<Load> all = new ArrayList<>(page.loads());
    all.addAll(inherited);
    if (facts.policy().isEmpty()) {
      String derived = Policy.deriving(all);
      problems.add(
          page.problem(
              Code.POLICY_MISSING,
              "the page has no Content-Security-Policy",
              "write `<meta http-equiv=\"Content-Security-Policy\" content=\"" + derived + "\">`"));
      return;
    }
    String written = facts.policy().get();
    int mark = written.indexOf(PolicyMark.TEXT);
    if (mark >= 0) {
      String own = derivations.computeIfAbsent(needs(all), needs -> Policy.deriving(all));
      derived.put(page.path(), own);
      written = written.replace(PolicyMark.TEXT, own);
    }
    // Thousands of pages need the same and allow the same: each such case is judged once.
    String sameCase = facts.isRedirect() + written + "\n" + needs(all);
    if (right.contains(sameCase)) {
      return;
    }
    int before = problems.size();
    Policy policy = known.computeIfAbsent(written, Policy::read);
    String better = Policy.deriving(all);
    blocks(page, policy, inherited, better);
    loose(page, policy, all, better);
    if (problems.size() == before) {
      right.add(sameCase);
    }
  }

  private static String needs(List<Load> loads) {
    StringBuilder needs = new StringBuilder();
    for (Load load : loads) {
      needs.append(load.use().name()).append(' ').append(load.source()).append(';');
    }
    return needs.toString();
  }

  private void blocks(FileFacts page, Policy policy, List<Load> inherited, String derived) {
    String help = "let the policy be `" + derived + "`";
    for (Load load : page.loads()) {
      if (!policy.allows(load)) {
        problems.add(
            page.problem(
                Code.POLICY_BLOCKS,
                load.start(),
                load.end(),
                "the page's own policy blocks this: " + missing(policy, load),
                Policy.isNeverAllowed(load)
                    ? isScript(load)
                        ? "move it into a file of the site: a policy that allows it would allow"
                            + " what others get into the page"
                        : "move it into a file: no policy should allow what stands in attributes,"
                            + " or `eval`"
                    : help));
      }
    }
    for (Load load : inherited) {
      if (!policy.allows(load) && !page.loads().contains(load)) {
        report(
            Code.POLICY_BLOCKS,
            page,
            "the policy blocks what a style sheet or script of the page needs: "
                + missing(policy, load),
            help);
      }
    }
  }

  private static boolean isScript(Load load) {
    return load.use() == Use.SCRIPT && !load.source().equals("'unsafe-eval'");
  }

  private static String missing(Policy policy, Load load) {
    String directive = policy.ruling(load.use()).orElse("");
    return "`" + directive + "` does not allow `" + load.source() + "`";
  }

  private void loose(FileFacts page, Policy policy, List<Load> all, String derived) {
    PageFacts facts = page.page().orElseThrow();
    List<String> more = new ArrayList<>(policy.unused(all));
    if (!facts.isRedirect()) {
      policy.missing().forEach(name -> more.add("no " + name));
    }
    List<String> idle = policy.withoutEffect();
    if (more.isEmpty() && idle.isEmpty()) {
      return;
    }
    if (!more.isEmpty()) {
      report(
          Code.POLICY_LOOSE,
          page,
          "the policy allows more than the page needs: `" + String.join("`, `", more) + "`",
          "let it be `" + derived + "`");
    }
    for (String name : idle) {
      report(
          Code.POLICY_LOOSE,
          page,
          "`" + name + "` has no effect in a page",
          "take it out here; a server can send it as a header");
    }
  }

  /** Reports a problem with the policy that a page has. */
  private void report(Code code, FileFacts page, String message, String help) {
    PageFacts facts = page.page().orElseThrow();
    problems.add(page.problem(code, facts.policyStart(), facts.policyEnd(), message, help));
  }
}
