package dev.kindling.kind;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.document.Language;
import dev.kindling.document.Located;
import dev.kindling.source.SourceFile;
import dev.kindling.yaml.FormerAddresses;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.PlainWords;
import dev.kindling.yaml.ValueReader;
import dev.kindling.yaml.YamlNode;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one file that describes a kind. */
final class KindFileReader {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");
  private static final Pattern PERIOD =
      Pattern.compile("([1-9][0-9]{0,3}) (day|week|month|year)s?");
  private static final Pattern SCHEMA_TYPE = Pattern.compile("[A-Z][A-Za-z]+");

  private final SourceFile file;
  private final List<String> behaviours;
  private final List<Diagnostic> problems;
  private final FieldSpecReader specs;

  /**
   * A kind with what must be compared with other kinds.
   *
   * @param kind the kind
   * @param claims the folder and the files it takes, as messages call them
   * @param refs where its fields refer to other pages
   */
  record Read(Kind kind, List<Located<String>> claims, List<FieldSpecReader.RefUse> refs) {}

  /**
   * Reads one kind.
   *
   * @param behaviours what a kind can ask for by name
   */
  KindFileReader(SourceFile file, List<String> behaviours, List<Diagnostic> problems) {
    this.file = file;
    this.behaviours = behaviours;
    this.problems = problems;
    this.specs = new FieldSpecReader(problems, true);
  }

  Read read(YamlNode.Mapping mapping) {
    MappingReader reader =
        MappingReader.ofSettings(mapping, file, problems).understanding(ForeignNames.KIND);
    String name = file.path().stem();
    if (!NAME.matcher(name).matches()) {
      problems.add(
          Diagnostic.of(Code.BAD_KIND, file, "a kind cannot be called `" + name + "`")
              .withHelp("name the file with lower-case letters, digits and hyphens"));
    }
    String label = PlainWords.of(reader.optional("label")).orElse(capitalised(name));
    List<Located<String>> claims = new ArrayList<>();
    Kind.Files files = new KindFilesReader(reader).read(claims);
    UrlPattern url = url(reader, files);
    String template = reader.optional("template").text().orElse("page");
    Optional<Kind.Index> index =
        reader.optional("index").mapping().map(i -> index(i, label, files));
    Set<String> universal = new TreeSet<>();
    List<FieldSpec> fields =
        reader
            .optional("fields")
            .mapping()
            .map(all -> new RestatedFields(specs, problems).read(all, universal))
            .orElse(List.of());
    List<String> outline = outline(reader.optional("outline"));
    Optional<Period> review = review(reader);
    if (review.isPresent()) {
      universal.add(UniversalField.REVIEWED.id());
    }
    if (url.needsDate()) {
      universal.add(UniversalField.DATE.id());
    }
    Kind kind =
        new Kind(
            file,
            name,
            label,
            files,
            reader.optional("language").languageTag().flatMap(Language::of),
            url,
            template,
            index,
            UniversalField.names().stream().filter(universal::contains).toList(),
            fields,
            outline,
            ReachedReader.read(reader.optional("reached-from")),
            review,
            jsonLd(reader.optional("json-ld")),
            notice(reader.optional("notice"), fields),
            reader
                .optional("lists")
                .choice(List.of("sources", "pages"))
                .map(l -> Kind.Lists.valueOf(l.toUpperCase(Locale.ROOT))),
            behaviour(reader.optional("behaviour")),
            reader.optional("image").scalar().map(s -> new Located<>(s.text(), s.location())),
            reader.optional("indexed").flag().orElse(true));
    reader.finish();
    return new Read(kind, claims, specs.refs());
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
  }

  private static UrlPattern url(MappingReader reader, Kind.Files files) {
    String folder =
        files instanceof Kind.Files.Folder f && !f.folder().value().isEmpty()
            ? "/" + f.folder() + "/"
            : "/";
    UrlPattern standard = new UrlPattern(folder + ":slug/");
    ValueReader value = reader.optional("url");
    Optional<String> text = value.text();
    if (text.isEmpty() || isBad(UrlPattern.faultIn(text.get()), text.get(), value)) {
      return standard;
    }
    UrlPattern pattern = new UrlPattern(text.get());
    boolean hasOnePage = files instanceof Kind.Files.Named named && named.paths().size() <= 1;
    if (!hasOnePage && !pattern.needsSlug()) {
      value.report(
          Code.BAD_URL,
          "`" + text.get() + "` would be the address of every page of this kind",
          "put `:slug` where the pages differ, or `:path` to keep their folders");
      return standard;
    }
    return pattern;
  }

  private static boolean isBad(Optional<UrlPattern.Fault> fault, String text, ValueReader value) {
    fault.ifPresent(
        f -> {
          String message = "`" + ValueReader.shortened(text) + "` " + f.message();
          f.help()
              .ifPresentOrElse(
                  help -> value.report(Code.BAD_URL, message, help),
                  () -> value.report(Code.BAD_URL, message));
        });
    return fault.isPresent();
  }

