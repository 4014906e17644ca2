package dev.kindling.flagship;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.kindling.quiz.model.CareCard;
import dev.kindling.quiz.model.EditionHash;
import dev.kindling.quiz.model.KnowledgeScorer;
import dev.kindling.quiz.model.OutcomeScorer;
import dev.kindling.quiz.model.PartTotal;
import dev.kindling.quiz.model.Quiz;
import dev.kindling.quiz.model.QuizFile;
import dev.kindling.quiz.model.QuizVariants;
import dev.kindling.quiz.model.ReflectionResult;
import dev.kindling.quiz.model.ReflectionResults;
import dev.kindling.quiz.model.ShareCode;
import dev.kindling.quiz.proof.RandomQuizzes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scorer of the build and the one in the browser say the same. */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
@TestInstance(Lifecycle.PER_CLASS)
class QuizScorersTest {

  private static final String SCORE =
      """
      async ([url, sets, definition]) => {
        const score = await import(url);
        const quiz = JSON.parse(
          definition ?? document.querySelector('template[data-definition]').content.textContent);
        return sets.map((chosen) => {
          if (!score.isEnough(quiz, chosen)) return 'too few';
          const sums = score.totals(quiz, chosen);
          const shown = score.result(quiz, sums);
          const back = score.decode(quiz, score.encode(quiz, sums));
          if (String(back) !== String(sums)) return 'the code is lost';
          const care = score.isCareful(quiz, shown, chosen) ? ' care' : '';
          if (quiz.type === 'knowledge') return sums[0] + ' ' + shown.band + care;
          if (quiz.type === 'outcome') return sums + ' ' + shown.told + ' ' + shown.verdict + care;
          return sums + ' ' + shown.parts.map((p) => p.band) + ' ' + shown.verdict
            + (shown.verdict === 'loudest' ? ' ' + shown.top : '') + ' told ' + shown.told
            + (shown.overall ? ' overall ' + shown.overall.band : '') + care;
        });
      }
      """;

  /** The same, of quizzes without a page. */
  private static final String SCORE_ALL =
      "async ([url, quizzes]) => { const read = "
          + SCORE
          + ";\n"
          + "const all = [];\n"
          + "for (const [definition, sets] of quizzes) all.push(await read([url, sets,"
          + " definition]));\n"
          + "return all; }";

  private static final String READ =
      """
      async ([url, codes, definition]) => {
        const score = await import(url);
        const quiz = JSON.parse(
          definition ?? document.querySelector('template[data-definition]').content.textContent);
        return codes.map((code) => String(score.decode(quiz, code)));
      }
      """;

  private static final int CODES = 4000;

  @AutoClose private QuizSite site;
  @AutoClose private StaticServer flagship;
  @AutoClose private HeadlessBrowser browser;

  @BeforeAll
  void serve() throws Exception {
    site = QuizSite.open();
    flagship = StaticServer.start(BuiltSite.flagship().folder(), BuiltSite.BASE_PATH);
    browser = HeadlessBrowser.open();
  }

  /**
   * A reflection: all answer sets of each of 6 parts, and all pairs of totals of 15 pairs of parts.
   */
  @ParameterizedTest
  @CsvSource({
    "what-gets-in-the-way, 13056",
    "what-the-research-says, 2048",
    "your-first-step, 1024",
  })
  void agreeOnTheQuizzesOfTheSite(String name, int sets) throws IOException {
    Path file = Path.of("..", "site-content", "content", "quiz", name + ".md");
    String text = Files.readString(file);
    Quiz quiz = QuizFile.quiz(text.substring("---".length(), text.indexOf("\n---\n") + 1));
    try (Stream<Path> files = Files.walk(BuiltSite.flagship().folder())) {
      Path module =
          files.filter(f -> f.toString().matches(".*score\\.\\w+\\.js")).findFirst().orElseThrow();
      String path = BuiltSite.flagship().folder().relativize(module).toString();
      String url = flagship.base() + "quiz/" + name + "/";
      assertThat(agreed(quiz, url, flagship.base() + path)).isEqualTo(sets);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "what-gets-in-the-way, 13056",
    "spot-the-offer, 2048",
    "your-first-step, 1024",
    "overall, 1424",
    "first-listed, 64",
    "points, 96",
  })
  void agreeOnExamples(String name, int sets) {
    assertThat(agreed(QuizSite.quiz(name), site.url(name), module())).isEqualTo(sets);
  }

