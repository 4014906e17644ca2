package dev.kindling;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import dev.kindling.theme.Address;
import dev.kindling.theme.Group;
import dev.kindling.theme.Html;
import dev.kindling.theme.Joined;
import dev.kindling.theme.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Timer;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The manners that hold in every package, whatever it is about. */
final class CodeRules {

  private static final List<Class<?>> VIEW_VALUES =
      List.of(
          String.class,
          Integer.class,
          Long.class,
          Double.class,
          BigDecimal.class,
          Boolean.class,
          int.class,
          long.class,
          double.class,
          boolean.class,
          Address.class,
          Html.class,
          Group.class,
          Joined.class);

  private static final int MOST_COMPONENTS = 8;

  private CodeRules() {}

  static ArchRule staticFieldsAreFinal() {
    return fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("two builds run in one JVM and must not know of each other")
        .allowEmptyShould(true);
  }

  static ArchRule noClock() {
    DescribedPredicate<JavaAccess<?>> javaTime =
        DescribedPredicate.describe(
            "asks java.time for now",
            access ->
                access.getTargetOwner().getPackageName().equals("java.time")
                    && List.of("now", "systemUTC", "systemDefaultZone").contains(access.getName()));
    return noClasses()
        .that()
        .resideOutsideOfPackage("dev.kindling.maven..")
        .and()
        // How long a page took is told in the report and goes nowhere else.
        .doNotHaveFullyQualifiedName("dev.kindling.build.Timed")
        .should()
        .accessTargetWhere(javaTime.or(Calls.CLOCK))
        .because("the same input gives the same bytes; today is a parameter");
  }

  static ArchRule noDefaults() {
    return noClasses()
        .should()
        .accessTargetWhere(Calls.MACHINE_DEFAULTS)
        .because("a machine's language, zone and charset must not change the output");
  }

  static ArchRule noHashOrder() {
    return noClasses()
        .should()
        .accessTargetWhere(Calls.HASH_ORDER)
        .because("their order differs from run to run: use List, TreeMap or LinkedHashMap");
  }