  private static Kind.Index index(MappingReader reader, String label, Kind.Files files) {
    ValueReader url = reader.optional("url");
    Optional<String> address = url.text().filter(t -> !isBad(UrlPattern.faultInAddress(t), t, url));
    String standard = "/";
    if (files instanceof Kind.Files.Folder f && !f.folder().value().isEmpty()) {
      standard = "/" + f.folder() + "/";
    } else if (!url.isPresent()) {
      reader.required("url");
    }
    Kind.Index index =
        new Kind.Index(
            PlainWords.of(reader.required("title")).orElse(label),
            PlainWords.of(reader.optional("summary")),
            address.orElse(standard),
            reader.optional("template").text().orElse("list"),
            reader
                .optional("order")
                .choice(List.of("order", "title", "newest"), ForeignNames.ORDERS)
                .map(o -> Kind.Order.valueOf(o.toUpperCase(Locale.ROOT)))
                .orElse(Kind.Order.ORDER),
            reader.optional("bodies").flag().orElse(false),
            FormerAddresses.read(reader.optional("aliases")).stream()
                .map(written -> new Located<>(written.text(), written.location()))
                .toList());
    reader.understanding(ForeignNames.INDEX).finish();
    return index;
  }

  private static List<String> outline(ValueReader value) {
    List<String> headings = new ArrayList<>();
    for (ValueReader item : value.items()) {
      Optional<String> heading = item.text();
      if (heading.isPresent() && headings.contains(heading.get())) {
        item.report(
            Code.BAD_KIND,
            "`" + ValueReader.shortened(heading.get()) + "` is already in `outline`");
      } else {
        heading.ifPresent(headings::add);
      }
    }
    return headings;
  }

  private static Optional<Period> review(MappingReader reader) {
    ValueReader written = reader.optional("review");
    if (written.node().filter(YamlNode.Scalar.class::isInstance).isPresent()) {
      written
          .text()
          .ifPresent(
              text ->
                  written.report(
                      Code.WRONG_TYPE,
                      "`review` must be named values, and is `" + ValueReader.shortened(text) + "`",
                      "write `review: {every: 12 months}`"));
      return Optional.empty();
    }
    Optional<MappingReader> review = written.mapping();
    if (review.isEmpty()) {
      return Optional.empty();
    }
    ValueReader every = review.get().required("every");
    Optional<String> text = every.text();
    review.get().finish();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher period = PERIOD.matcher(text.get());
    if (!period.matches()) {
      every.report(
          Code.BAD_VALUE,
          "`every` must be a period, and is `" + ValueReader.shortened(text.get()) + "`",
          "write a number and a unit, such as `24 months`, `1 year` or `90 days`");
      return Optional.empty();
    }
    int count = Integer.parseInt(period.group(1));
    return Optional.of(
        switch (period.group(2)) {
          case "day" -> Period.ofDays(count);
          case "week" -> Period.ofWeeks(count);
          case "month" -> Period.ofMonths(count);
          default -> Period.ofYears(count);
        });
  }

  private Optional<String> behaviour(ValueReader value) {
    if (!behaviours.isEmpty()) {
      return value.choice(behaviours);
    }
    // There is no name that could be offered instead.
    value
        .text()
        .ifPresent(
            name ->
                value.report(
                    Code.BAD_VALUE,
                    "`behaviour` cannot be `" + ValueReader.shortened(name) + "`: there is none"));
    return Optional.empty();
  }

  private static Optional<String> jsonLd(ValueReader value) {
    Optional<String> type = value.text();
    if (type.isPresent() && !SCHEMA_TYPE.matcher(type.get()).matches()) {
      value.report(
          Code.BAD_VALUE,
          "`json-ld` must be a type of schema.org, and is `"
              + ValueReader.shortened(type.get())
              + "`",
          "write its name, such as `Article`");
      return Optional.empty();
    }
    return type;
  }

  private static Optional<String> notice(ValueReader value, List<FieldSpec> fields) {
    List<String> choices =
        fields.stream()
            .filter(f -> f.type() instanceof FieldType.Choice)
            .map(FieldSpec::name)
            .toList();
    Optional<YamlNode.Scalar> name = value.scalar();
    if (name.isPresent() && !choices.contains(name.get().text())) {
      String written = name.get().text();
      String message = "`notice` must name a field of type `choice`, and is `" + written + "`";
      NearestName.advice(written, choices)
          .ifPresentOrElse(
              help -> value.report(Code.BAD_KIND, message, help),
              () -> value.report(Code.BAD_KIND, message));
      return Optional.empty();
    }
    return name.map(YamlNode.Scalar::text);
  }
}
