package dev.kindling.kind;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Fragment;
import dev.kindling.document.Located;
import dev.kindling.document.Value;
import dev.kindling.source.Location;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.ValueReader;
import dev.kindling.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads how a kind declares its fields. Remembers which other kinds the fields refer to. */
final class FieldSpecReader {

  /** The name of a choice. */
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

  private static final String LABEL = "label";
  private static final String SHOWN = "shown";
  private static final String REVERSE_LABEL = "reverse-label";
  private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9]*([-_][A-Za-z0-9]+)*+");

  private final List<Diagnostic> problems;
  private final boolean ofPages;
  private final List<RefUse> refs = new ArrayList<>();

  /**
   * A field that refers to pages.
   *
   * @param to the kind of these pages, where it must be one
   * @param reverse the name they get for the way back
   */
  record RefUse(Optional<Located<String>> to, Optional<Located<String>> reverse) {}

  /**
   * Makes a reader.
   *
   * @param problems gets what is wrong
   * @param ofPages whether the fields are those of pages, which readers see under their labels
   */
  FieldSpecReader(List<Diagnostic> problems, boolean ofPages) {
    this.problems = problems;
    this.ofPages = ofPages;
  }

  /** The references met so far. */
  List<RefUse> refs() {
    return List.copyOf(refs);
  }

  /** The fields of a mapping from names to declarations. */
  List<FieldSpec> fields(MappingReader declarations) {
    List<FieldSpec> specs = new ArrayList<>();
    for (ValueReader entry : declarations.entries()) {
      if (!FIELD.matcher(entry.name()).matches()) {
        problems.add(
            Diagnostic.of(
                    Code.BAD_KIND,
                    declarations.locationOf(entry.name()),
                    "a field cannot be called `" + ValueReader.shortened(entry.name()) + "`")
                .withHelp("use letters from a to z, digits, and single `-` or `_` between them"));
      } else if (!entry.isPresent()) {
        entry.report(
            Code.MISSING_FIELD,
            "`" + entry.name() + "` has no type",
            "write `" + entry.name() + ": {type: text}`");
      } else {
        spec(entry).ifPresent(specs::add);
      }
    }
    return List.copyOf(specs);
  }

  private Optional<FieldSpec> spec(ValueReader entry) {
    if (entry.node().filter(YamlNode.Scalar.class::isInstance).isPresent()) {
      return shortType(entry)
          .map(type -> new FieldSpec(entry.name(), type, false, Optional.empty()));
    }
    Optional<MappingReader> found = entry.mapping();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    MappingReader declaration = found.get().understanding(ForeignNames.FIELD);
    boolean isRequired = declaration.optional("required").flag().orElse(false);
    String label = label(entry.name(), declaration);
    FieldSpec.Visibility visibility = visibility(declaration);
    ValueReader standard = declaration.optional("default");
    Optional<FieldType> type = type(declaration);
    if (type.isEmpty()) {
      if (!isOfNoType(declaration)) {
        FieldTypeReader.SETTINGS.forEach(declaration::allow);
        declaration.finish();
      }
      return Optional.empty();
    }
    declaration.finish();
    if (isRequired && standard.isPresent()) {
      standard.report(
          Code.BAD_KIND,
          "`" + entry.name() + "` is required, so its default would never be used",
          "leave out `required` or `default`");
    }
    return Optional.of(
        new FieldSpec(
            entry.name(),
            type.get(),
            isRequired,
            fallback(type.get(), standard),
            label,
            visibility));
  }

  private String label(String name, MappingReader declaration) {
    return ofPages
        ? declaration.optional(LABEL).text().orElseGet(() -> FieldSpec.labelOf(name))
        : FieldSpec.labelOf(name);
  }

  private FieldSpec.Visibility visibility(MappingReader declaration) {
    List<FieldSpec.Visibility> known = List.of(FieldSpec.Visibility.values());
    Optional<String> chosen =
        ofPages
            ? declaration
                .optional(SHOWN)
                .choice(known.stream().map(FieldSpec.Visibility::id).toList())
            : Optional.empty();
    return known.stream()
        .filter(one -> chosen.filter(one.id()::equals).isPresent())
        .findFirst()
        .orElse(FieldSpec.Visibility.EVERYWHERE);
  }

  /**
   * Whether a declaration names a type that there is not: nothing else in it can be judged then.
   */
  private static boolean isOfNoType(MappingReader declaration) {
    return declaration
        .optional("type")
        .node()
        .filter(YamlNode.Scalar.class::isInstance)
        .filter(type -> !FieldTypeReader.NAMES.contains(((YamlNode.Scalar) type).text()))
        .isPresent();
  }

  private static Optional<Value> fallback(FieldType type, ValueReader standard) {
    if (!standard.isPresent()) {
      return Optional.empty();
    }
    if (needsPage(type)) {
      standard.report(
          Code.BAD_KIND, "text in Markdown, images and references cannot have a default");
      return Optional.empty();
    }
    return new FieldValueReader(NoHoles.INSTANCE).read(type, standard);
  }

  /** Whether a value only has a meaning inside the page that gives it. */
  static boolean needsPage(FieldType type) {
    if (type instanceof FieldType.Many many) {
      return needsPage(many.item());
    }
    if (type instanceof FieldType.Group group) {
      return group.fields().stream().anyMatch(f -> needsPage(f.type()));
    }
    return type instanceof FieldType.Markdown
        || type instanceof FieldType.Image
        || type instanceof FieldType.Ref;
  }

  /** A type that was written as its name only. */
  private Optional<FieldType> shortType(ValueReader value) {
    Optional<YamlNode.Scalar> name = value.scalar();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    YamlNode.Mapping nothing = new YamlNode.Mapping(List.of(), value.location());
    return FieldTypeReader.of(
        this,
        name.get().text(),
        value,
        new MappingReader(nothing, value.name(), "setting", value.location(), problems));
  }

  /** The type of a declaration, with all its settings but `required` and `default`. */
  private Optional<FieldType> type(MappingReader declaration) {
    ValueReader name = declaration.required("type");
    Optional<String> text = name.text();
    return text.flatMap(t -> FieldTypeReader.of(this, t, name, declaration));
  }

  /** The type of the values of a list: a name, or a declaration of its own. */
  Optional<FieldType> item(ValueReader of) {
    if (!of.isPresent()) {
      return Optional.empty();
    }
    if (of.node().filter(YamlNode.Scalar.class::isInstance).isPresent()) {
      return shortType(of);
    }
    Optional<MappingReader> declaration =
        of.mapping().map(m -> m.understanding(ForeignNames.FIELD));
    Optional<FieldType> type = declaration.flatMap(this::type);
    if (type.isPresent()) {
      declaration.ifPresent(MappingReader::finish);
    }
    return type;
  }

  FieldType.Ref ref(MappingReader declaration) {
    Optional<Located<String>> to =
        declaration
            .optional("to")
            .scalar()
            .filter(s -> !s.text().equals("any"))
            .map(s -> new Located<>(s.text(), s.location()));
    Optional<Located<String>> reverse =
        declaration.optional("reverse").scalar().flatMap(this::name);
    refs.add(new RefUse(to, reverse));
    ValueReader label = declaration.optional(REVERSE_LABEL);
    if (label.isPresent() && !declaration.optional("reverse").isPresent()) {
      label.report(
          Code.BAD_KIND, "`" + REVERSE_LABEL + "` names what `reverse` lists, and there is none");
    }
    return new FieldType.Ref(to.map(Located::value), reverse.map(Located::value), label.text());
  }

  private Optional<Located<String>> name(YamlNode.Scalar scalar) {
    if (!NAME.matcher(scalar.text()).matches()) {
      problems.add(
          Diagnostic.of(
                  Code.BAD_KIND,
                  scalar.location(),
                  "`reverse` cannot be `" + ValueReader.shortened(scalar.text()) + "`")
              .withHelp("use lower-case letters, digits and hyphens"));
      return Optional.empty();
    }
    return Optional.of(new Located<>(scalar.text(), scalar.location()));
  }

  Diagnostic noSuchType(String name, Location location, List<String> known) {
    return Diagnostic.of(
            Code.BAD_KIND, location, "there is no field type `" + ValueReader.shortened(name) + "`")
        .withHelp(
            ForeignNames.TYPES
                .cure(name, known)
                .orElse("the types are " + ValueReader.quoted(known)));
  }

  void report(Diagnostic problem) {
    problems.add(problem);
  }

  /** For defaults, which are never text in Markdown or images. */
  enum NoHoles implements FrontMatterReader.Holes {
    INSTANCE;

    @Override
    public List<Fragment> markdown(YamlNode.Scalar text) {
      throw new IllegalStateException("A default in Markdown: " + text);
    }

    @Override
    public int image(String destination, Location at) {
      throw new IllegalStateException("A default image: " + destination);
    }
  }
}
