package dev.kindling;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Stream;

/** What our code must not call, name by name; {@code (*)} stands for any parameters. */
final class Calls {

  /** The old ways to ask for the time. */
  static final DescribedPredicate<JavaAccess<?>> CLOCK =
      any(
          "java.lang.System.currentTimeMillis()",
          "java.lang.System.nanoTime()",
          "java.util.Date.<init>()");

  /** Answers depend on how the machine is set up. */
  static final DescribedPredicate<JavaAccess<?>> MACHINE_DEFAULTS =
      any(
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.format(String,Object[])",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>(byte[])",
          "java.lang.String.<init>(byte[],int,int)",
          "java.io.ByteArrayOutputStream.toString()",
          "java.io.FileReader.<init>(File)",
          "java.io.FileReader.<init>(String)",
          "java.io.FileWriter.<init>(File)",
          "java.io.FileWriter.<init>(String)",
          "java.io.InputStreamReader.<init>(InputStream)",
          "java.io.OutputStreamWriter.<init>(OutputStream)",
          "java.nio.charset.Charset.defaultCharset()",
          "java.text.BreakIterator.getWordInstance()",
          "java.text.BreakIterator.getSentenceInstance()",
          "java.text.BreakIterator.getCharacterInstance()",
          "java.text.Collator.getInstance()",
          "java.text.DecimalFormat.<init>(String)",
          "java.text.MessageFormat.<init>(String)",
          "java.text.MessageFormat.format(*)",
          "java.text.NumberFormat.getInstance()",
          "java.text.NumberFormat.getIntegerInstance()",
          "java.text.NumberFormat.getNumberInstance()",
          "java.text.NumberFormat.getPercentInstance()",
          "java.text.SimpleDateFormat.<init>(String)",
          "java.time.ZoneId.systemDefault()",
          "java.time.format.DateTimeFormatter.ofPattern(String)",
          "java.time.format.DateTimeFormatter.ofLocalizedDate(*)",
          "java.util.Calendar.getInstance()",
          "java.util.Locale.getDefault(*)",
          "java.util.Locale.setDefault(*)",
          "java.util.ResourceBundle.getBundle(String)",
          "java.util.Scanner.<init>(InputStream)",
          "java.util.TimeZone.getDefault()");

  /** Collections whose order is another one in the next run; of one thing there is one order. */
  static final DescribedPredicate<JavaAccess<?>> HASH_ORDER =
      any(
              "java.util.Map.of(*)",
              "java.util.Map.ofEntries(*)",
              "java.util.Map.copyOf(*)",
              "java.util.Set.of(*)",
              "java.util.Set.copyOf(*)",
              "java.util.stream.Collectors.groupingBy(Function)",
              "java.util.stream.Collectors.groupingBy(Function,Collector)",
              "java.util.stream.Collectors.toMap(Function,Function)",
              "java.util.stream.Collectors.toMap(Function,Function,BinaryOperator)",
              "java.util.stream.Collectors.toSet()",
              "java.util.stream.Collectors.toUnmodifiableMap(*)",
              "java.util.stream.Collectors.toUnmodifiableSet()")
          .and(
              DescribedPredicate.not(
                  any(
                      "java.util.Map.of()",
                      "java.util.Map.of(Object,Object)",
                      "java.util.Set.of()",
                      "java.util.Set.of(Object)")));

  /** Ways past Maven's log, and out of its process. */
  static final DescribedPredicate<JavaAccess<?>> PRINTING =
      any(
          "java.lang.System.out",
          "java.lang.System.err",
          "java.lang.System.exit(*)",
          "java.lang.Throwable.printStackTrace(*)");

  /** What a problem says to people. */
  static final DescribedPredicate<JavaAccess<?>> WORDS_OF_PROBLEMS =
      any(
          "dev.kindling.diagnostic.Diagnostic.message()",
          "dev.kindling.diagnostic.Diagnostic.help()",
          "dev.kindling.check.finding.WrittenProblem.message()",
          "dev.kindling.check.finding.WrittenProblem.help()");

  /** Takes a text apart, or compares it with another. */
  static final DescribedPredicate<JavaAccess<?>> LOOKS_INTO_TEXT =
      any(
          "java.lang.String.charAt(int)",
          "java.lang.String.contains(CharSequence)",
          "java.lang.String.endsWith(String)",
          "java.lang.String.equals(Object)",
          "java.lang.String.equalsIgnoreCase(String)",
          "java.lang.String.indexOf(*)",
          "java.lang.String.lastIndexOf(*)",
          "java.lang.String.matches(String)",
          "java.lang.String.replace(*)",
          "java.lang.String.replaceAll(String,String)",
          "java.lang.String.replaceFirst(String,String)",
          "java.lang.String.split(*)",
          "java.lang.String.startsWith(*)",
          "java.lang.String.substring(*)",
          "java.util.regex.Pattern.matcher(CharSequence)");

  private Calls() {}

  /** Holds for an access to one of these. */
  static DescribedPredicate<JavaAccess<?>> any(String... targets) {
    Set<String> forbidden = Set.of(targets);
    return DescribedPredicate.describe(
        "is one of " + String.join(", ", targets),
        access -> {
          String name = "." + access.getName();
          String exactly = name + parameters(access);
          return Stream.concat(
                  Stream.of(access.getTargetOwner()),
                  access.getTargetOwner().getAllRawSuperclasses().stream())
              .map(JavaClass::getFullName)
              .anyMatch(
                  owner ->
                      forbidden.contains(owner + exactly)
                          || forbidden.contains(owner + name + "(*)"));
        });
  }

  private static String parameters(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget unit
        ? unit.getRawParameterTypes().stream()
            .map(JavaClass::getSimpleName)
            .collect(joining(",", "(", ")"))
        : "";
  }
}
