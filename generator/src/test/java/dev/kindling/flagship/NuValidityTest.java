package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.flagship.NuChecker.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class NuValidityTest {

  private NuChecker checker;

  @BeforeAll
  void readTheSchema() throws Exception {
    checker = new NuChecker();
  }

  @Test
  void everyPageIsValidHtml() throws Exception {
    BuiltSite site = BuiltSite.flagship();
    List<Finding> findings = new ArrayList<>();
    for (Path file : site.htmlFiles()) {
      findings.addAll(checker.check(site.folder().resolve(file)));
    }

    findings.stream().filter(finding -> !finding.isError()).forEach(System.out::println);
    assertThat(findings).filteredOn(Finding::isError).isEmpty();
  }

  @Test
  void findsAMistakeOnItsLine(@TempDir Path folder) throws Exception {
    Path page = folder.resolve("wrong.html");
    Files.writeString(
        page,
        """
        <!doctype html>
        <html lang="en">
        <title>Wrong</title>
        <p id="a">One</p>
        <p id="a">Two <img src="a.png"></p>
        """);

    assertThat(checker.check(page))
        .filteredOn(Finding::isError)
        .hasSize(2)
        .allSatisfy(finding -> assertThat(finding.line()).isEqualTo(5))
        .anySatisfy(finding -> assertThat(finding.message()).contains("Duplicate ID"))
        .anySatisfy(finding -> assertThat(finding.message()).contains("alt"));
  }

  @Test
  void forgetsThePageBefore(@TempDir Path folder) throws Exception {
    Path wrong = folder.resolve("wrong.html");
    Path right = folder.resolve("right.html");
    Files.writeString(wrong, "<!doctype html><html lang=en><title>A</title><p></i>");
    Files.writeString(right, "<!doctype html><html lang=en><title>A</title><p>Fine.");

    assertThat(checker.check(wrong)).isNotEmpty();
    assertThat(checker.check(right)).isEmpty();
  }
}
