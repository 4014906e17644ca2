package dev.kindling.content;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.ForbiddenCharacters;
import dev.kindling.diagnostic.InvisibleCharacters;
import dev.kindling.diagnostic.MisreadCharacters;
import dev.kindling.document.Document;
import dev.kindling.document.Extension;
import dev.kindling.document.Fragment;
import dev.kindling.document.Language;
import dev.kindling.document.SiteLanguages;
import dev.kindling.kind.Behaviour;
import dev.kindling.kind.FrontMatterReader;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.markdown.MarkdownBody;
import dev.kindling.markdown.MarkdownParser;
import dev.kindling.markdown.MarkdownReading;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.source.SourceScan;
import dev.kindling.wording.Guard;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parses content files. Immutable and thread-safe: one parser serves a whole build.
 *
 * <ol>
 *   <li>find the kind of the file by its place
 *   <li>find its front matter
 *   <li>read the front matter as YAML, then as fields of the kind, and by the kind's behaviour
 *   <li>read the body as Markdown
 *   <li>compare its headings with the kind's outline
 *   <li>look for words that the site guards
 * </ol>
 */
public final class ContentParser {

  private final Kinds kinds;
  private final SiteLanguages languages;
  private final List<Behaviour> behaviours;
  private final MarkdownParser markdown;
  private final Guard guard;

  /**
   * Makes a parser.
   *
   * @param kinds the kinds of the site
   * @param languages in which languages its pages are
   * @param behaviours what kinds can ask for by name
   * @param markdown reads bodies and inline fields
   * @param guard finds the words that the site guards
   */
  public ContentParser(
      Kinds kinds,
      SiteLanguages languages,
      List<Behaviour> behaviours,
      MarkdownParser markdown,
      Guard guard) {
    this.kinds = kinds;
    this.languages = languages;
    this.behaviours = List.copyOf(behaviours);
    this.markdown = markdown;
    this.guard = guard;
  }

  /**
   * Parses one file.
   *
   * @param file a file in the folder {@link SourceScan#CONTENT}
   * @return the document, as far as it could be read; nothing when the file has no kind or no front
   *     matter
   */
  public Checked<Optional<Document>> parse(SourceFile file) {
    Optional<Kind> kind = kinds.kindOf(inContent(file.path()));
    if (kind.isEmpty()) {
      return new Checked<>(Optional.empty(), List.of(noKind(file)));
    }
    LineIndex lines = new LineIndex(file);
    FrontMatterBlock.Search search = FrontMatterBlock.in(file, lines);
    if (search.found().isEmpty()) {
      return new Checked<>(Optional.empty(), search.problems());
    }
    FrontMatterBlock block = search.found().get();
    Checked<Optional<YamlNode.Mapping>> yaml =
        YamlReader.readMapping(file, block.start(), block.end());
    if (yaml.hasErrors()) {
      Optional<Diagnostic> swallowed = block.swallowedText(file, lines);
      if (swallowed.isPresent()) {
        return new Checked<>(Optional.empty(), List.of(swallowed.get()));
      }
    }
    if (yaml.value().isEmpty()) {
      return new Checked<>(Optional.empty(), yaml.diagnostics());
    }
    boolean isSuspect = guard.mayMeet(file.text());
    return document(kind.get(), file, block, yaml.value().get(), isSuspect ? guard : Guard.NONE)
        .map(Optional::of)
        .with(yaml.diagnostics())
        .with(isSuspect ? GuardedFields.check(file, lines, yaml.value().get(), guard) : List.of())
        .with(ForbiddenCharacters.check(lines, block.bodyStart()))
        .with(InvisibleCharacters.in(file, block.bodyStart(), file.text().length(), false))
        .with(MisreadCharacters.in(file, block.bodyStart(), file.text().length()));
  }

  private Checked<Document> document(
      Kind kind, SourceFile file, FrontMatterBlock block, YamlNode.Mapping mapping, Guard words) {
    Language language = language(kind, file, mapping);
    MarkdownReading reading = markdown.open(file, language.tag());
    reading.watch(words);
    MarkdownHoles holes = new MarkdownHoles(reading);
    Optional<Behaviour> behaviour =
        behaviours.stream()
            .filter(b -> kind.behaviour().filter(b.name()::equals).isPresent())
            .findFirst();
    List<String> taken = behaviour.map(Behaviour::names).orElse(List.of());
    Checked<FrontMatterReader.Result> front =
        FrontMatterReader.read(kind, file, mapping, block.opening(), taken, holes);
    Checked<Optional<Extension>> extension =
        behaviour
            .map(b -> b.read(mapping, block.opening(), holes))
            .orElse(Checked.of(Optional.empty()));
    Checked<MarkdownBody> body = reading.finish(block.bodyStart());

    List<Diagnostic> problems = new ArrayList<>(front.diagnostics());
    problems.addAll(extension.diagnostics());
    problems.removeIf(missing -> isMisspelt(missing, front.diagnostics()));
    problems.addAll(body.diagnostics());
    problems.addAll(Outline.check(kind, body.value().outline(), block.opening()));
    Document document =
        new Document(
            file,
            kind.name(),
            language,
            front.value().frontMatter(),
            front.value().fields(),
            extension.value(),
            body.value().fragments(),
            body.value().outline(),
            body.value().anchors(),
            body.value().links(),
            body.value().citations(),
            body.value().words());
    return new Checked<>(document, problems);
  }

  /** The language of a page: it rules how its text is read, so it is looked up before. */
  private Language language(Kind kind, SourceFile file, YamlNode.Mapping mapping) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().text().equals("language"))
        .map(YamlNode.Entry::value)
        .filter(YamlNode.Scalar.class::isInstance)
        .flatMap(value -> Language.of(((YamlNode.Scalar) value).text()).stream())
        .findFirst()
        .orElseGet(() -> languages.of(inContent(file.path()), kind.language()));
  }

  /** Whether a field seems to be missing only because its name is misspelt, which is told too. */
  private static boolean isMisspelt(Diagnostic missing, List<Diagnostic> told) {
    return missing.code() == Code.MISSING_FIELD
        && missing.wanted().isPresent()
        && told.stream()
            .filter(other -> other.code() == Code.UNKNOWN_FIELD)
            .anyMatch(unknown -> unknown.wanted().equals(missing.wanted()));
  }

  private Diagnostic noKind(SourceFile file) {
    List<String> places = new ArrayList<>();
    for (Kind kind : kinds.all()) {
      if (kind.files() instanceof Kind.Files.Folder folder) {
        places.add("`" + SourceScan.CONTENT.resolve(folder.folder().value()).orElseThrow() + "`");
      }
    }
    return Diagnostic.of(Code.NO_KIND, file, "no kind of page has this file")
        .withHelp(
            places.isEmpty()
                ? "add a file to `kinds` that names its folder"
                : "move it to " + String.join(", ", places) + ", or add a file to `kinds`");
  }

  private static SourcePath inContent(SourcePath path) {
    return new SourcePath(path.value().substring(SourceScan.CONTENT.value().length() + 1));
  }

  /** Hands the Markdown and the pictures in front matter to the reading of the body. */
  private record MarkdownHoles(MarkdownReading reading) implements FrontMatterReader.Holes {

    @Override
    public List<Fragment> markdown(YamlNode.Scalar text) {
      return reading.inline(text.text(), text.location());
    }

    @Override
    public int image(String destination, Location at) {
      return reading.image(destination, at);
    }
  }
}
