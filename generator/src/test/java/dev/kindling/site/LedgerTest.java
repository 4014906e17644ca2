package dev.kindling.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.Ledger;
import dev.kindling.diagnostic.Checked;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

  @Test
  void writesSortedWithWordsThatSayWhatItIs() {
    Ledger ledger = Ledger.of(List.of(new PageUrl("/b/"), new PageUrl("/"), new PageUrl("/b/")));

    assertThat(ledger.text())
        .isEqualTo(
            """
            # Every public address of this site, one a line. Kindling keeps this file: commit it.
            # An address that disappears from the site without an alias fails the build.
            /
            /b/
            """);
  }

  @Test
  void readsWhatItWrote() {
    Ledger ledger = Ledger.of(List.of(new PageUrl("/a b/"), new PageUrl("/é.html")));

    Checked<Ledger> again = read(ledger.text());

    assertThat(again.diagnostics()).isEmpty();
    assertThat(again.value().urls()).isEqualTo(ledger.urls());
    assertThat(again.value().text()).isEqualTo(ledger.text());
  }

  @Test
  void readsAnEmptyFile() {
    assertThat(read("")).isEqualTo(Checked.of(Ledger.EMPTY));
  }

  @Test
  void reportsEveryLineThatIsNoAddress() {
    Checked<Ledger> ledger = read("# known\n\n/good/\n  about/\n/a//b/\n");

    assertThat(ledger.value().urls()).containsExactly(new PageUrl("/good/"));
    assertThat(TestSite.said(ledger))
        .containsExactly(
            "bad-url urls.txt:4:3+6 `about/` is no address of this site"
                + " -- addresses begin with `/`, such as `/about/`",
            "bad-url urls.txt:5:1+6 `/a//b/` is no address of this site"
                + " -- addresses begin with `/`, such as `/about/`");
  }

  private static Checked<Ledger> read(String text) {
    return Ledger.read(new SourceFile(new SourcePath("urls.txt"), text));
  }

  @Test
  void knowsTheLinesThatAMergeLeaves() {
    Checked<Ledger> read =
        Ledger.read(
            new SourceFile(
                new SourcePath("urls.txt"),
                "/a/\n<<<<<<< HEAD\n/b/\n=======\n/c/\n>>>>>>> other\n"));

    assertThat(read.value().urls()).extracting(PageUrl::value).containsExactly("/a/", "/b/", "/c/");
    assertThat(read.diagnostics())
        .hasSize(3)
        .allSatisfy(problem -> assertThat(problem.help().orElseThrow()).startsWith("a merge left"));
  }
}
