package dev.kindling.theme;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Compares what a theme says in English with what the theme says that it extends: words of another
 * name change nothing, and other words in braces are shown to readers as they are.
 */
final class Overrides {

  private static final String CALLOUT = "callout.";

  private final Collection<SourceFile> templates;
  private final Collection<String> callouts;

  /**
   * Prepares the comparison.
   *
   * @param templates all that may show a message
   * @param callouts the names of those whose titles are messages
   */
  Overrides(Collection<SourceFile> templates, Collection<String> callouts) {
    this.templates = templates;
    this.callouts = callouts;
  }

  /**
   * What is wrong with the texts of a file.
   *
   * @param before what the extended themes say, by name; nothing for a theme that extends none
   * @param own what the file says
   */
  List<Diagnostic> check(
      SortedMap<String, Messages.Said> before, SortedMap<String, Messages.Said> own) {
    List<Diagnostic> problems = new ArrayList<>();
    own.forEach(
        (name, said) -> {
          Messages.Said replaced = before.get(name);
          if (replaced != null) {
            braces(name, replaced, said).ifPresent(problems::add);
          } else if (!isShown(name)) {
            NearestName.of(name, before.keySet())
                .map(meant -> unknown(name, said, meant))
                .ifPresent(problems::add);
          }
        });
    return problems;
  }

  private static Optional<Diagnostic> braces(
      String name, Messages.Said replaced, Messages.Said said) {
    Set<String> wanted = Translation.placeholders(replaced.text());
    Set<String> found = Translation.placeholders(said.text());
    if (found.equals(wanted)) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.of(
                Code.MESSAGE_PLACEHOLDERS,
                said.value().location(),
                "`"
                    + name
                    + "` has "
                    + (found.isEmpty() ? "no words in braces" : Translation.quoted(found)))
            .withHelp(
                wanted.isEmpty()
                    ? "the theme that is extended has none there: write the text without braces"
                    : "the theme that is extended has "
                        + Translation.quoted(wanted)
                        + " there: take them over as they are"));
  }

  private static Diagnostic unknown(String name, Messages.Said said, String meant) {
    return Diagnostic.of(
            Code.MESSAGE_UNKNOWN,
            said.name(),
            "no template shows `" + name + "`, and the theme that is extended does not say it")
        .withHelp(NearestName.question(meant));
  }

  /** Whether it is the title of a callout, or a template names it, in full or in a section. */
  private boolean isShown(String name) {
    if (name.startsWith(CALLOUT) && callouts.contains(name.substring(CALLOUT.length()))) {
      return true;
    }
    String last = name.substring(name.lastIndexOf('.') + 1);
    return templates.stream().anyMatch(template -> holds(template.text(), last));
  }

  private static boolean holds(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !Translation.isOfName(text.charAt(at - 1));
      if (begins && (end == text.length() || !Translation.isOfName(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
