package dev.kindling.mutants;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Gathers mutants of one tree of sources. Changes that change nothing, or the same, are left out.
 */
final class Mutations {

  private final Sources sources;
  private final Set<Mutant> all = new LinkedHashSet<>();

  Mutations(Sources sources) {
    this.sources = sources;
  }

  /** Every mutant that there is a place for, in an order that depends on the sources alone. */
  static List<Mutant> of(Sources sources) {
    Mutations mutations = new Mutations(sources);
    FileMutations.add(mutations);
    YamlMutations.add(mutations);
    TextMutations.add(mutations);
    QuizMutations.add(mutations);
    TemplateMutations.add(mutations);
    return mutations.all();
  }

  /** Those gathered so far. */
  List<Mutant> all() {
    return List.copyOf(all);
  }

  Sources sources() {
    return sources;
  }

  /** Puts something in place of a part of a file. */
  void replace(String operator, String subject, String file, int from, int to, String by) {
    String text = sources.text(file);
    String changed = text.substring(0, from) + by + text.substring(to);
    if (!changed.equals(text)) {
      String place =
          file + ":" + (1 + text.substring(0, from).chars().filter(c -> c == '\n').count());
      all.add(new Mutant(operator, subject, place, Map.of(file, Optional.of(changed))));
    }
  }

  void delete(String operator, String subject, String file) {
    all.add(new Mutant(operator, subject, file, Map.of(file, Optional.empty())));
  }

  void rename(String operator, String subject, String file, String name) {
    Map<String, Optional<String>> changes = new LinkedHashMap<>();
    changes.put(file, Optional.empty());
    changes.put(name, Optional.of(sources.text(file)));
    all.add(new Mutant(operator, subject, file, changes));
  }

  /** Where a pattern is found in a file. */
  List<MatchResult> find(String file, Pattern pattern) {
    return pattern.matcher(sources.text(file)).results().toList();
  }

  /** The word with another letter in its middle. */
  static String misspelt(String word) {
    for (int i = word.length() / 2; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        char other = letter == 'z' ? 'y' : letter == '9' ? '8' : (char) (letter + 1);
        return word.substring(0, i) + other + word.substring(i + 1);
      }
    }
    return word + "x";
  }
}
