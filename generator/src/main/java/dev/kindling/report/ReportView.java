package dev.kindling.report;

import dev.kindling.theme.HasFlag;
import dev.kindling.theme.Html;
import dev.kindling.theme.Spread;
import dev.kindling.theme.View;
import java.util.List;
import java.util.Optional;

/**
 * What the report's template may read.
 *
 * @param site which site it is, and of which day
 * @param verdict what is wrong with it
 * @param totals the site in a few numbers
 * @param measures its pages, by what was measured of them
 * @param records what the site says of its upkeep
 * @param parts what the features tell
 */
record ReportView(
    @Spread BuiltSite site,
    @Spread Verdict verdict,
    List<TotalView> totals,
    @Spread Measures measures,
    @Spread Records records,
    List<PartView> parts)
    implements View {

  /**
   * Which site it is, and of which day.
   *
   * @param title the site's name
   * @param stylesheets the addresses of the theme's stylesheets
   * @param home the address of the built home page
   * @param day the day for which the site was built
   * @param nextChange the day on which it will be another site without an edit
   */
  record BuiltSite(
      String title,
      List<String> stylesheets,
      Optional<String> home,
      String day,
      Optional<String> nextChange)
      implements View {}

  /**
   * What is wrong with a site.
   *
   * @param summary the number of problems in words
   * @param isGreen whether there is no problem
   * @param problems every problem, as {@link ProblemList} writes them
   * @param known the problems that are known and let pass, in the same way
   * @param rules what the site makes of some sorts of problems, and what came of it
   */
  record Verdict(
      String summary,
      boolean isGreen,
      Html problems,
      Optional<Html> known,
      @HasFlag("whether there is any") List<RuleRow> rules)
      implements View {}

  /**
   * The pages of a site, by what was measured of them.
   *
   * @param pages the pages, in the order of their addresses
   * @param pagesLeftOut how many lighter pages are not among them
   * @param reading pages by reading grade, hardest first; none where the language is not English
   * @param slowest the pages that took longest, slowest first
   */
  record Measures(
      @HasFlag("whether there is any") List<PageRow> pages,
      Optional<String> pagesLeftOut,
      @HasFlag("whether there is any") List<ReadingRow> reading,
      List<SlowRow> slowest)
      implements View {}

  /**
   * What a site says of its upkeep.
   *
   * @param reviews the pages that are reviewed, the next one due first
   * @param works the works that may be cited
   * @param hosts the other hosts that pages may ask
   */
  record Records(
      @HasFlag("whether there is any") List<ReviewRow> reviews,
      @HasFlag("whether there is any") List<WorkRow> works,
      @HasFlag("whether there is any") List<HostRow> hosts)
      implements View {}

  /**
   * A number of the site as a whole.
   *
   * @param name what is counted
   * @param value how many, with its unit
   */
  record TotalView(String name, String value) implements View {}

  /**
   * A page.
   *
   * @param link its name
   * @param kind its kind
   * @param words how many words its text has
   * @param html its own size
   * @param whole its size with all that it may load
   * @param requests how many files it may load beside itself
   * @param linksOut to how many pages it leads
   * @param linksIn from how many pages one gets there
   */
  record PageRow(
      LinkView link,
      String kind,
      String words,
      String html,
      String whole,
      String requests,
      String linksOut,
      String linksIn)
      implements View {}

  /**
   * A review.
   *
   * @param link the page
   * @param due the day on which it is due
   * @param isOverdue whether that day has passed
   * @param reviewer who reviewed the page last
   */
  record ReviewRow(LinkView link, String due, boolean isOverdue, Optional<String> reviewer)
      implements View {}

  /**
   * A work.
   *
   * @param reference the whole reference as text
   * @param key the name it is cited by
   * @param isConfirmed whether somebody has compared it with the published record
   * @param uses the pages that cite it
   * @param isUnused whether there is none
   */
  record WorkRow(
      String reference, String key, boolean isConfirmed, List<LinkView> uses, boolean isUnused)
      implements View {}

  /**
   * What a feature tells.
   *
   * @param id the id of its heading
   * @param title its name
   * @param html the part, from its heading on
   */
  record PartView(String id, String title, Html html) implements View {}

  /**
   * A text with its reading grade.
   *
   * @param text the text
   * @param grade with one decimal
   */
  record GradedView(String text, String grade) implements View {}

  /**
   * How hard a page is to read.
   *
   * @param link the page
   * @param grade of the whole page
   * @param hardest its hardest sentence
   */
  record ReadingRow(LinkView link, String grade, Optional<GradedView> hardest) implements View {}

  /**
   * How long a page took.
   *
   * @param link the page
   * @param time in milliseconds, with its unit
   */
  record SlowRow(LinkView link, String time) implements View {}

  /**
   * A rule of the site's settings.
   *
   * @param code the sort of problem
   * @param severity what becomes of it
   * @param where the folder that it is about
   * @param reason why, in its owner's words
   * @param until the last day on which it counts
   * @param hasEnded whether that day is over
   * @param problems how many problems it is about
   */
  record RuleRow(
      String code,
      String severity,
      Optional<String> where,
      String reason,
      Optional<String> until,
      boolean hasEnded,
      String problems)
      implements View {}

  /**
   * Another host.
   *
   * @param host its name
   * @param reason why it may be asked
   */
  record HostRow(String host, String reason) implements View {}
}
