package dev.kindling.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.kindling.citation.WorksReader;
import dev.kindling.content.ContentParser;
import dev.kindling.document.Language;
import dev.kindling.document.SiteLanguages;
import dev.kindling.kind.Kinds;
import dev.kindling.kind.KindsReader;
import dev.kindling.markdown.MarkdownOptions;
import dev.kindling.markdown.MarkdownParser;
import dev.kindling.quiz.Quizzes;
import dev.kindling.settings.SiteConfigReader;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.wording.Guard;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an author writes, a reader answers with a document or with problems. */
class ContentFuzzTest {

  private static final String NOTE =
      """
      folder: notes
      outline: [Why, How]
      fields:
        kicker: {type: markdown}
        picture: {type: image}
        many: {type: [text]}
        to: {type: ref, to: note}
        parts: {type: [{name: {type: text}, on: {type: date}}]}
        mood: {type: choice, values: {good: Good, bad: Bad}}
      """;

  private static final Kinds KINDS =
      KindsReader.read(
              List.of(
                  new SourceFile(new SourcePath("kinds/note.yml"), NOTE),
                  new SourceFile(
                      new SourcePath("kinds/quiz.yml"), "folder: quiz\nbehaviour: quiz\n")),
              List.of("quiz"))
          .value();

  private static final ContentParser PARSER =
      new ContentParser(
          KINDS,
          new SiteLanguages(Language.ENGLISH, new TreeMap<>()),
          new Quizzes().behaviours(),
          new MarkdownParser(
              MarkdownOptions.of(List.of("care", "note", "try"), List.of("QUIZ", "QUESTION"))),
          Guard.NONE);

  private static void parse(String path, byte[] bytes) {
    FuzzSeeds.file(path, bytes).ifPresent(file -> FuzzSeeds.tell(PARSER.parse(file).diagnostics()));
  }

  static Stream<byte[]> pages() throws IOException {
    return Stream.concat(
        FuzzSeeds.ofZoo("content/.*\\.md"), FuzzSeeds.ofFolder("../site-content/content", ".md"));
  }

  @MethodSource("pages")
  @FuzzTest(maxDuration = "1m")
  void page(byte[] bytes) {
    parse("content/notes/a.md", bytes);
  }

  static Stream<byte[]> quizzes() throws IOException {
    return FuzzSeeds.ofFolder("../site-content/content/quiz", ".md");
  }

  @MethodSource("quizzes")
  @FuzzTest(maxDuration = "1m")
  void quiz(byte[] bytes) {
    parse("content/quiz/a.md", bytes);
  }

  static Stream<byte[]> settings() throws IOException {
    return Stream.of(
            FuzzSeeds.ofZoo(".*\\.yml"),
            FuzzSeeds.ofFolder("../site-content/kinds", ".yml"),
            FuzzSeeds.ofFolder("../site-content", "sources.yml"),
            FuzzSeeds.ofFolder("../site-content", "site.yml"))
        .flatMap(seeds -> seeds);
  }

  @MethodSource("settings")
  @FuzzTest(maxDuration = "1m")
  void settings(byte[] bytes) {
    FuzzSeeds.file("site.yml", bytes)
        .ifPresent(file -> FuzzSeeds.tell(SiteConfigReader.read(file).diagnostics()));
    FuzzSeeds.file("sources.yml", bytes)
        .ifPresent(file -> FuzzSeeds.tell(WorksReader.read(file).diagnostics()));
    FuzzSeeds.file("kinds/a.yml", bytes)
        .ifPresent(
            file -> FuzzSeeds.tell(KindsReader.read(List.of(file), List.of("quiz")).diagnostics()));
  }
}
