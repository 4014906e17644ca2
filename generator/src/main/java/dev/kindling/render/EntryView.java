package dev.kindling.render;

import dev.kindling.theme.Address;
import dev.kindling.theme.HasFlag;
import dev.kindling.theme.View;
import java.util.List;
import java.util.Optional;

/**
 * One line in the list of all pages: a page, or the page of a topic.
 *
 * @param title its title
 * @param url its address, as seen from this page
 * @param summary its summary
 * @param label what a page of its kind is called in front of readers; none for topics
 * @param headings the headings of its text, but for those that every page of its kind has
 * @param language its language, where it is another one than that of this page: the {@code lang} of
 *     its title
 * @param tags its topics
 */
record EntryView(
    String title,
    Address url,
    Optional<String> summary,
    Optional<String> label,
    List<String> headings,
    Optional<String> language,
    @HasFlag("whether it has topics") List<TermView> tags)
    implements View {}
