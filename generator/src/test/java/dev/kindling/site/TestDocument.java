package dev.kindling.site;

import dev.kindling.document.CitationMark;
import dev.kindling.document.Document;
import dev.kindling.document.Fields;
import dev.kindling.document.FrontMatter;
import dev.kindling.document.Language;
import dev.kindling.document.Link;
import dev.kindling.document.Located;
import dev.kindling.document.Value;
import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.FieldType;
import dev.kindling.kind.Kind;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document from lines of the form {@code name: value | value}, with the places of the values. The
 * names are those of front matter, those of the kind's fields, and {@code links}, {@code images},
 * {@code cites} and {@code anchors}.
 */
final class TestDocument {

  private final SourceFile file;
  private final Kind kind;
  private final LineIndex lines;

  private TestDocument(SourceFile file, Kind kind) {
    this.file = file;
    this.kind = kind;
    this.lines = new LineIndex(file);
  }

  static Document of(String path, Kind kind, String text) {
    return new TestDocument(new SourceFile(new SourcePath(path), text), kind).document();
  }

  private Document document() {
    return new Document(
        file,
        kind.name(),
        Language.ENGLISH,
        frontMatter(),
        fields(),
        Optional.empty(),
        List.of(),
        List.of(),
        texts("anchors").map(Located::value).toList(),
        Stream.concat(links("links", Link.Use.LINK), links("images", Link.Use.IMAGE)).toList(),
        texts("cites").map(key -> new CitationMark(key.value(), key.location())).toList(),
        0);
  }

  private FrontMatter frontMatter() {
    Location opening = lines.at(0, 0);
    return new FrontMatter(
        one("title").orElse(file.path().stem()),
        Optional.empty(),
        texts("slug").findFirst().orElse(new Located<>(file.path().stem(), opening)),
        day("date"),
        day("updated"),
        one("draft").isPresent(),
        one("publish").map(LocalDate::parse),
        one("expires").map(LocalDate::parse),
        texts("aliases").toList(),
        one("order").map(Long::valueOf),
        Optional.empty(),
        texts("tags").toList(),
        day("reviewed"),
        Optional.empty(),
        opening);
  }

  private Optional<Located<LocalDate>> day(String name) {
    return texts(name)
        .map(day -> new Located<>(LocalDate.parse(day.value()), day.location()))
        .findFirst();
  }

  private Fields fields() {
    List<Fields.Entry> entries = new ArrayList<>();
    for (FieldSpec spec : kind.fields()) {
      List<Value> values = texts(spec.name()).map(text -> value(spec.type(), text)).toList();
      if (!values.isEmpty()) {
        boolean isList = spec.type() instanceof FieldType.Many;
        entries.add(new Fields.Entry(spec.name(), isList ? new Value.Many(values) : values.get(0)));
      }
    }
    return new Fields(entries);
  }

  private static Value value(FieldType type, Located<String> text) {
    if (type instanceof FieldType.Many many) {
      return value(many.item(), text);
    }
    if (type instanceof FieldType.Group group) {
      FieldSpec only = group.fields().get(0);
      return new Value.Group(
          new Fields(List.of(new Fields.Entry(only.name(), value(only.type(), text)))));
    }
    return type instanceof FieldType.Ref
        ? new Value.Reference(text.value(), text.location())
        : new Value.Text(text.value());
  }

  private Stream<Link> links(String name, Link.Use use) {
    return texts(name).map(to -> new Link(use, to.value(), Optional.empty(), to.location()));
  }

  private Optional<String> one(String name) {
    return texts(name).map(Located::value).findFirst();
  }

  private Stream<Located<String>> texts(String name) {
    List<Located<String>> found = new ArrayList<>();
    int start = 0;
    for (String line : file.text().split("\n", -1)) {
      if (line.startsWith(name + ": ")) {
        int at = start + name.length() + 2;
        for (String value : line.substring(name.length() + 2).split(" \\| ", -1)) {
          found.add(new Located<>(value, lines.at(at, at + value.length())));
          at += value.length() + 3;
        }
      }
      start += line.length() + 1;
    }
    return found.stream();
  }
}
