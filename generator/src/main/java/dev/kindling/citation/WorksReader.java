package dev.kindling.citation;

import dev.kindling.citation.Work.Author;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Located;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.OtherNames;
import dev.kindling.yaml.ValueReader;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code sources.yml}: a mapping from keys to works.
 *
 * <pre>{@code
 * flynn-lake-2008:
 *   type: article
 *   authors: ["Flynn, F. J.", "Lake, V. K. B."]
 *   year: 2008
 *   title: If you need help, just ask
 *   container: Journal of Personality and Social Psychology
 *   volume: 95
 *   issue: 1
 *   pages: 128-143
 *   doi: 10.1037/0022-3514.95.1.128
 *   verified: true
 * }</pre>
 *
 * <p>A page that changes, such as one with a number to call, can say {@code until: 2027-05-29}: the
 * last day on which the entry counts.
 *
 * <p>An author is {@code Family, I. N.}; an organisation is a text without a comma, or {@code
 * {organisation: …}}.
 */
public final class WorksReader {

  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");
  private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}/\\S+");
  private static final Pattern PREFIXED_DOI =
      Pattern.compile("(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)(10\\.[0-9]{4,9}/\\S+)");
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.[ -]?)++");
  private static final List<String> TYPES =
      Arrays.stream(Work.Type.values()).map(t -> t.name().toLowerCase(Locale.ROOT)).toList();

  /** What BibTeX and CSL call the fields of a work. */
  private static final OtherNames BIBLIOGRAPHIES =
      OtherNames.none()
          .with("authors", "author", "creator", "creators")
          .with("year", "date", "issued", "published")
          .with("container", "journal", "journaltitle", "booktitle", "container-title")
          .with("issue", "number")
          .with("pages", "page")
          .with("publisher", "institution", "school", "organization")
          .with("url", "link", "href", "eprint");

  private final List<Diagnostic> problems = new ArrayList<>();

  private WorksReader() {}

  /**
   * Reads all works; what could not be read of one is reported and stands in with a word, so that
   * citing it is no second mistake.
   */
  public static Checked<Works> read(SourceFile file) {
    Checked<Optional<YamlNode.Mapping>> yaml = YamlReader.readMapping(file);
    WorksReader reader = new WorksReader();
    List<Work> works = yaml.value().map(reader::works).orElse(List.of());
    return new Checked<>(new Works(works), yaml.diagnostics()).with(reader.problems);
  }

  private List<Work> works(YamlNode.Mapping mapping) {
    List<Work> works = new ArrayList<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      Location at = entry.key().location();
      if (!KEY.matcher(key).matches()) {
        problems.add(
            Diagnostic.of(
                    Code.BAD_VALUE,
                    at,
                    "a source cannot be called `" + ValueReader.shortened(key) + "`")
                .withHelp("use lower-case letters, digits and single hyphens"));
      }
      ValueReader.of(key, entry.value(), problems).mapping();
      YamlNode.Mapping values =
          entry.value() instanceof YamlNode.Mapping m ? m : new YamlNode.Mapping(List.of(), at);
      // What is wrong with an entry that holds no named values has just been said, once.
      List<Diagnostic> found =
          entry.value() instanceof YamlNode.Mapping ? problems : new ArrayList<>();
      MappingReader reader =
          new MappingReader(values, key, "field", at, found).understanding(BIBLIOGRAPHIES);
      works.add(work(key, reader, at));
      reader.finish();
    }
    return works;
  }

  private static Work work(String key, MappingReader reader, Location at) {
    Optional<Work.Type> type =
        reader
            .required("type")
            .choice(TYPES)
            .map(name -> Work.Type.valueOf(name.toUpperCase(Locale.ROOT)));
    List<Author> authors = authors(reader.required("authors"));
    Optional<Integer> year = year(reader.required("year"));
    Optional<String> title = reader.required("title").text();
    boolean isInside =
        type.isPresent() && (type.get() == Work.Type.ARTICLE || type.get() == Work.Type.CHAPTER);
    ValueReader container = isInside ? reader.required("container") : reader.optional("container");
    Optional<String> containerText = container.text();
    Optional<String> volume = reader.optional("volume").text();
    Optional<String> issue = reader.optional("issue").text();
    Optional<String> pages = reader.optional("pages").text();
    Optional<String> publisher = reader.optional("publisher").text();
    Optional<String> doi = doi(reader.optional("doi"));
    Optional<String> url = reader.optional("url").url();
    boolean isVerified = reader.optional("verified").flag().orElse(false);
    Optional<Located<LocalDate>> until = day(reader.optional("until"));
    return new Work(
        key,
        type.orElse(Work.Type.WEB),
        authors.isEmpty() ? List.of(new Author(key, Optional.empty())) : authors,
        year.orElse(1000),
        title.orElse(key),
        containerText,
        volume,
        issue,
        pages,
        publisher,
        doi,
        url,
        isVerified,
        until,
        at);
  }

  private static Optional<Located<LocalDate>> day(ValueReader value) {
    return value.date().map(day -> new Located<>(day, value.location()));
  }

  private static Optional<Integer> year(ValueReader value) {
    Optional<Long> year = value.whole();
    if (year.isPresent() && (year.get() < 1000 || year.get() > 9999)) {
      value.report(Code.BAD_VALUE, "`year` must have four digits, and is `" + year.get() + "`");
      return Optional.empty();
    }
    return year.map(Long::intValue);
  }

  private static List<Author> authors(ValueReader value) {
    List<Author> authors = new ArrayList<>();
    Optional<YamlNode.Scalar> lone =
        value.node().filter(YamlNode.Scalar.class::isInstance).map(YamlNode.Scalar.class::cast);
    if (lone.isPresent() && lone.get().text().contains(",")) {
      String written = ValueReader.shortened(lone.get().text());
      value.report(
          Code.WRONG_TYPE,
          "`authors` must be a list, and is `" + written + "`",
          "write each author in quotes: `[\"" + written + "\"]`");
      return authors;
    }
    List<ValueReader> items = value.items();
    for (ValueReader item : items) {
      author(item).ifPresent(authors::add);
    }
    boolean isEmptyList =
        value.node().filter(YamlNode.Sequence.class::isInstance).isPresent() && items.isEmpty();
    if (isEmptyList) {
      value.report(Code.BAD_VALUE, "`authors` must name at least one author");
    }
    return authors;
  }

  private static Optional<Author> author(ValueReader item) {
    if (item.node().filter(YamlNode.Mapping.class::isInstance).isPresent()) {
      Optional<MappingReader> names = item.mapping();
      Optional<String> organisation = names.flatMap(n -> n.required("organisation").text());
      names.ifPresent(MappingReader::finish);
      return organisation.map(o -> new Author(o, Optional.empty()));
    }
    Optional<String> text = item.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int comma = text.get().indexOf(',');
    if (comma < 0 && INITIALS.matcher(text.get()).matches()) {
      item.report(
          Code.BAD_VALUE,
          "`" + ValueReader.shortened(text.get()) + "` looks like initials without their name",
          "put the whole name in quotes, or YAML parts it at the comma: `\"Flynn, F. J.\"`");
      return Optional.empty();
    }
    if (comma < 0) {
      return Optional.of(new Author(text.get().strip(), Optional.empty()));
    }
    String family = text.get().substring(0, comma).strip();
    String initials = text.get().substring(comma + 1).strip();
    if (family.isEmpty() || initials.isEmpty()) {
      item.report(
          Code.BAD_VALUE,
          "an author is a family name, a comma and initials, and this is `"
              + ValueReader.shortened(text.get())
              + "`",
          "write `\"Flynn, F. J.\"`, or `{organisation: …}` for an organisation");
      return Optional.empty();
    }
    return Optional.of(new Author(family, Optional.of(initials)));
  }

  private static Optional<String> doi(ValueReader value) {
    Optional<String> text = value.text();
    if (text.isEmpty() || DOI.matcher(text.get()).matches()) {
      return text;
    }
    Matcher prefixed = PREFIXED_DOI.matcher(text.get().strip());
    String message =
        "`doi` must begin with `10.`, and is `" + ValueReader.shortened(text.get()) + "`";
    if (prefixed.matches()) {
      value.report(Code.BAD_VALUE, message, "leave the address out: `" + prefixed.group(1) + "`");
      return Optional.of(prefixed.group(1));
    }
    value.report(
        Code.BAD_VALUE, message, "write it as it is printed, such as `10.1037/0022-3514.95.1.128`");
    return Optional.empty();
  }
}