  /**
   * Random small quizzes of all types, every answer set of each: the verdict, what stands open and
   * the card. {@code -Dkindling.quizzes=5000} takes more of them.
   */
  @Test
  void agreeOnRandomQuizzes() {
    int count = Integer.getInteger("kindling.quizzes", 150);
    Random random = new Random(20261129);
    List<List<Object>> asked = new ArrayList<>();
    List<List<String>> expected = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Quiz quiz = RandomQuizzes.any(random);
      QuizAnswers answers = QuizAnswers.of(quiz);
      asked.add(List.of(site.pages().definition(quiz), answers.shown()));
      expected.add(answers.sets().stream().map(set -> said(quiz, set)).toList());
    }
    for (int from = 0; from < count; from += 50) {
      int end = Math.min(count, from + 50);
      List<?> told =
          (List<?>) inBrowser(SCORE_ALL, site.url("points"), module(), asked.subList(from, end));
      for (int i = from; i < end; i++) {
        List<?> one = (List<?>) told.get(i - from);
        for (int set = 0; set < expected.get(i).size(); set++) {
          assertThat(one.get(set))
              .as("%s of %s", ((List<?>) asked.get(i).get(1)).get(set), asked.get(i).get(0))
              .isEqualTo(expected.get(i).get(set));
        }
        assertThat(one).hasSameSizeAs(expected.get(i));
      }
    }
  }

  /** Compares both scorers, and says on how many answer sets. */
  private int agreed(Quiz quiz, String url, String module) {
    QuizAnswers answers = QuizAnswers.of(quiz);
    assertThat(inBrowser(SCORE, url, module, answers.shown()))
        .isEqualTo(answers.sets().stream().map(set -> said(quiz, set)).toList());
    return answers.sets().size();
  }

  private static String said(Quiz quiz, List<List<List<Integer>>> set) {
    if (quiz instanceof Quiz.Reflection reflection) {
      return said(reflection, set.stream().map(QuizScorersTest::single).toList());
    }
    return quiz instanceof Quiz.Knowledge knowledge
        ? said(knowledge, set.get(0))
        : said((Quiz.Outcome) quiz, single(set.get(0)));
  }

  private static List<Optional<Integer>> single(List<List<Integer>> chosen) {
    return chosen.stream().map(places -> places.stream().findFirst()).toList();
  }

  private static String said(Quiz.Reflection quiz, List<List<Optional<Integer>>> set) {
    ReflectionResults results = new ReflectionResults(quiz);
    List<PartTotal> totals = results.totals(set);
    ReflectionResult result = results.result(totals);
    List<Integer> sums = new ArrayList<>();
    totals.forEach(total -> sums.addAll(List.of(total.answered(), total.sum())));
    List<Integer> bands = result.parts().stream().map(part -> part.band().orElse(-1)).toList();
    String verdict = result.verdict().word();
    if (result.verdict() == ReflectionResult.Verdict.LOUDEST) {
      verdict += " " + list(result.top());
    }
    String overall = result.overall().map(all -> " overall " + all.band().orElse(-1)).orElse("");
    return list(sums)
        + " "
        + list(bands)
        + " "
        + verdict
        + " told "
        + list(result.told())
        + overall
        + care(CareCard.isShown(quiz, set));
  }

  private static String said(Quiz.Knowledge quiz, List<List<Integer>> set) {
    KnowledgeScorer scorer = new KnowledgeScorer(quiz);
    int points = scorer.points(set);
    return points + " " + scorer.band(points).orElse(-1) + care(CareCard.isShown(quiz, set));
  }

  private static String said(Quiz.Outcome quiz, List<Optional<Integer>> set) {
    OutcomeScorer scorer = new OutcomeScorer(quiz);
    Optional<List<Integer>> weights = scorer.weights(set);
    if (weights.isEmpty()) {
      return "too few";
    }
    List<Integer> top = scorer.top(weights.get());
    return list(weights.get())
        + " "
        + list(top)
        + " "
        + OutcomeScorer.verdict(top)
        + care(CareCard.isShown(quiz, set));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what-gets-in-the-way",
        "spot-the-offer",
        "your-first-step",
        "overall",
        "first-listed",
        "points"
      })
  void readTheSameCodes(String name) {
    Quiz quiz = QuizSite.quiz(name);
    List<String> codes = new ArrayList<>();
    Random random = new Random(name.hashCode());
    for (int i = 0; i < CODES; i++) {
      codes.add(code(quiz, random));
    }
    List<String> read = codes.stream().map(code -> read(quiz, code)).toList();
    assertThat(inBrowser(READ, site.url(name), module(), codes)).isEqualTo(read);
    assertThat(read).contains("damaged", "earlier").anyMatch(text -> text.matches("[0-9,]+"));
  }

  /** A quiz with more totals than can be tried: both ask the same bounds. */
  @Test
  void readTheSameCodesOfALargeQuiz() {
    Quiz quiz = QuizFile.quiz(QuizVariants.outcomes(30, 8));
    assertThat(ShareCode.of(quiz).keys()).isEmpty();
    List<String> codes = new ArrayList<>();
    Random random = new Random(30);
    int questions = ((Quiz.Outcome) quiz).questions().size();
    OutcomeScorer scorer = new OutcomeScorer((Quiz.Outcome) quiz);
    for (int i = 0; i < CODES; i++) {
      codes.add(code(quiz, random));
      List<Optional<Integer>> given =
          IntStream.range(0, questions).mapToObj(q -> Optional.of(random.nextInt(8))).toList();
      codes.add(ShareCode.of(quiz).encode(scorer.weights(given).orElseThrow()));
    }
    List<String> read = codes.stream().map(code -> read(quiz, code)).toList();
    try (BrowserContext context = browser.context(390, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(site.url("points"));
      assertThat(page.evaluate(READ, List.of(module(), codes, site.pages().definition(quiz))))
          .isEqualTo(read);
    }
    for (int i = 0; i < CODES; i++) {
      assertThat(read.get(2 * i + 1)).isNotEqualTo("damaged");
    }
    assertThat(read).contains("damaged");
  }

  private static String read(Quiz quiz, String code) {
    ShareCode.Shared shared = ShareCode.of(quiz).decode(code);
    if (shared instanceof ShareCode.Shared.Totals totals) {
      return list(totals.values());
    }
    return shared instanceof ShareCode.Shared.OtherEdition ? "earlier" : "damaged";
  }

  /** A code that is mostly of the right form: totals of any size, and now and then a slip. */
  private static String code(Quiz quiz, Random random) {
    StringBuilder code = new StringBuilder("r=1." + EditionHash.of(quiz) + ".");
    for (int greatest : ShareCode.of(quiz).greatest()) {
      int total = random.nextInt(greatest + 1 + random.nextInt(2));
      String digits = Integer.toString(total, 36);
      code.append(
          "0".repeat(Math.max(0, Integer.toString(greatest, 36).length() - digits.length())));
      code.append(digits);
    }
    String slips = "0123456789abcdefz.=Z<é\u0660 \n";
    for (int slip = random.nextInt(4) - 2; slip > 0; slip--) {
      int at = random.nextInt(code.length());
      String put = String.valueOf(slips.charAt(random.nextInt(slips.length())));
      code.replace(at, at + random.nextInt(2), random.nextBoolean() ? put : "");
    }
    return code.toString();
  }

  private String module() {
    return site.server().base() + site.pages().asset("quiz/score.js");
  }

  private Object inBrowser(String script, String url, String module, List<?> values) {
    try (BrowserContext context = browser.context(390, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(url);
      return page.evaluate(script, List.of(module, values));
    }
  }

  private static String list(List<Integer> numbers) {
    return String.join(",", numbers.stream().map(String::valueOf).toList());
  }

  private static String care(boolean isShown) {
    return isShown ? " care" : "";
  }
}
