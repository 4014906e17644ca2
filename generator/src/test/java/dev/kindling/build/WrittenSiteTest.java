package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.check.CheckSettings;
import dev.kindling.check.SiteVerdict;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.output.Artifact;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrittenSiteTest {

  private static final CheckSettings SETTINGS = CheckSettings.of("https://site.example/", "");

  @Test
  void aSecondCheckSaysWhatACleanOneSays() {
    WrittenSite warm = new WrittenSite(SETTINGS, new Parallel(2));
    warm.check(site("<a href=\"p1/\">x</a>"));
    List<Artifact> changed = site("<a href=\"gone/\">x</a>");

    assertThat(warm.check(changed))
        .isEqualTo(new WrittenSite(SETTINGS, new Parallel(1)).check(changed));
  }

  @Test
  void aPageThatIsGoneIsMissed() {
    WrittenSite step = new WrittenSite(SETTINGS, new Parallel(2));
    List<Artifact> all = site("<a href=\"p1/\">x</a>");
    step.check(all);
    SiteVerdict verdict = step.check(all.subList(0, 1));

    assertThat(verdict.problems())
        .extracting(Diagnostic::message)
        .contains("`/p1/` is not a page or file of the site");
  }

  private static List<Artifact> site(String body) {
    return IntStream.range(0, 20)
        .mapToObj(i -> Artifact.ofText(i == 0 ? "index.html" : "p" + i + "/index.html", body))
        .toList();
  }
}
