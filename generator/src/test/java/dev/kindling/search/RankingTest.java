package dev.kindling.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.TextSite;
import org.junit.jupiter.api.Test;

class RankingTest {

  private static final String NOTE = "kinds/note.yml";

  private static TextSite site() {
    return TextSite.withHome()
        .file(NOTE, "folder: notes\n")
        .page("notes/owing.md", "title: Owing", "A favour is a debt to some. It can be repaid.")
        .page("notes/weak.md", "title: Looking weak", "Others think better of you, as a rule.")
        .page("notes/cat.md", "title: The cat", "It says no. Nobody owes it anything.")
        .page("notes/cafe.md", "title: The café", "We say a few words, and then there is no more.");
  }

  @Test
  void putsTheTitleBeforeTheText() {
    assertThat(SearchedSite.of(site()).find("owe")).containsExactly("Owing", "The cat");
  }

  @Test
  void findsFormsOfAWord() {
    assertThat(SearchedSite.of(site()).find("favours")).containsExactly("Owing");
    assertThat(SearchedSite.of(site()).find("weakness")).containsExactly("Looking weak");
  }

  @Test
  void findsTheBeginningOfTheLastWordOnly() {
    assertThat(SearchedSite.of(site()).find("fav")).containsExactly("Owing");
    assertThat(SearchedSite.of(site()).find("no oth")).contains("Looking weak");
    assertThat(SearchedSite.of(site()).find("ords")).isEmpty();
  }

  @Test
  void wantsAllWordsAndMakesDoWithSome() {
    assertThat(SearchedSite.of(site()).find("cat debt unicorn"))
        .containsExactly("The cat", "Owing");
  }

  @Test
  void prefersWordsThatStandTogether() {
    assertThat(SearchedSite.of(site()).find("says no").get(0)).isEqualTo("The cat");
    assertThat(SearchedSite.of(site()).find("say few").get(0)).isEqualTo("The café");
  }

  @Test
  void keepsToWhatStandsInQuotes() {
    assertThat(SearchedSite.of(site()).find("“says no”")).containsExactly("The cat");
    assertThat(SearchedSite.of(site()).find("\"a rule")).containsExactly("Looking weak");
    assertThat(SearchedSite.of(site()).find("\"no says\"")).hasSizeGreaterThan(1);
  }

  @Test
  void mindsNoAccentsAndNoCase() {
    assertThat(SearchedSite.of(site()).find("CAFE")).containsExactly("The café");
    assertThat(SearchedSite.of(site()).find("cafe\u0301")).containsExactly("The café");
  }

  @Test
  void mendsASlipWhereNothingElseFits() {
    SearchedSite site = SearchedSite.of(site());
    assertThat(site.find("favuor")).containsExactly("Owing");
    assertThat(site.words("anythnig cat")).containsExactly("anything", "cat");
    assertThat(site.words("\"favuor\"")).containsExactly("favuor");
    assertThat(site.words("cet")).containsExactly("cet");
  }

  @Test
  void looksForSynonymsAsWell() {
    String yml = "synonyms:\n  money: [debt]\n  broken leg: [rule]\n";
    assertThat(SearchedSite.of(site()).find("money")).isEmpty();
    assertThat(SearchedSite.of(site(), yml).find("money")).containsExactly("Owing");
    assertThat(SearchedSite.of(site(), yml).find("my broken leg")).containsExactly("Looking weak");
    assertThat(SearchedSite.of(site(), yml).find("broken")).isEmpty();
  }

  @Test
  void showsTheBestAnswerFirst() {
    String yml = "best:\n  - {page: cat, words: [meow, soft paws]}\n";
    SearchedSite site = SearchedSite.of(site(), yml);
    assertThat(site.find("meow")).containsExactly("The cat");
    assertThat(site.find("owing, and meowing").get(0)).isEqualTo("The cat");
    assertThat(site.find("such soft paw")).containsExactly("The cat");
    assertThat(site.find("paws soft")).isEmpty();
    assertThat(site.find("meo")).as("a beginning is no more than that").isEmpty();
    assertThat(site.find("soft pawz")).as("too short for a slip").isEmpty();
    assertThat(site.words("maew")).containsExactly("maew");
  }

  @Test
  void knowsFormsOfOtherLanguagesByTheirBeginnings() {
    TextSite german =
        TextSite.withHome()
            .settings("language: de\n")
            .file(NOTE, "folder: notes\n")
            .page("notes/hilfe.md", "title: Nachbarn", "Wer Hilfen kennt, nimmt sie an.")
            .page("notes/hof.md", "title: Hof", "Ein Hilferuf ist etwas anderes.");
    assertThat(SearchedSite.of(german).find("Hilfe")).containsExactly("Nachbarn", "Hof");
    assertThat(SearchedSite.of(german).find("Nachbarin")).containsExactly("Nachbarn");
  }

  @Test
  void findsInsideOfScriptsWithoutGaps() {
    TextSite japanese =
        TextSite.withHome()
            .settings("language: ja\n")
            .file(NOTE, "folder: notes\n")
            .page("notes/a.md", "title: A", "東京で助けを求める");
    assertThat(SearchedSite.of(japanese).find("助け")).containsExactly("A");
  }

  @Test
  void readsWhatReadersRead() {
    TextSite site =
        TextSite.withHome()
            .file(NOTE, "folder: notes\nfields:\n  says: markdown\n  shop: url\n")
            .page(
                "notes/a.md",
                "title: A\ntags: [Hedgehogs]\nsays: a *walnut*\nshop: https://example.org/teapot",
                "## Badgers\n\nUnder <b>hay</b>stacks &amp; caf&eacute;s\n\n- Otter[^1]\n\n"
                    + "[^1]: A seal.");
    SearchedSite searched = SearchedSite.of(site);
    for (String word : new String[] {"hedgehog", "walnut", "badger", "haystack", "cafés", "seal"}) {
      assertThat(searched.find(word)).as(word).contains("A");
    }
    assertThat(searched.find("teapot")).isEmpty();
    assertThat(searched.find("strong")).isEmpty();
    assertThat(searched.index().pages().get(1).texts())
        .containsSequence("Badgers", "Under haystacks & cafés", "Otter");
  }

  @Test
  void leavesOutWhatIsNotListed() {
    TextSite site =
        TextSite.withHome()
            .file(NOTE, "folder: notes\nindexed: false\n")
            .page("notes/a.md", "title: A", "Marmalade.");
    assertThat(SearchedSite.of(site).find("marmalade")).isEmpty();
  }
}
