package dev.kindling.markdown;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days, times and durations as HTML writes them for machines: the values of {@code datetime}.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value">
 *     HTML, the datetime value</a>
 */
final class MachineTime {

  private static final Pattern DAY = Pattern.compile("(\\d{4,6})-(\\d{2})-(\\d{2})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4,6})-(\\d{2})");
  private static final Pattern DAY_OF_ANY_YEAR = Pattern.compile("(?:--)?(\\d{2})-(\\d{2})");
  private static final Pattern WEEK = Pattern.compile("(\\d{4,6})-W(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("\\d{4,6}");
  private static final Pattern ZONE = Pattern.compile("Z|[+-](\\d{2}):?(\\d{2})");
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?");
  private static final Pattern DURATION =
      Pattern.compile(
          "P(?=.)(?:\\d{1,9}W)?(?:\\d{1,9}D)?"
              + "(?:T(?=.)(?:\\d{1,9}H)?(?:\\d{1,9}M)?(?:\\d{1,9}(?:\\.\\d{1,9})?S)?)?");
  private static final Pattern DURATION_IN_WORDS =
      Pattern.compile("(?:\\d{1,9}(?:\\.\\d{1,9})?\\s*[wdhmsWDHMS]\\s*){1,8}");
  private static final int LONGEST = 80;

  private MachineTime() {}

  /** Whether some calendar day, time of a clock, time zone or duration is written like this. */
  static boolean is(String value) {
    if (value.length() > LONGEST) {
      return false;
    }
    int behindDay = value.indexOf('T') > 0 ? value.indexOf('T') : value.indexOf(' ');
    return isDay(value)
        || isMonth(value)
        || isDayOfAnyYear(value)
        || isWeek(value)
        || YEAR.matcher(value).matches()
        || isZone(value)
        || isTime(value)
        || (behindDay > 0
            && isDay(value.substring(0, behindDay))
            && isTime(value.substring(behindDay + 1)))
        || DURATION.matcher(value).matches()
        || DURATION_IN_WORDS.matcher(value).matches();
  }

  private static boolean isDay(String text) {
    Matcher day = DAY.matcher(text);
    return day.matches() && exists(() -> LocalDate.of(part(day, 1), part(day, 2), part(day, 3)));
  }

  private static boolean isMonth(String text) {
    Matcher month = MONTH.matcher(text);
    return month.matches() && exists(() -> YearMonth.of(part(month, 1), part(month, 2)));
  }

  private static boolean isDayOfAnyYear(String text) {
    Matcher day = DAY_OF_ANY_YEAR.matcher(text);
    int leapYear = 2000;
    return day.matches() && exists(() -> LocalDate.of(leapYear, part(day, 1), part(day, 2)));
  }

  private static boolean isWeek(String text) {
    Matcher week = WEEK.matcher(text);
    return week.matches()
        && exists(
            () -> {
              // The fourth of January lies in the first week of its year.
              LocalDate inYear = LocalDate.of(part(week, 1), 1, 4);
              IsoFields.WEEK_OF_WEEK_BASED_YEAR
                  .rangeRefinedBy(inYear)
                  .checkValidValue(part(week, 2), IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            });
  }

  /** A time of day, with a time zone behind it or without. */
  private static boolean isTime(String text) {
    Matcher clock = CLOCK.matcher(text);
    if (!clock.lookingAt()) {
      return false;
    }
    boolean isOnClock =
        part(clock, 1) <= 23
            && part(clock, 2) <= 59
            && (clock.group(3) == null || part(clock, 3) <= 59);
    String rest = text.substring(clock.end());
    return isOnClock && (rest.isEmpty() || isZone(rest));
  }

  private static boolean isZone(String text) {
    Matcher zone = ZONE.matcher(text);
    return zone.matches()
        && (zone.group(1) == null || (part(zone, 1) <= 23 && part(zone, 2) <= 59));
  }

  private static int part(Matcher matched, int group) {
    return Integer.parseInt(matched.group(group));
  }

  private static boolean exists(Runnable maker) {
    try {
      maker.run();
      return true;
    } catch (DateTimeException none) {
      return false;
    }
  }
}
