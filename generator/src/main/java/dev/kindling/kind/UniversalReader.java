package dev.kindling.kind;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.FrontMatter;
import dev.kindling.document.Located;
import dev.kindling.source.LetterForms;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.yaml.FormerAddresses;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.PlainWords;
import dev.kindling.yaml.ValueReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the fields that every kind has. */
final class UniversalReader {

  /** What fits in the name of a file on every system, with room for an ending. */
  /** A tag as other tools write it in a text; the names of some languages end with the sign. */
  private static final Pattern HASHED = Pattern.compile("#\\p{L}.*");

  private static final int LONGEST_PART = 200;

  private final Kind kind;
  private final SourceFile file;
  private final MappingReader reader;
  private final Location opening;
  private final FrontMatterReader.Holes holes;
  private final List<Diagnostic> problems;
  private final Set<String> asked = new TreeSet<>();

  UniversalReader(
      Kind kind,
      SourceFile file,
      MappingReader reader,
      Location opening,
      FrontMatterReader.Holes holes,
      List<Diagnostic> problems) {
    this.kind = kind;
    this.file = file;
    this.reader = reader;
    this.opening = opening;
    this.holes = holes;
    this.problems = problems;
  }

  FrontMatter read() {
    Optional<Located<LocalDate>> date = day(UniversalField.DATE);
    Optional<Located<LocalDate>> updated = day(UniversalField.UPDATED);
    Optional<LocalDate> publish = value(UniversalField.PUBLISH).date();
    Optional<LocalDate> expires = value(UniversalField.EXPIRES).date();
    if (date.isPresent()
        && updated.isPresent()
        && updated.get().value().isBefore(date.get().value())) {
      value(UniversalField.UPDATED).report(Code.BAD_DATE, "`updated` is before `date`");
    }
    if (publish.isPresent() && expires.isPresent() && !expires.get().isAfter(publish.get())) {
      value(UniversalField.EXPIRES)
          .report(
              Code.BAD_DATE,
              "`expires` is not after `publish`",
              "`expires` is the first day on which the page is gone");
    }
    // What a text is written in must be known before it is read; here it is only checked.
    value(UniversalField.LANGUAGE).languageTag();
    return new FrontMatter(
        PlainWords.of(value(UniversalField.TITLE)).orElse(file.path().stem()),
        PlainWords.of(value(UniversalField.SUMMARY)),
        slug(),
        date,
        updated,
        value(UniversalField.DRAFT).flag().orElse(false),
        publish,
        expires,
        aliases(),
        value(UniversalField.ORDER).whole(),
        value(UniversalField.IMAGE).scalar().map(s -> holes.image(s.text(), s.location())),
        tags(),
        day(UniversalField.REVIEWED),
        PlainWords.of(value(UniversalField.REVIEWER)),
        opening);
  }

  private Optional<Located<LocalDate>> day(UniversalField field) {
    ValueReader written = value(field);
    return written.date().map(day -> new Located<>(day, written.location()));
  }

  /** The value of a field. That a required one is missing is reported the first time. */
  private ValueReader value(UniversalField field) {
    boolean isRequired =
        field == UniversalField.TITLE
            || (field == UniversalField.REVIEWED && kind.review().isPresent())
            || kind.universal().contains(field.id());
    return isRequired && asked.add(field.id())
        ? reader.required(field.id())
        : reader.optional(field.id());
  }

  private Located<String> slug() {
    ValueReader written = value(UniversalField.SLUG);
    Optional<String> text = written.text();
    Optional<String> made = Slug.ofFile(file.path());
    if (text.isPresent()) {
      if (text.get().length() > LONGEST_PART) {
        written.report(
            Code.BAD_URL,
            "`slug` has " + text.get().length() + " characters, and " + LONGEST_PART + " fit",
            "keep the few words by which readers know the page");
        return new Located<>(made.orElseGet(this::anySlug), written.location());
      }
      if (Slug.isWellFormed(text.get())) {
        return new Located<>(LetterForms.composed(text.get()), written.location());
      }
      problems.add(
          Diagnostic.of(
                  Code.BAD_URL,
                  written.location(),
                  "`slug` may hold letters, digits, `-`, `_` and `.` between them, and is `"
                      + ValueReader.shortened(text.get())
                      + "`")
              .withHelp(Slug.of(text.get()).map(s -> "did you mean `" + s + "`?")));
      return new Located<>(
          Slug.of(text.get()).or(() -> made).orElseGet(this::anySlug), written.location());
    }
    FolderIndex.problem(kind, file.path(), opening).ifPresent(problems::add);
    if (made.isEmpty() && !written.isPresent()) {
      problems.add(
          Diagnostic.of(
                  Code.BAD_URL,
                  opening,
                  "no address can be made from the file name `" + file.path().fileName() + "`")
              .withHelp("add `slug: …` with letters or digits, or give the file another name"));
    }
    return new Located<>(made.orElseGet(this::anySlug), opening);
  }

  /** A slug that no other file has, so that a page without one collides with nothing. */
  private String anySlug() {
    return HexFormat.of().formatHex(file.path().value().getBytes(StandardCharsets.UTF_8));
  }

  private List<Located<String>> aliases() {
    return FormerAddresses.read(value(UniversalField.ALIASES)).stream()
        .map(written -> new Located<>(written.text(), written.location()))
        .toList();
  }

  /** A tag without the sign that other tools write before it, which is told. */
  private static String withoutHash(String tag, ValueReader written) {
    if (!HASHED.matcher(tag).matches()) {
      return tag;
    }
    written.report(
        Code.BAD_VALUE,
        "the tag `" + ValueReader.shortened(tag) + "` begins with `#`, which readers would see",
        "write `" + ValueReader.shortened(tag.substring(1)) + "`");
    return tag.substring(1);
  }

  private List<Located<String>> tags() {
    List<Located<String>> found = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (ValueReader item : value(UniversalField.TAGS).items()) {
      Optional<String> text = PlainWords.of(item);
      if (text.isEmpty()) {
        continue;
      }
      String tag = withoutHash(text.get(), item);
      if (seen.add(tag.toLowerCase(Locale.ROOT))) {
        found.add(new Located<>(tag, item.location()));
      } else {
        item.report(
            Code.BAD_VALUE,
            "`" + ValueReader.shortened(tag) + "` is already in `tags`",
            "keep one of the two");
      }
    }
    return found;
  }
}
