package dev.kindling.render;

import dev.kindling.theme.Theme;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days in the words of the theme: its messages {@code date.day} and {@code date.month} are patterns
 * with {@code {day}}, {@code {month}} and {@code {year}}, and {@code date.months.1} to {@code
 * date.months.12} name the months. The names that a JDK knows differ from version to version, and
 * the same site must give the same bytes on each.
 */
final class Dates {

  private final Theme theme;

  /** Takes words from a theme. */
  Dates(Theme theme) {
    this.theme = theme;
  }

  /** A day for templates. */
  DateView view(LocalDate date) {
    return new DateView(date.toString(), words("date.day", date), words("date.month", date));
  }

  /** A day for templates, where there is one. */
  Optional<DateView> view(Optional<LocalDate> date) {
    return date.map(this::view);
  }

  private String words(String pattern, LocalDate date) {
    Optional<String> month = theme.message("date.months." + date.getMonthValue());
    return theme
        .message(pattern)
        .flatMap(
            words ->
                month.map(
                    name ->
                        words
                            .replace("{day}", Integer.toString(date.getDayOfMonth()))
                            .replace("{month}", name)
                            .replace("{year}", Integer.toString(date.getYear()))))
        .orElseGet(date::toString);
  }
}
