package dev.kindling.render;

import dev.kindling.theme.Address;
import dev.kindling.theme.Group;
import dev.kindling.theme.HasFlag;
import dev.kindling.theme.Html;
import dev.kindling.theme.Spread;
import dev.kindling.theme.View;
import java.util.List;
import java.util.Optional;

/**
 * A page, as seen from another one.
 *
 * @param shown which page it is
 * @param place where it stands in the list it is shown in
 * @param isCurrent whether it is this page
 * @param fields its fields, but for references to other pages
 * @param details those of its fields whose values are short, each with its label
 * @param body its text, where the list shows whole texts; its headings are one level lower
 */
public record CardView(
    @Spread Shown shown,
    @Spread PlaceInList place,
    boolean isCurrent,
    Group fields,
    @HasFlag("whether it has any of these") List<DetailView> details,
    @HasFlag("whether there is a text") Html body)
    implements View {

  /**
   * Which page it is.
   *
   * @param title its title
   * @param url its address, as seen from this page
   * @param summary its summary
   * @param kind the name of its kind
   * @param slug the last part of its address
   * @param date when it was published
   * @param language its language, where it is another one than that of this page: the {@code lang}
   *     of its title
   */
  public record Shown(
      String title,
      Address url,
      Optional<String> summary,
      String kind,
      String slug,
      Optional<DateView> date,
      Optional<String> language)
      implements View {}

  /**
   * A place in a list.
   *
   * @param number its place in the list it is shown in, 1-based
   * @param isFirst whether it is the first of that list
   * @param isLast whether it is the last of that list
   */
  public record PlaceInList(int number, boolean isFirst, boolean isLast) implements View {

    /**
     * A place.
     *
     * @param number 1-based
     * @param count how many places the list has
     */
    public static PlaceInList of(int number, int count) {
      return new PlaceInList(number, number == 1, number == count);
    }
  }
}
