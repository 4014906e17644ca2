package dev.kindling.diagnostic;

import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a site says of one sort of problem, for all of its files or those of one folder.
 *
 * @param code the sort of problem
 * @param level what becomes of it
 * @param place the folder or file that it is about; without one, it is about all of the site
 * @param reason why, in its owner's words
 * @param end the last day on which it counts
 * @param location where it stands
 */
public record SeverityRule(
    Code code,
    Level level,
    Optional<Place> place,
    String reason,
    Optional<End> end,
    Location location) {

  /** What becomes of a problem. */
  public enum Level {
    /** It stops the build. */
    ERROR,
    /** It is told, and stops no build, a strict one neither. */
    WARNING,
    /** It is not told. */
    OFF;

    /** The word for it in settings. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** All words. */
    public static List<String> words() {
      return Arrays.stream(values()).map(Level::word).toList();
    }

    /** Whether a site may do so with this sort of problem. */
    public boolean isFor(Code code) {
      return switch (this) {
        case ERROR -> code.severity() == Severity.ERROR || code.canBeRaised();
        case WARNING -> code.canBeLowered();
        case OFF -> code.canBeOff();
      };
    }
  }

  /**
   * What part of a site a rule is about.
   *
   * @param path the folder or file, from the site's root
   * @param location where the rule says so
   */
  public record Place(SourcePath path, Location location) {}

  /**
   * The last day of a rule.
   *
   * @param day on which it still counts
   * @param location where the rule says so
   */
  public record End(LocalDate day, Location location) {}

  /** Whether the rule is about this problem. */
  public boolean isAbout(Diagnostic problem) {
    SourcePath file = problem.location().path();
    return problem.code() == code
        && place.map(at -> file.isIn(at.path()) || file.equals(at.path())).orElse(true);
  }

  /** Whether its last day is over. */
  public boolean hasEnded(LocalDate today) {
    return end.filter(last -> today.isAfter(last.day())).isPresent();
  }

  /** Whether it makes less of a problem than Kindling does. */
  public boolean isLowering() {
    return level != Level.ERROR;
  }
}
