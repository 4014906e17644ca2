package dev.kindling.settings;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Located;
import dev.kindling.source.SourceFile;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.OtherNames;
import dev.kindling.yaml.ValueReader;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code search.yml}: what readers call things, where they are sent first, and what they are
 * promised to find.
 *
 * <pre>{@code
 * synonyms:
 *   money: [afford, owe, debt]
 * best:
 *   - page: support
 *     words: [suicide, kill myself]
 * promises:
 *   - {ask: can't accept help, page: psychology, among: 3}
 * }</pre>
 */
public final class SearchReader {

  /** The first page of results is all that most readers look at. */
  private static final int MOST = 10;

  private static final int OTHERWISE = 3;

  private static final OtherNames NAMES =
      OtherNames.none()
          .with("synonyms", "synonym", "aliases", "alias")
          .with("best", "pins", "pinned", "featured", "answers", "redirects")
          .with("promises", "promise", "tests", "queries", "expect");

  private static final OtherNames BEST =
      OtherNames.none()
          .with("page", "to", "url", "target", "show")
          .with("words", "word", "ask", "queries", "query", "keywords");

  private static final OtherNames PROMISE =
      OtherNames.none()
          .with("ask", "query", "words", "search", "q", "type")
          .with("page", "to", "find", "finds", "expect", "expects", "result")
          .with("among", "first", "top", "within", "in", "at");

  private static final String OUT = "take it out";

  private SearchReader() {}

  /** The settings; a value with a mistake is left out. */
  public static Checked<SearchSettings> read(SourceFile file) {
    Checked<Optional<YamlNode.Mapping>> tree = YamlReader.readMapping(file);
    List<Diagnostic> problems = new ArrayList<>(tree.diagnostics());
    if (tree.value().isEmpty()) {
      return new Checked<>(SearchSettings.NONE, problems);
    }
    MappingReader settings =
        MappingReader.ofSettings(tree.value().get(), file, problems).understanding(NAMES);
    SearchSettings read =
        new SearchSettings(
            synonyms(settings.optional("synonyms")),
            best(settings.optional("best")),
            promises(settings.optional("promises")));
    settings.finish();
    return new Checked<>(read, problems);
  }

  private static List<SearchSettings.Synonyms> synonyms(ValueReader value) {
    List<SearchSettings.Synonyms> all = new ArrayList<>();
    Optional<MappingReader> values = value.mapping();
    for (ValueReader entry : values.map(MappingReader::entries).orElse(List.of())) {
      if (!hasWords(entry.name())) {
        values.orElseThrow().report(entry.name(), Code.BAD_VALUE, nothingToType(entry.name()), OUT);
      } else {
        all.add(new SearchSettings.Synonyms(entry.name(), texts(entry)));
      }
    }
    return all;
  }

  private static List<SearchSettings.BestAnswer> best(ValueReader list) {
    List<SearchSettings.BestAnswer> all = new ArrayList<>();
    for (ValueReader item : list.items()) {
      Optional<MappingReader> values = item.mapping().map(best -> best.understanding(BEST));
      if (values.isPresent()) {
        Optional<YamlNode.Scalar> page = values.get().required("page").scalar();
        List<String> words = texts(values.get().required("words"));
        values.get().finish();
        page.ifPresent(
            p ->
                all.add(
                    new SearchSettings.BestAnswer(new Located<>(p.text(), p.location()), words)));
      }
    }
    return all;
  }

  private static List<SearchSettings.Promise> promises(ValueReader list) {
    List<SearchSettings.Promise> all = new ArrayList<>();
    for (ValueReader item : list.items()) {
      item.mapping()
          .map(promise -> promise.understanding(PROMISE))
          .flatMap(SearchReader::promise)
          .ifPresent(all::add);
    }
    return all;
  }

  private static Optional<SearchSettings.Promise> promise(MappingReader values) {
    ValueReader asked = values.required("ask");
    Optional<YamlNode.Scalar> ask = asked.scalar();
    Optional<YamlNode.Scalar> page = values.required("page").scalar();
    ValueReader among = values.optional("among");
    long last = among.whole().orElse((long) OTHERWISE);
    values.finish();
    if (last < 1 || last > MOST) {
      among.report(Code.BAD_VALUE, "`among` must be from 1 to " + MOST);
      return Optional.empty();
    }
    if (ask.isPresent() && !hasWords(ask.get().text())) {
      asked.report(Code.BAD_VALUE, nothingToType(ask.get().text()), OUT);
      return Optional.empty();
    }
    return ask.isEmpty() || page.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SearchSettings.Promise(
                new Located<>(ask.get().text(), ask.get().location()),
                new Located<>(page.get().text(), page.get().location()),
                (int) last));
  }

  private static List<String> texts(ValueReader list) {
    List<String> all = new ArrayList<>();
    for (ValueReader item : list.items()) {
      Optional<String> text = item.text();
      if (text.isPresent() && !hasWords(text.get())) {
        item.report(Code.BAD_VALUE, nothingToType(text.get()), OUT);
      } else {
        text.ifPresent(all::add);
      }
    }
    return all;
  }

  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String nothingToType(String text) {
    return "`"
        + ValueReader.shortened(text)
        + "` has no letter and no digit, so nobody finds by it";
  }
}
