package dev.kindling.report;

import java.math.BigInteger;
import java.util.Locale;

/** Numbers as a person reads them. Locale-independent. */
public final class Amounts {

  private Amounts() {}

  /** A count, with a comma between thousands. */
  static String count(long number) {
    return Math.abs(number) < 1000
        ? Long.toString(number)
        : String.format(Locale.ROOT, "%,d", number);
  }

  /** A count of any size. */
  public static String count(BigInteger number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Bytes in KB of 1,000, as in the budgets, with one decimal below 100 KB. */
  static String size(long bytes) {
    long tenths = Math.floorDiv(bytes + 50, 100);
    return tenths >= 1000 ? count((tenths + 5) / 10) + " KB" : tenths(tenths) + " KB";
  }

  /** Tenths of anything, such as {@code 4.3} for 43. */
  public static String tenths(long tenths) {
    return tenths / 10 + "." + tenths % 10;
  }

  /** Nanoseconds in milliseconds with one decimal. */
  static String millis(long nanos) {
    return tenths(nanos / 100_000) + " ms";
  }
}
