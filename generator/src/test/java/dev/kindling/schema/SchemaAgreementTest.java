package dev.kindling.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.kind.FieldSpec;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.kind.KindsReader;
import dev.kindling.kind.OptionFields;
import dev.kindling.quiz.schema.QuizSchema;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schemas that editors get, held against the readers that decide. */
class SchemaAgreementTest {

  private static final Path SITE = Path.of("../site-content");
  private static final Path EXAMPLES = Path.of("src/test/resources/schema");
  private static final int INPUTS = 500;

  /**
   * What a reader compares and a schema cannot: two values with each other, a value with another
   * file, a text with a form when an editor sees a number. By the words of the messages.
   */
  private static final List<String> BEYOND_A_SCHEMA =
      List.of(
          "is already written in line",
          "`updated` is before `date`",
          "`expires` is not after `publish`",
          "is greater than `",
          "must name a field of type `choice`",
          "there is no kind `",
          "there is no theme `",
          "already has a field `",
          "is not a regular expression",
          "cannot have a default",
          "`default` ",
          "this quiz has no outcome `",
          "braces may only hold the numbers of `adds`",
          "names the file `",
          "is already in `tags`",
          "is already in `wording`",
          "there is a rule for `",
          "A line is a whole sentence",
          "A motto begins with a capital",
          "`json-ld` must be a type of schema.org, and is `true`");

  @TempDir Path themes;

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
  private final Map<String, Schema> schemas = new TreeMap<>();
  private Kinds kinds = new Kinds(List.of());
  private List<FieldSpec> options = List.of();

  /** A sort of file and one that is right. */
  private record Valid(Subject subject, String yaml) {}

  @BeforeEach
  void writeSchemas() throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (Path folder : List.of(SITE.resolve("kinds"), EXAMPLES.resolve("kinds"))) {
      for (Path file : sorted(folder)) {
        files.add(source("kinds/" + file.getFileName(), Files.readString(file)));
      }
    }
    kinds = KindsReader.read(files, List.of("quiz")).value();
    options = declaredOptions(Files.readString(EXAMPLES.resolve("theme.yml")));
    for (SchemaFile file : SchemaFile.all(kinds, options, List.of(new QuizSchema()))) {
      schemas.put(file.name(), registry.getSchema(file.text(), InputFormat.JSON));
    }
  }

  private static List<FieldSpec> declaredOptions(String themeYml) {
    SourceFile file = source("theme.yml", themeYml);
    List<Diagnostic> problems = new ArrayList<>();
    YamlNode.Mapping declared = (YamlNode.Mapping) tree(themeYml).get("options").orElseThrow();
    return OptionFields.declare(
        new MappingReader(declared, "theme", "option", file.whole(), problems), problems);
  }

  @Test
  void everySchemaIsOneOfDraft7() {
    Schema meta = registry.getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));

    assertThat(SchemaFile.all(kinds, options, List.of(new QuizSchema())))
        .hasSizeGreaterThan(12)
        .allSatisfy(file -> assertThat(meta.validate(file.text(), InputFormat.JSON)).isEmpty());
  }

  @Test
  void filesThatAreRightAreAcceptedByBoth() throws IOException {
    List<Valid> valid = valid();
    List<String> complaints = new ArrayList<>();
    for (Valid one : valid) {
      one.subject().problems(one.yaml()).forEach(p -> complaints.add(p + "\n" + one.yaml()));
      refusals(one.subject(), one.yaml()).forEach(r -> complaints.add(r + "\n" + one.yaml()));
    }

    assertThat(valid).hasSizeGreaterThan(50);
    assertThat(complaints).isEmpty();
  }

  @Test
  void schemaAndReaderAcceptAndRefuseTheSame() throws IOException {
    Random random = new Random(20261123);
    List<Valid> seeds = valid();
    List<String> divergences = new ArrayList<>();
    int accepted = 0;
    int refused = 0;
    while (accepted + refused < INPUTS) {
      Valid seed = seeds.get(random.nextInt(seeds.size()));
      YamlNode.Mapping tree = new Mutation(random).of(tree(seed.yaml()));
      String yaml = YamlWriter.text(random.nextInt(4) == 0 ? new Mutation(random).of(tree) : tree);
      List<Diagnostic> problems = seed.subject().problems(yaml);
      List<String> refusals = refusals(seed.subject(), yaml);
      if (problems.isEmpty() != refusals.isEmpty() && !isBeyond(problems)) {
        divergences.add(
            seed.subject().schema()
                + "\nreader: "
                + problems.stream().map(Diagnostic::message).toList()
                + "\nschema: "
                + refusals
                + "\n"
                + yaml);
      }
      accepted += problems.isEmpty() ? 1 : 0;
      refused += problems.isEmpty() || isBeyond(problems) ? 0 : 1;
    }
    assertThat(divergences).isEmpty();
    assertThat(accepted).isGreaterThan(100);
    assertThat(refused).isGreaterThan(200);
  }

  private static boolean isBeyond(List<Diagnostic> problems) {
    return !problems.isEmpty()
        && problems.stream()
            .allMatch(p -> BEYOND_A_SCHEMA.stream().anyMatch(words -> p.message().contains(words)));
  }

  private List<String> refusals(Subject subject, String yaml) {
    Schema schema = Objects.requireNonNull(schemas.get(subject.schema()), subject.schema());
    return schema.validate(EditorView.of(tree(yaml)), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  /** The flagship's own files, and examples of what it does not use. */
  private List<Valid> valid() throws IOException {
    List<Valid> valid = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      valid.add(new Valid(Subject.theme(themes), Files.readString(EXAMPLES.resolve("theme.yml"))));
      valid.add(new Valid(Subject.site(options), Files.readString(EXAMPLES.resolve("site.yml"))));
      valid.add(new Valid(Subject.works(), Files.readString(EXAMPLES.resolve("sources.yml"))));
    }
    valid.add(new Valid(Subject.site(options), Files.readString(SITE.resolve("site.yml"))));
    valid.add(new Valid(Subject.works(), Files.readString(SITE.resolve("sources.yml"))));
    valid.add(new Valid(Subject.search(), Files.readString(SITE.resolve("search.yml"))));
    for (Kind kind : kinds.all()) {
      // One that refers to another kind is not complete alone.
      if (Subject.kind().problems(kind.source().text()).isEmpty()) {
        valid.add(new Valid(Subject.kind(), kind.source().text()));
      }
    }
    for (Path folder : List.of(SITE.resolve("content"), EXAMPLES.resolve("content"))) {
      for (Path file : sorted(folder)) {
        Kind kind = kinds.kindOf(inContent(folder, file)).orElseThrow();
        valid.add(new Valid(Subject.page(kind), frontMatter(Files.readString(file))));
      }
    }
    return valid;
  }

  private static SourcePath inContent(Path folder, Path file) {
    return new SourcePath(folder.relativize(file).toString().replace('\\', '/'));
  }

  private static String frontMatter(String text) {
    return text.substring(4, text.indexOf("\n---", 3) + 1);
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static YamlNode.Mapping tree(String yaml) {
    var read = YamlReader.readMapping(source("tried.yml", yaml));
    return read.value().orElseThrow(() -> new AssertionError(read.diagnostics() + "\n" + yaml));
  }

  private static SourceFile source(String path, String yaml) {
    return new SourceFile(new SourcePath(path), yaml);
  }
}
