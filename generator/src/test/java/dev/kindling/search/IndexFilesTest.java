package dev.kindling.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.TextSite;
import dev.kindling.output.Artifact;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IndexFilesTest {

  private static final String FOLDER = "search-index/";

  private static Map<String, String> files(SearchIndex index) {
    Map<String, String> files = new TreeMap<>();
    for (Artifact artifact : new IndexFiles(index).all()) {
      assertThat(artifact.path().value()).startsWith(FOLDER);
      files.put(
          artifact.path().value().substring(FOLDER.length()),
          ((Artifact.Content.Made) artifact.content()).text());
    }
    return files;
  }

  private static void sayTheSame(SearchIndex read, SearchIndex written) {
    assertThat(read.words()).isEqualTo(written.words());
    assertThat(read.postings()).usingRecursiveComparison().isEqualTo(written.postings());
    assertThat(read.best()).isEqualTo(written.best());
    assertThat(read.synonyms()).isEqualTo(written.synonyms());
    assertThat(read.isEnglish()).isEqualTo(written.isEnglish());
    assertThat(read.pages().stream().map(p -> List.of(p.url(), p.title(), p.label(), p.texts())))
        .isEqualTo(
            written.pages().stream()
                .map(p -> List.of(p.url(), p.title(), p.label(), p.texts()))
                .toList());
  }

  @Test
  void aSmallSiteHasOneFileOfWordsAndOneOfTexts() {
    SearchIndex index =
        SearchedSite.of(
                TextSite.withHome()
                    .file("kinds/note.yml", "folder: notes\n")
                    .page(
                        "notes/a.md",
                        "title: 'Aa \"b\" <c>'",
                        "Über \uD83D\uDE00 𐐀𐐁 𐐀𐐂 naïve."),
                "synonyms: {x: [y]}\nbest:\n  - {page: a, words: [z z]}\n")
            .index();
    Map<String, String> files = files(index);

    assertThat(files).hasSize(2).containsKey("index.json");
    sayTheSame(WrittenIndex.of(files::get).index(), index);
  }

  @Test
  void aLargeSiteIsCutAndLosesNothing() {
    TextSite texts = TextSite.withHome().file("kinds/note.yml", "folder: notes\n");
    Random random = new Random(7);
    for (int page = 0; page < 400; page++) {
      StringBuilder body = new StringBuilder();
      for (int word = 0; word < 600; word++) {
        body.append(Integer.toString(random.nextInt(3000), 36)).append(' ');
      }
      texts.page("notes/n" + page + ".md", "title: N" + page, body.toString());
    }
    SearchIndex index = SearchedSite.of(texts).index();
    Map<String, String> files = files(index);

    assertThat(files.keySet().stream().filter(f -> f.startsWith("words."))).hasSizeGreaterThan(1);
    assertThat(files.keySet().stream().filter(f -> f.startsWith("texts."))).hasSizeGreaterThan(3);
    assertThat(files.values()).allMatch(text -> text.length() <= IndexFiles.LARGEST + 100);
    sayTheSame(WrittenIndex.of(files::get).index(), index);
  }
}
