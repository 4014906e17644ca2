package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.cache.Cache;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Language;
import dev.kindling.document.SiteLanguages;
import dev.kindling.file.Checksum;
import dev.kindling.kind.Kinds;
import dev.kindling.markdown.MarkdownOptions;
import dev.kindling.report.Readability;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.wording.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentMemoryTest {

  private static final MarkdownOptions OPTIONS = MarkdownOptions.of(List.of(), List.of());

  @TempDir Path temp;

  private final List<String> parsed = new ArrayList<>();

  @Test
  void parsesOnlyTheFileWhoseTextIsAnother() {
    List<SourceFile> files = files(3);
    List<ParsedFile> first = build(files, OPTIONS);
    files.set(1, new SourceFile(files.get(1).path(), "other"));

    List<ParsedFile> second = build(files, OPTIONS);

    assertThat(parsed).containsExactly("0.md", "1.md", "2.md", "1.md");
    assertThat(second.get(0)).isEqualTo(first.get(0));
    assertThat(second.get(1).problems().get(0).message()).isEqualTo("other");
  }

  @Test
  void parsesAllWhenTheParserWasGivenOtherThings() {
    build(files(2), OPTIONS);
    build(files(2), OPTIONS.in("de"));

    assertThat(parsed).containsExactly("0.md", "1.md", "0.md", "1.md");
  }

  @Test
  void parsesEachTimeWhatCannotBeKept() {
    List<SourceFile> files = files(2);
    SourceFile foreign = new SourceFile(new SourcePath("other.md"), "");
    for (int i = 0; i < 2; i++) {
      DocumentMemory memory = memory(files, OPTIONS);
      List<ParsedFile> answers =
          files.stream()
              .map(memory.before(file -> parse(file, file.equals(files.get(0)) ? foreign : file)))
              .toList();
      memory.keep(files, answers, new Parallel(1));
    }

    assertThat(parsed).containsExactly("0.md", "1.md", "0.md");
  }

  @Test
  void writesOnlyThePartOfALargeSiteThatChanged() throws IOException {
    List<SourceFile> files = files(600);
    build(files, OPTIONS);
    Map<Path, String> before = kept();
    files.set(17, new SourceFile(files.get(17).path(), "other"));
    parsed.clear();

    build(files, OPTIONS);

    Map<Path, String> after = kept();
    assertThat(parsed).containsExactly("17.md");
    assertThat(after).hasSameSizeAs(before).hasSize(32);
    after.entrySet().removeAll(before.entrySet());
    assertThat(after).hasSize(1);
  }

  @Test
  void forgetsAFileThatIsGone() throws IOException {
    build(files(3), OPTIONS);
    String before = kept().values().iterator().next();

    build(files(2), OPTIONS);

    assertThat(kept().values().iterator().next()).hasSizeLessThan(before.length());
    build(files(3), OPTIONS);
    assertThat(parsed).containsExactly("0.md", "1.md", "2.md", "2.md");
  }

  private List<ParsedFile> build(List<SourceFile> files, MarkdownOptions options) {
    DocumentMemory memory = memory(files, options);
    List<ParsedFile> answers =
        files.stream().map(memory.before(file -> parse(file, file))).toList();
    memory.keep(files, answers, new Parallel(2));
    return answers;
  }

  private DocumentMemory memory(List<SourceFile> files, MarkdownOptions options) {
    Map<SourcePath, Checksum> sums = new TreeMap<>();
    files.forEach(file -> sums.put(file.path(), Checksum.of(file.text())));
    return DocumentMemory.of(
        new Cache(temp, Optional.of("1")),
        sums,
        new Kinds(List.of()),
        new SiteLanguages(Language.ENGLISH, new TreeMap<>()),
        List.of(),
        options,
        List.<Phrase>of());
  }

  private ParsedFile parse(SourceFile file, SourceFile about) {
    parsed.add(file.path().value());
    Diagnostic problem =
        Diagnostic.of(Code.NO_KIND, new Location.InFile(about, 1, 1, 1), about.text());
    return new ParsedFile(
        Optional.empty(),
        List.of(problem),
        Optional.of(new Readability(1, "Hard.", 2)),
        Optional.of(new Checksum(3, 4)));
  }

  private static List<SourceFile> files(int count) {
    return new ArrayList<>(
        IntStream.range(0, count)
            .mapToObj(i -> new SourceFile(new SourcePath(i + ".md"), "text " + i))
            .toList());
  }

  private Map<Path, String> kept() throws IOException {
    Map<Path, String> bytes = new TreeMap<>();
    try (var all = Files.list(temp)) {
      for (Path file : all.toList()) {
        bytes.put(file, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return bytes;
  }
}
