package dev.kindling.flagship;

import static dev.kindling.flagship.QuizSite.KNOWLEDGE;
import static dev.kindling.flagship.QuizSite.OUTCOME;
import static dev.kindling.flagship.QuizSite.REFLECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import dev.kindling.quiz.model.ShareCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the finished examples leave out, as it looks; and colours and motion that readers choose.
 */
@EnabledIf("dev.kindling.flagship.HeadlessBrowser#isHere")
class QuizLooksTest extends QuizTaking {

  private static final String MOTIONS =
      """
      () => [...document.querySelectorAll('[data-quiz], [data-quiz] *')].flatMap((element) => {
        const {transitionProperty, transitionDuration, animationName} = getComputedStyle(element);
        return transitionDuration === '0s' && animationName === 'none'
          ? [] : [`${transitionProperty} ${transitionDuration} ${animationName}`];
      }).filter((motion, i, all) => all.indexOf(motion) === i)
      """;

  private static final String BARS =
      """
      () => [...document.querySelectorAll('[data-chart] svg')].map((svg) => {
        const ticks = [...svg.querySelectorAll('line')].map((line) => line.getAttribute('x1'));
        return [svg.querySelector('.value').getAttribute('width'), ...ticks].join(' ');
      })
      """;

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void noStateOfAVariantHasABarrierOrIsTooWide(ColorScheme scheme) {
    Barriers barriers = new Barriers();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    for (String name : List.of("overall", "first-listed", "points")) {
      open(name);
      keep();
      barriers.look(page, name);
      QuizSite.next(page);
      barriers.look(page, name + " with an error");
      QuizSite.finish(page, "1");
      barriers.look(page, name + " with a result");
    }
    open("first-listed");
    QuizSite.finish(page, "-");
    barriers.look(page, "a result of too few answers");
    open(REFLECTION, "#r=1.000000.0");
    barriers.look(page, "a link of an earlier edition");
    open(KNOWLEDGE, "#" + ShareCode.of(QuizSite.quiz(KNOWLEDGE)).encode(List.of(4)));
    barriers.look(page, "a shared result");

    assertThat(barriers.found()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void forcedColoursHideNeitherProgressNorAnswersNorBars(ColorScheme scheme) {
    page.emulateMedia(
        new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE).setColorScheme(scheme));
    open("overall");
    assertThat(page.locator("[name=q1]").first().evaluate("r => getComputedStyle(r).appearance"))
        .isEqualTo("auto");
    assertThat(page.locator(".progress .now").evaluate(BACKGROUND))
        .isNotEqualTo(page.locator(".progress i").last().evaluate(BACKGROUND));
    QuizSite.finish(page, "2");
    Object track = page.locator(".track").first().evaluate("e => getComputedStyle(e).fill");
    assertThat(page.locator(".value").first().evaluate("e => getComputedStyle(e).fill"))
        .isNotEqualTo(track);
    assertThat(page.locator(".track").first().evaluate("e => getComputedStyle(e).stroke"))
        .isNotEqualTo("none")
        .isNotEqualTo(track);
  }

  private static final String BACKGROUND = "e => getComputedStyle(e).backgroundColor";

  @ParameterizedTest
  @ValueSource(strings = {REFLECTION, KNOWLEDGE, OUTCOME})
  void nothingMovesForThoseWhoAskForThat(String name) {
    open(name);
    assertThat((List<?>) page.evaluate(MOTIONS)).isEmpty();
    QuizSite.finish(page, "1");
    assertThat((List<?>) page.evaluate(MOTIONS)).isEmpty();
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
    assertThat((List<?>) page.evaluate(MOTIONS))
        .singleElement()
        .asString()
        .isEqualTo("background-color 0.15s none");
    assertThat(page.evaluate("() => getComputedStyle(document.documentElement).scrollBehavior"))
        .isEqualTo("auto");
  }

  @Test
  void theBarsAreAsLongAsTheTableSaysAndTickedWhereBandsBegin() {
    open("overall");
    QuizSite.finish(page, "3");

    // 3 of 6, 6 of 9, 3 of 6, 3 of 6, 15 of 27; never rounded up.
    assertThat(page.evaluate(BARS))
        .isEqualTo(List.of("50 34 75", "66 34 75", "50 34 75", "50 34 75", "55 34 75"));
    assertThat(page.locator("[data-quiz] svg:not([aria-hidden=true])").count()).isZero();
  }
}
