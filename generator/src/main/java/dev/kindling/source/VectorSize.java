package dev.kindling.source;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The size in which browsers show a drawing: its width and height in any unit of CSS; where one of
 * them is missing, the other one in the proportions of the view box; where both are, the view box.
 *
 * @see <a href="https://www.w3.org/TR/SVG2/coords.html#SizingSVGInCSS">SVG 2, section 8.12</a>
 * @see <a href="https://www.w3.org/TR/css-values-3/#absolute-lengths">CSS Values, section 5.2</a>
 */
final class VectorSize {

  private static final Pattern LENGTH =
      Pattern.compile(
          "([+]?(?:[0-9]{1,6}(?:\\.[0-9]{0,9})?|\\.[0-9]{1,9})(?:e[+-]?[0-9]{1,2})?)([a-z]*)");
  private static final double DOTS_PER_INCH = 96;
  private static final double CENTIMETRES_PER_INCH = 2.54;

  /** The size of letters where nobody has set another one. */
  private static final double EM = 16;

  private static final double LARGEST = 1_000_000;

  private VectorSize() {}

  /** The size by the attributes of the drawing's root, none of which need be there. */
  static Optional<ImageSize> of(
      @Nullable String width, @Nullable String height, @Nullable String viewBox) {
    OptionalDouble across = pixels(width);
    OptionalDouble down = pixels(height);
    if (across.isPresent() && down.isPresent()) {
      return size(across.getAsDouble(), down.getAsDouble());
    }
    String[] box = viewBox == null ? new String[0] : viewBox.strip().split("[\\s,]+");
    OptionalDouble boxAcross = box.length == 4 ? pixels(box[2]) : OptionalDouble.empty();
    OptionalDouble boxDown = box.length == 4 ? pixels(box[3]) : OptionalDouble.empty();
    if (boxAcross.isEmpty() || boxDown.isEmpty()) {
      return Optional.empty();
    }
    double ratio = boxAcross.getAsDouble() / boxDown.getAsDouble();
    if (across.isPresent() && height == null) {
      return size(across.getAsDouble(), across.getAsDouble() / ratio);
    }
    return down.isPresent() && width == null
        ? size(down.getAsDouble() * ratio, down.getAsDouble())
        : size(boxAcross.getAsDouble(), boxDown.getAsDouble());
  }

  private static Optional<ImageSize> size(double width, double height) {
    boolean isShown = width >= 0.5 && height >= 0.5 && width <= LARGEST && height <= LARGEST;
    return isShown
        ? Optional.of(new ImageSize((int) Math.round(width), (int) Math.round(height)))
        : Optional.empty();
  }

  /** A length in pixels; a part of the space that there is, such as {@code 100%}, is none. */
  private static OptionalDouble pixels(@Nullable String length) {
    Matcher parts = LENGTH.matcher(length == null ? "" : length.strip().toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      return OptionalDouble.empty();
    }
    double unit = unit(parts.group(2));
    double pixels = Double.parseDouble(parts.group(1)) * unit;
    return pixels > 0 ? OptionalDouble.of(pixels) : OptionalDouble.empty();
  }

  private static double unit(String name) {
    return switch (name) {
      case "", "px" -> 1;
      case "in" -> DOTS_PER_INCH;
      case "cm" -> DOTS_PER_INCH / CENTIMETRES_PER_INCH;
      case "mm" -> DOTS_PER_INCH / CENTIMETRES_PER_INCH / 10;
      case "q" -> DOTS_PER_INCH / CENTIMETRES_PER_INCH / 40;
      case "pt" -> DOTS_PER_INCH / 72;
      case "pc" -> DOTS_PER_INCH / 6;
      case "em", "rem" -> EM;
      case "ex", "ch" -> EM / 2;
      default -> 0;
    };
  }
}
