package dev.kindling.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A colour in sRGB.
 *
 * @param red from 0 to 1
 * @param green from 0 to 1
 * @param blue from 0 to 1
 * @param alpha from 0, not to be seen, to 1
 */
record Colour(double red, double green, double blue, double alpha) {

  /**
   * Reads a colour as CSS writes it (CSS Color 4): hexadecimal, {@code rgb()}, {@code hsl()},
   * {@code white} and {@code black}.
   *
   * @return nothing when it is written in another way
   */
  static Optional<Colour> read(String css) {
    String text = css.strip().toLowerCase(Locale.ROOT);
    if (text.equals("white") || text.equals("black")) {
      double light = text.equals("white") ? 1 : 0;
      return Optional.of(new Colour(light, light, light, 1));
    }
    if (text.matches("#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})")) {
      return Optional.of(hex(text.substring(1)));
    }
    int open = text.indexOf('(');
    if (open < 0 || !text.endsWith(")")) {
      return Optional.empty();
    }
    List<Double> numbers = numbers(text.substring(open + 1, text.length() - 1));
    if (numbers.size() != 4) {
      return Optional.empty();
    }
    double alpha = numbers.get(3);
    return switch (text.substring(0, open)) {
      case "rgb", "rgba" ->
          Optional.of(rgb(numbers, text.contains("%,") || isPercent(text), alpha));
      case "hsl", "hsla" ->
          Optional.of(hsl(numbers.get(0), numbers.get(1) / 100, numbers.get(2) / 100, alpha));
      default -> Optional.empty();
    };
  }

  /** This colour, laid over another one. */
  Colour over(Colour ground) {
    return new Colour(
        red * alpha + ground.red * (1 - alpha),
        green * alpha + ground.green * (1 - alpha),
        blue * alpha + ground.blue * (1 - alpha),
        1);
  }

  /** How far this colour stands out from another, from 1 to 21 (WCAG 2.2, contrast ratio). */
  double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static Colour hex(String digits) {
    int width = digits.length() <= 4 ? 1 : 2;
    double[] channels = {0, 0, 0, 1};
    for (int i = 0; i * width < digits.length(); i++) {
      int value = Integer.parseInt(digits.substring(i * width, (i + 1) * width), 16);
      channels[i] = value / (width == 1 ? 15.0 : 255.0);
    }
    return new Colour(channels[0], channels[1], channels[2], channels[3]);
  }

  private static boolean isPercent(String text) {
    return text.matches("rgba?\\(\\s*[\\d.]+%.*");
  }

  private static Colour rgb(List<Double> numbers, boolean isPercent, double alpha) {
    double most = isPercent ? 100 : 255;
    return new Colour(
        clamp(numbers.get(0) / most),
        clamp(numbers.get(1) / most),
        clamp(numbers.get(2) / most),
        alpha);
  }

  private static Colour hsl(double hue, double saturation, double lightness, double alpha) {
    return new Colour(
        channel(0, hue, saturation, lightness),
        channel(8, hue, saturation, lightness),
        channel(4, hue, saturation, lightness),
        alpha);
  }

  private static double channel(double shift, double hue, double saturation, double lightness) {
    double k = (shift + ((hue % 360) + 360) % 360 / 30) % 12;
    double a = saturation * Math.min(lightness, 1 - lightness);
    return clamp(lightness - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1)));
  }

  private static double clamp(double channel) {
    return Math.max(0, Math.min(1, channel));
  }

  /** Three numbers and the alpha, which is 1 where it is not written. */
  private static List<Double> numbers(String inside) {
    List<Double> numbers = new ArrayList<>();
    for (String part : inside.strip().split("[\\s,/]+", -1)) {
      String number = part.replaceAll("(?:%|deg)$", "");
      if (!number.matches("-?(?:\\d+(?:\\.\\d*)?|\\.\\d+)")) {
        return List.of();
      }
      boolean isAlphaPercent = numbers.size() == 3 && part.endsWith("%");
      numbers.add(Double.parseDouble(number) / (isAlphaPercent ? 100 : 1));
    }
    if (numbers.size() == 3) {
      numbers.add(1.0);
    }
    return numbers;
  }
}
