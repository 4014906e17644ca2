package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kindling.diagnostic.Checked;
import dev.kindling.document.Extension;
import dev.kindling.feature.Feature;
import dev.kindling.feature.SiteRule;
import dev.kindling.kind.Behaviour;
import dev.kindling.kind.FrontMatterReader;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.proof.ProvedQuiz;
import dev.kindling.quiz.proof.QuizFigures;
import dev.kindling.quiz.proof.ReadingLevel;
import dev.kindling.quiz.view.QuizPart;
import dev.kindling.render.PagePart;
import dev.kindling.source.Location;
import dev.kindling.source.SourceScan;
import dev.kindling.yaml.YamlNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults planted in Kindling are told with what it was doing. */
class InternalFaultTest {

  @TempDir Path temp;

  private TinySite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = TinySite.of(temp).file("kinds/odd.yml", "folder: odd\nbehaviour: quiz\n");
    for (int i = 0; i < 20; i++) {
      site.page("notes/n" + i + ".md", "A note.");
    }
    site.page("odd/one.md", "The odd one.");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aFaultInTheReadingOfAPageNamesThePage(int threads) {
    InternalFault fault = fault(threads, behaviour(() -> nothing()));

    assertThat(fault).hasMessage("Kindling failed while parsing `content/odd/one.md`");
    assertThat(fault.work()).isEqualTo("parsing `content/odd/one.md`");
    assertThat(fault.getCause()).isInstanceOf(NullPointerException.class);
  }

  @Test
  void aStackThatOverflowsNamesThePage() {
    InternalFault fault = fault(2, behaviour(() -> endless(Optional.empty())));

    assertThat(fault.work()).isEqualTo("parsing `content/odd/one.md`");
    assertThat(fault.getCause()).isInstanceOf(StackOverflowError.class);
  }

  @Test
  void memoryThatRunsOutNamesThePage() {
    InternalFault fault =
        fault(
            2,
            behaviour(
                () -> {
                  throw new OutOfMemoryError("Java heap space");
                }));

    assertThat(fault.work()).isEqualTo("parsing `content/odd/one.md`");
    assertThat(fault.getCause()).isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void aFaultInTheMakingOfAPageNamesThePage() {
    InternalFault fault = fault(2, behaviour(() -> Optional.of(quizWithoutTies())));

    assertThat(fault.work()).isEqualTo("rendering `content/odd/one.md`");
    assertThat(fault.getCause()).isInstanceOf(NullPointerException.class);
  }

  @Test
  void aFaultOfTheWholeSiteNamesTheStep() {
    Features features =
        features(
            behaviour(Optional::empty),
            List.of(
                (whole, theme) -> {
                  throw new IllegalStateException("planted");
                }));

    assertThatThrownBy(() -> site.with(features).build())
        .isInstanceOf(InternalFault.class)
        .hasMessage("Kindling failed while assembling the site")
        .hasRootCauseMessage("planted");
  }

  @Test
  void whatTheDiskDidIsNoFaultOfKindling() {
    UncheckedIOException disk = new UncheckedIOException("full", new IOException("full"));

    assertThat(InternalFault.during("writing", disk)).isSameAs(disk);
  }

  @Test
  void theInnermostWorkIsTold() {
    RuntimeException inner = InternalFault.during("parsing `a`", new IllegalStateException("b"));

    assertThat(InternalFault.during("reading", inner)).isSameAs(inner);
  }

  private static Features features(Behaviour behaviour, List<SiteRule> rules) {
    return new Features(List.of(new Planted(List.of(behaviour), rules)), List.of());
  }

  /** What fails where the test wants it to. */
  private record Planted(List<Behaviour> behaviours, List<SiteRule> siteRules) implements Feature {

    @Override
    public List<PagePart> pageParts() {
      return List.of(new QuizPart());
    }
  }

  private InternalFault fault(int threads, Behaviour behaviour) {
    Features features = features(behaviour, List.of());
    return catchThrowableOfType(
        InternalFault.class, () -> site.threads(threads).with(features).build());
  }

  @SuppressWarnings({"NullAway", "DataFlowIssue"}) // the fault that is planted
  private static Optional<Extension> nothing() {
    String text = null;
    return Optional.of(text.strip()).map(t -> new Extension() {});
  }

  @SuppressWarnings("NullAway") // the fault that is planted: a quiz that its reader never makes
  private static Extension quizWithoutTies() {
    Quiz quiz =
        new Quiz.Outcome(
            new Location.OfFile(SourceScan.SITE),
            1,
            null,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    return new ProvedQuiz(
        quiz, new QuizFigures(List.of(), Optional.empty(), new ReadingLevel(0, List.of())));
  }

  @SuppressWarnings("InfiniteRecursion") // the fault that is planted
  private static Optional<Extension> endless(Optional<Extension> before) {
    return endless(Optional.of(before.orElseGet(() -> new Extension() {})));
  }

  private static Behaviour behaviour(Supplier<Optional<Extension>> reading) {
    return new Behaviour() {
      @Override
      public String name() {
        return "quiz";
      }

      @Override
      public List<String> names() {
        return List.of();
      }

      @Override
      public Checked<Optional<Extension>> read(
          YamlNode.Mapping mapping, Location opening, FrontMatterReader.Holes holes) {
        return Checked.of(reading.get());
      }
    };
  }
}
