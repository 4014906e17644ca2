package dev.kindling.theme;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Checks templates against what they may read, before there is any page:
 *
 * <ul>
 *   <li>every name, also in branches that no page reaches today
 *   <li>names that would be taken from something around the thing they seem to belong to
 *   <li>sections over what is always there, and values that cannot be printed
 *   <li>three braces around text, two around HTML
 *   <li>values where escaping does not help: in scripts, styles, comments, names of elements and
 *       attributes, attributes without quotation marks, and text where an address belongs
 * </ul>
 *
 * <p>One use, one thread.
 */
public final class TemplateCheck {

  private final Theme theme;
  private final TemplateProblems findings;
  private final NamesRead read = new NamesRead();
  private final Set<String> used = new LinkedHashSet<>();
  private final Map<String, GroupShape> parents = new LinkedHashMap<>();

  /**
   * Makes a check that has found nothing yet.
   *
   * @param isOfSite whether the owner of the site can mend a file of the theme
   */
  public TemplateCheck(Theme theme, Predicate<SourcePath> isOfSite) {
    this.theme = theme;
    this.findings = new TemplateProblems(isOfSite);
  }

  /**
   * Checks a template, and all that it uses, for one use.
   *
   * @param template one that the theme has
   * @param root what it may read there
   * @param user whom it serves there, such as {@code pages of the kind `story`}
   */
  public void use(String template, GroupShape root, String user) {
    use(template, root, user, Optional.empty());
  }

  /**
   * Checks a template, and all that it uses, for a use that the site asks for.
   *
   * @param asked where it does, and under which name the template finds the fields: a field that is
   *     not there is told here, if the owner of the site cannot mend the template
   */
  public void use(String template, GroupShape root, String user, Location asked, String fields) {
    use(template, root, user, Optional.of(new TemplateProblems.Use(template, asked, fields)));
  }

  private void use(
      String template, GroupShape root, String user, Optional<TemplateProblems.Use> asked) {
    used.add(template);
    findings.begin(user, asked);
    theme.rehearse(template, new Rehearsal(findings, read), root);
    for (String parent : theme.parents(template)) {
      parents.putIfAbsent(parent, root);
    }
  }

  /**
   * What was found. The templates that others extend are checked on their own too, because all of
   * those may replace the same block; of the fields nothing is known there.
   *
   * @param fields the name of the fields in what a template may read
   */
  public List<Diagnostic> problems(String fields) {
    parents.forEach((parent, root) -> run(parent, root.with(fields, Shape.Plain.ANYTHING), ""));
    List<Diagnostic> all = new ArrayList<>(findings.all());
    all.addAll(theme.lostBlocks(used));
    Collections.sort(all);
    return all;
  }

  /** What was read in all uses so far. */
  public NamesRead read() {
    return read;
  }

  private void run(String template, GroupShape root, String user) {
    findings.begin(user);
    // What a parent reads in a block that its templates replace, no page shows.
    theme.rehearse(template, new Rehearsal(findings, new NamesRead()), root);
  }
}
