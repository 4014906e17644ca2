package dev.kindling.settings;

import dev.kindling.diagnostic.Code;
import dev.kindling.wording.Phrase;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads which phrases a site guards, with what is wrong with them and what lifts that:
 *
 * <pre>{@code
 * wording:
 *   - words: [research shows, Professor]
 *     why: nobody can look it up
 *     unless: cited
 * }</pre>
 */
final class WordingReader {

  private static final String CITED = "cited";

  private final List<Phrase> phrases = new ArrayList<>();
  private final Set<String> seen = new TreeSet<>();

  private WordingReader() {}

  /** The phrases in the order written. */
  static List<Phrase> phrases(ValueReader list) {
    WordingReader reader = new WordingReader();
    for (ValueReader item : list.items()) {
      item.mapping().ifPresent(reader::rule);
    }
    return List.copyOf(reader.phrases);
  }

  private void rule(MappingReader rule) {
    List<ValueReader> words = rule.required("words").items();
    Optional<String> why = rule.required("why").text();
    boolean allowsCited = rule.optional("unless").choice(List.of(CITED)).isPresent();
    rule.finish();
    for (ValueReader word : words) {
      Optional<String> text = word.text().map(WordingReader::spaced);
      if (text.isPresent() && isUsable(text.get(), word) && why.isPresent()) {
        phrases.add(new Phrase(text.get(), why.get(), allowsCited));
      }
    }
  }

  private boolean isUsable(String text, ValueReader value) {
    if (!Character.isLetterOrDigit(text.charAt(0))) {
      value.report(
          Code.BAD_VALUE,
          "`" + ValueReader.shortened(text) + "` must begin with a letter or a digit");
      return false;
    }
    if (!seen.add(text)) {
      value.report(
          Code.BAD_VALUE,
          "`" + ValueReader.shortened(text) + "` is already in `wording`",
          "keep one of the two");
      return false;
    }
    return true;
  }

  private static String spaced(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }
}
