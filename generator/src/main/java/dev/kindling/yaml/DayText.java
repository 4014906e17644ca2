package dev.kindling.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that should be a day, {@code 2026-11-23} (the extended calendar date of ISO 8601). A time
 * may stand behind it, and counts for nothing: the day is the one that is written.
 *
 * @param date the day, when it is one
 * @param problem what is wrong, to stand behind the field's name; empty when nothing is
 * @param advice what to do about it
 */
record DayText(Optional<LocalDate> date, String problem, Optional<String> advice) {

  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern ISO_LOOSE =
      Pattern.compile("([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})");
  private static final Pattern ISO_WITH_TIME =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[Tt]| +)([0-9].*)", Pattern.DOTALL);

  /** A time of day, as ISO 8601 and the front matter of other tools write it, with its zone. */
  private static final Pattern TIME =
      Pattern.compile(
          "([01]?[0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)([.,][0-9]+)?)?"
              + " *(Z|z|UTC|GMT|[+-][01][0-9]:?[0-5][0-9])?");

  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{4})");
  private static final Pattern SLASHES =
      Pattern.compile("([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})");

  static DayText of(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return ofCalendar(
          text,
          Integer.parseInt(iso.group(1)),
          Integer.parseInt(iso.group(2)),
          Integer.parseInt(iso.group(3)));
    }
    Matcher timed = ISO_WITH_TIME.matcher(text);
    if (timed.matches()) {
      return TIME.matcher(timed.group(2)).matches()
          ? of(timed.group(1))
          : wrong(
              "is `" + ValueReader.shortened(text) + "`, and what stands behind the day is no time",
              Optional.of("write `" + timed.group(1) + "`"));
    }
    return wrong(
        "must be a date such as `2026-11-23`, and is `" + ValueReader.shortened(text) + "`",
        Optional.of(
            meant(text)
                .map(day -> "did you mean `" + day + "`?")
                .orElse("write year, month and day: `YYYY-MM-DD`")));
  }

  private static DayText ofCalendar(String text, int year, int month, int day) {
    if (month < 1 || month > 12) {
      return wrong(
          "is `" + text + "`, and there is no month " + month,
          Optional.of("months are `01` to `12`"));
    }
    int days = YearMonth.of(year, month).lengthOfMonth();
    if (day < 1 || day > days) {
      return wrong(
          "is `" + text + "`, and that month has no day " + day,
          Optional.of("its days are `01` to `" + days + "`"));
    }
    return new DayText(Optional.of(LocalDate.of(year, month, day)), "", Optional.empty());
  }

  private static DayText wrong(String problem, Optional<String> advice) {
    return new DayText(Optional.empty(), problem, advice);
  }

  /** The day that another way of writing means, where it can mean only one. */
  private static Optional<LocalDate> meant(String text) {
    Matcher loose = ISO_LOOSE.matcher(text);
    if (loose.matches()) {
      return day(loose.group(1), loose.group(2), loose.group(3));
    }
    Matcher dotted = DAY_FIRST.matcher(text);
    if (dotted.matches()) {
      return day(dotted.group(3), dotted.group(2), dotted.group(1));
    }
    Matcher slashed = SLASHES.matcher(text);
    if (!slashed.matches()) {
      return Optional.empty();
    }
    Optional<LocalDate> dayFirst = day(slashed.group(3), slashed.group(2), slashed.group(1));
    Optional<LocalDate> monthFirst = day(slashed.group(3), slashed.group(1), slashed.group(2));
    if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
      return Optional.empty();
    }
    return dayFirst.or(() -> monthFirst);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