  static ArchRule noPrinting() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.kindling.cli.Main")
        .should()
        .accessTargetWhere(Calls.PRINTING)
        .because("only reporters print, and Maven's log is where, or the command line");
  }

  static ArchRule threadsInBuildOnly() {
    DescribedPredicate<JavaAccess<?>> parallel =
        DescribedPredicate.describe(
            "goes parallel",
            access -> List.of("parallel", "parallelStream").contains(access.getName()));
    return noClasses()
        .that()
        .resideOutsideOfPackage("dev.kindling.build..")
        .and()
        // Each browser that listens is a thread that waits; none of them builds.
        .resideOutsideOfPackage("dev.kindling.serve..")
        .should()
        .dependOnClassesThat(
            assignableTo(Thread.class)
                .or(assignableTo(ThreadLocal.class))
                .or(assignableTo(Executor.class))
                .or(assignableTo(Future.class))
                .or(assignableTo(Timer.class)))
        .orShould()
        .accessTargetWhere(parallel)
        .because("stages are pure functions, and one place decides what runs beside what");
  }

  static ArchRule diskFailuresHaveWords() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.kindling.source.DiskFailure")
        .should()
        .callConstructor(UncheckedIOException.class, IOException.class)
        .orShould()
        .callConstructor(UncheckedIOException.class, String.class, IOException.class)
        .because("people are told what could not be read, or what could not be written, and why");
  }

  static ArchRule wordsOfProblemsAreForPeople() {
    return classes()
        .that()
        // It prints them, and cuts the line of the file that it shows beside them.
        .doNotHaveFullyQualifiedName("dev.kindling.diagnostic.DiagnosticPrinter")
        .and()
        // Two of them are the same problem if they say the same.
        .doNotHaveFullyQualifiedName("dev.kindling.check.finding.WrittenProblem")
        .should(
            condition(
                "neither cut nor compare what a problem says",
                (type, problem) ->
                    type.getCodeUnits().stream()
                        .filter(unit -> has(unit, Calls.WORDS_OF_PROBLEMS))
                        .filter(unit -> has(unit, Calls.LOOKS_INTO_TEXT))
                        .forEach(unit -> problem.accept(unit.getFullName()))))
        .because("another wording must not change what code does: give the problem a component");
  }

  static ArchRule bytesAreSummedInOnePlace() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("dev.kindling.file..")
        .should()
        .dependOnClassesThat(
            assignableTo(MessageDigest.class).or(assignableTo(java.util.zip.Checksum.class)))
        .because(
            "`file` knows which sum is enough where nobody attacks, and which where one could");
  }

  static ArchRule noInternalsOfTheTemplateEngine() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.github.mustachejava.util..")
        .because("Mustache.java has seams for what it is used for, and these are its own affair");
  }

  static ArchRule everyPackageIsNullMarked() {
    return classes()
        .should(
            condition(
                "live in a package that is @NullMarked",
                (type, problem) -> {
                  if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    problem.accept(type.getPackageName() + " has no @NullMarked package-info");
                  }
                }))
        .because("NullAway checks nothing else");
  }

  static ArchRule noMapsOfAnything() {
    return classes()
        .that(
            DescribedPredicate.not(assignableTo(Group.class).or(assignableTo(Group.Builder.class))))
        .should(
            condition(
                "have no Map<String, Object>",
                (type, problem) -> {
                  types(type)
                      .filter(CodeRules::isMapOfAnything)
                      .forEach(found -> problem.accept(type.getName() + " has " + found.getName()));
                }))
        .because("a value that has a name in the domain has a type");
  }

  static ArchRule namesSayWhatThingsAre() {
    return classes()
        .should()
        .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl|Data|Info)")
        .because("such a name fits everything and says nothing");
  }

  static ArchRule viewsHoldOnlyWhatTemplatesMayRead() {
    return classes()
        .that()
        .areAssignableTo(View.class)
        .and()
        .areNotInterfaces()
        .should(
            condition(
                "be a record of text, numbers, flags, HTML, groups, views, and lists of these",
                (type, problem) -> {
                  if (!type.isRecord()) {
                    problem.accept(type.getName() + " is no record");
                  }
                  instanceFields(type)
                      .filter(field -> !isViewValue(field.getType()))
                      .forEach(field -> problem.accept(field.getDescription()));
                }))
        .because("a template must not reach an engine object")
        .allowEmptyShould(true);
  }

  static ArchRule viewsAreSmall() {
    return classes()
        .that()
        .areAssignableTo(View.class)
        .should(
            condition(
                "have at most " + MOST_COMPONENTS + " components",
                (type, problem) -> {
                  if (instanceFields(type).count() > MOST_COMPONENTS) {
                    problem.accept(type.getName() + " has " + instanceFields(type).count());
                  }
                }))
        .because("in a long row of values of equal types, two can be swapped unseen")
        .allowEmptyShould(true);
  }

  /** Every rule of this class. */
  static List<ArchRule> all() {
    return List.of(
        staticFieldsAreFinal(),
        noClock(),
        noDefaults(),
        noHashOrder(),
        noPrinting(),
        threadsInBuildOnly(),
        diskFailuresHaveWords(),
        wordsOfProblemsAreForPeople(),
        bytesAreSummedInOnePlace(),
        noInternalsOfTheTemplateEngine(),
        everyPackageIsNullMarked(),
        noMapsOfAnything(),
        namesSayWhatThingsAre(),
        viewsHoldOnlyWhatTemplatesMayRead(),
        viewsAreSmall());
  }

  private static boolean has(JavaCodeUnit unit, DescribedPredicate<JavaAccess<?>> access) {
    return unit.getAccessesFromSelf().stream().anyMatch(access);
  }

  private static boolean isViewValue(JavaType type) {
    JavaClass raw = type.toErasure();
    if (type instanceof JavaParameterizedType container) {
      return (raw.isEquivalentTo(List.class) || raw.isEquivalentTo(Optional.class))
          && container.getActualTypeArguments().stream().allMatch(CodeRules::isViewValue);
    }
    return raw.isAssignableTo(View.class) || VIEW_VALUES.stream().anyMatch(raw::isEquivalentTo);
  }

  private static boolean isMapOfAnything(JavaType type) {
    if (!(type instanceof JavaParameterizedType container)) {
      return false;
    }
    List<JavaType> arguments = container.getActualTypeArguments();
    return (type.toErasure().isAssignableTo(Map.class)
            && arguments.size() == 2
            && arguments.get(0).toErasure().isEquivalentTo(String.class)
            && arguments.get(1).toErasure().isEquivalentTo(Object.class))
        || arguments.stream().anyMatch(CodeRules::isMapOfAnything);
  }

  /** The types of all fields, parameters and results. */
  private static Stream<JavaType> types(JavaClass type) {
    return Stream.concat(
        type.getFields().stream().map(JavaField::getType),
        type.getCodeUnits().stream()
            .flatMap(
                unit ->
                    Stream.concat(
                        Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())));
  }

  private static Stream<JavaField> instanceFields(JavaClass type) {
    return type.getFields().stream()
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
  }

  private static ArchCondition<JavaClass> condition(String description, Check check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check.on(type, problem -> events.add(violated(type, problem)));
      }
    };
  }

  private interface Check {
    void on(JavaClass type, Consumer<String> problem);
  }
}
