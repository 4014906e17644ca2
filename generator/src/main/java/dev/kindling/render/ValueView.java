package dev.kindling.render;

import dev.kindling.theme.Address;
import dev.kindling.theme.HasFlag;
import dev.kindling.theme.Html;
import dev.kindling.theme.View;
import java.util.List;
import java.util.Optional;

/**
 * The value of a field of any type. Exactly one of `text`, `html`, `date`, `image`, `isYes`, `isNo`
 * and `parts` is there.
 *
 * @param text what to print: a text, a number, the label of a choice, the title of a page, an
 *     address as readers know it
 * @param url where the text leads, if it is that of a page or an address
 * @param html text in Markdown
 * @param date a day
 * @param image a picture
 * @param isYes whether it is a flag that is set
 * @param isNo whether it is a flag that is not set
 * @param parts the fields of a group
 */
record ValueView(
    Optional<String> text,
    Optional<Address> url,
    Optional<Html> html,
    Optional<DateView> date,
    Optional<ImageView> image,
    boolean isYes,
    boolean isNo,
    @HasFlag("whether it is a group") List<DetailView> parts)
    implements View {

  /** Text. */
  static ValueView of(String text) {
    return link(Optional.of(text), Optional.empty());
  }

  /** Text that leads somewhere. */
  static ValueView of(String text, Address url) {
    return link(Optional.of(text), Optional.of(url));
  }

  /** Text in Markdown. */
  static ValueView of(Html html) {
    return other(Optional.of(html), Optional.empty(), Optional.empty());
  }

  /** A day. */
  static ValueView of(DateView date) {
    return other(Optional.empty(), Optional.of(date), Optional.empty());
  }

  /** A picture. */
  static ValueView of(ImageView image) {
    return other(Optional.empty(), Optional.empty(), Optional.of(image));
  }

  /** A flag. */
  static ValueView of(boolean isSet) {
    return new ValueView(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        isSet,
        !isSet,
        List.of());
  }

  /** The fields of a group. */
  static ValueView of(List<DetailView> parts) {
    return new ValueView(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        parts);
  }

  private static ValueView link(Optional<String> text, Optional<Address> url) {
    return new ValueView(
        text, url, Optional.empty(), Optional.empty(), Optional.empty(), false, false, List.of());
  }

  private static ValueView other(
      Optional<Html> html, Optional<DateView> date, Optional<ImageView> image) {
    return new ValueView(
        Optional.empty(), Optional.empty(), html, date, image, false, false, List.of());
  }

  /** How many characters of text it has; a list shows no more than a line of them. */
  int length() {
    return text.map(String::length).orElse(0);
  }

  /** Whether it may be too much for a list. */
  boolean isLong() {
    return html.isPresent() || image.isPresent() || !parts.isEmpty();
  }
}
