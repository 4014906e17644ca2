package dev.kindling.render;

import dev.kindling.theme.Html;
import dev.kindling.theme.View;
import java.util.List;
import java.util.Optional;

/**
 * The page that a template shows.
 *
 * @param title its title
 * @param summary its summary
 * @param canonical its address, absolute
 * @param kind the name of its kind; for a list, what sort of list it is: index, taxonomy or term
 * @param label what a page of its kind is called in front of readers
 * @param isHome whether it is the home page
 * @param isNotFound whether it is shown for addresses that do not exist
 * @param isDraft whether it is a draft
 * @param isIndexed whether search engines may know it
 * @param notice a text to be shown above everything else
 * @param date when it was published
 * @param updated when its content last changed
 * @param reviewed when its content was last checked
 * @param reviewDue when it should be checked again
 * @param reviewer who checked it
 * @param image a picture for link previews
 * @param body its text
 * @param hasBody whether there is a text
 * @param outline the headings of its text
 * @param hasOutline whether there are headings
 * @param minutes how long it takes to read, at least 1
 * @param words how many words it has
 * @param tags its topics
 * @param hasTags whether it has topics
 * @param breadcrumbs the way to it, the home page first; none on the home page
 * @param section the list it stands in
 * @param previous the page before it in that list
 * @param next the page after it in that list
 * @param sources the works it cites, by number
 * @param hasSources whether it cites any
 * @param works all works that the site cites, for kinds that list them
 * @param items the pages it lists
 * @param terms the topics it lists
 * @param quiz its quiz, for kinds that have one
 * @param jsonLd what search engines read: whole elements for the head
 * @param policy its Content-Security-Policy: all that the page loads, and nothing else
 */
record PageView(
    String title,
    Optional<String> summary,
    String canonical,
    String kind,
    Optional<String> label,
    boolean isHome,
    boolean isNotFound,
    boolean isDraft,
    boolean isIndexed,
    Optional<String> notice,
    Optional<DateView> date,
    Optional<DateView> updated,
    Optional<DateView> reviewed,
    Optional<DateView> reviewDue,
    Optional<String> reviewer,
    Optional<ImageView> image,
    Html body,
    boolean hasBody,
    List<HeadingView> outline,
    boolean hasOutline,
    int minutes,
    int words,
    List<TermView> tags,
    boolean hasTags,
    List<CrumbView> breadcrumbs,
    Optional<SectionView> section,
    Optional<CardView> previous,
    Optional<CardView> next,
    List<CitedView> sources,
    boolean hasSources,
    List<WorkView> works,
    List<CardView> items,
    List<TermView> terms,
    Optional<QuizView> quiz,
    Html jsonLd,
    String policy)
    implements View {}
