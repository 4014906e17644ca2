package dev.kindling.render;

import dev.kindling.document.Language;
import dev.kindling.theme.Address;
import dev.kindling.theme.Group;
import dev.kindling.theme.Html;
import dev.kindling.theme.Theme;
import dev.kindling.theme.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a template reads of a page without a site around it and without a text. */
public final class LonePage {

  /** What a build gives to a page that loads files of its own site. */
  private static final String POLICY =
      "default-src 'none'; font-src 'self'; img-src 'self'; script-src 'self'; style-src 'self';"
          + " base-uri 'none'; form-action 'none'";

  private LonePage() {}

  /**
   * The page.
   *
   * @param theme its theme, whose assets stand beside its folder
   * @param kind its kind
   * @param title its title
   * @param part what gives something to its view
   * @param shown what that gives
   */
  public static View of(Theme theme, String kind, String title, PagePart part, View shown) {
    SiteView site =
        new SiteView(
            SiteView.Name.of("Quizzes", "en-GB", Optional.empty()),
            new SiteView.Addresses(
                new Address("../"),
                new Address("https://quizzes.example/"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            List.of(),
            new SiteView.Footer(Optional.empty(), List.of()));
    List<View> parts = new ArrayList<>();
    parts.add(
        new PageView(
            title,
            Optional.of("A few short questions. About four minutes."),
            new Address("https://quizzes.example/quiz/"),
            kind,
            Optional.of("Quiz"),
            false));
    parts.add(PageState.PUBLIC);
    parts.add(PageDates.NONE);
    parts.add(PageText.none(Optional.empty()));
    parts.add(
        PagePosition.behind(
            List.of(
                new CrumbView("Home", new Address("../"), true, false),
                new CrumbView(title, new Address("./"), false, true))));
    parts.add(PageSources.NONE);
    parts.add(PageLists.of(List.of()));
    parts.add(shown);
    parts.add(PageEmbeds.NONE);
    parts.add(new PageHead(Html.NONE, POLICY));
    parts.add(PageLanguage.of(new Language("en-GB")));
    return new RootView(
        site,
        new PageJoins(List.of(part)).page().of(parts),
        Group.NONE,
        theme.options(),
        theme.messages(),
        theme.assetGroup(asset -> new Address("../" + asset)));
  }

  /** The card of a page whose title is the last part of its name. */
  public static CardView card(String reference, int number, int count) {
    String title = reference.substring(reference.lastIndexOf('/') + 1).replace('-', ' ');
    return new CardView(
        new CardView.Shown(
            title,
            new Address("../" + reference + "/"),
            Optional.empty(),
            "page",
            title,
            Optional.empty(),
            Optional.empty()),
        CardView.PlaceInList.of(number, count),
        false,
        Group.NONE,
        List.of(),
        Html.NONE);
  }
}
