package dev.kindling;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.kindling.PackageTable.Row;
import dev.kindling.archfixture.Wrong;
import dev.kindling.archfixture.lower.Lower;
import dev.kindling.archfixture.unmarked.Unmarked;
import dev.kindling.archfixture.upper.Upper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** A rule that cannot fail guards nothing: each one is shown code that breaks it. */
class ArchitectureRulesTest {

  private static final JavaClasses PAIR =
      new ClassFileImporter().importClasses(Lower.class, Upper.class);

  static final List<Arguments> MISTAKES =
      List.of(
          arguments(CodeRules.staticFieldsAreFinal(), Wrong.StaticState.class),
          arguments(CodeRules.noClock(), Wrong.ReadsClock.class),
          arguments(CodeRules.noClock(), Wrong.RefersToClock.class),
          arguments(CodeRules.noClock(), Wrong.MakesClock.class),
          arguments(CodeRules.noDefaults(), Wrong.DefaultLocale.class),
          arguments(CodeRules.noDefaults(), Wrong.DefaultCharset.class),
          arguments(CodeRules.noDefaults(), Wrong.DefaultFormat.class),
          arguments(CodeRules.noHashOrder(), Wrong.UnorderedSet.class),
          arguments(CodeRules.noHashOrder(), Wrong.UnorderedCollector.class),
          arguments(CodeRules.noPrinting(), Wrong.Prints.class),
          arguments(CodeRules.noPrinting(), Wrong.PrintsTrace.class),
          arguments(CodeRules.threadsInBuildOnly(), Wrong.HasThreads.class),
          arguments(CodeRules.threadsInBuildOnly(), Wrong.GoesParallel.class),
          arguments(CodeRules.diskFailuresHaveWords(), Wrong.HidesDiskFailure.class),
          arguments(CodeRules.wordsOfProblemsAreForPeople(), Wrong.CutsMessages.class),
          arguments(CodeRules.wordsOfProblemsAreForPeople(), Wrong.ComparesHelp.class),
          arguments(CodeRules.bytesAreSummedInOnePlace(), Wrong.SumsBytes.class),
          arguments(CodeRules.noInternalsOfTheTemplateEngine(), Wrong.UsesEngineInternals.class),
          arguments(CodeRules.everyPackageIsNullMarked(), Unmarked.class),
          arguments(CodeRules.noMapsOfAnything(), Wrong.MapOfAnything.class),
          arguments(CodeRules.noMapsOfAnything(), Wrong.TakesMapOfAnything.class),
          arguments(CodeRules.namesSayWhatThingsAre(), Wrong.PageManager.class),
          arguments(CodeRules.viewsHoldOnlyWhatTemplatesMayRead(), Wrong.FileView.class),
          arguments(CodeRules.viewsHoldOnlyWhatTemplatesMayRead(), Wrong.ClassView.class),
          arguments(CodeRules.viewsAreSmall(), Wrong.WideView.class));

  @ParameterizedTest
  @FieldSource("MISTAKES")
  void aMistakeIsSeen(ArchRule rule, Class<?> wrong) {
    assertThat(rule.evaluate(new ClassFileImporter().importClasses(wrong)).hasViolation()).isTrue();
  }

  @Test
  void everyRuleIsShownAMistake() {
    List<String> shown =
        MISTAKES.stream().map(mistake -> ((ArchRule) mistake.get()[0]).getDescription()).toList();

    assertThat(CodeRules.all()).map(ArchRule::getDescription).allMatch(shown::contains);
  }

  @Test
  void soundCodeBreaksNoRule() {
    JavaClasses sound =
        new ClassFileImporter()
            .importPackages("dev.kindling.archfixture")
            .that(equivalentTo(Wrong.Right.class));

    assertThat(CodeRules.all()).noneMatch(rule -> rule.evaluate(sound).hasViolation());
  }

  @Test
  void importsAreWhatTheTableAllows() {
    assertThat(violations(pair(Row.of("lower", "upper")))).isEmpty();
    assertThat(violations(pair(Row.of("lower"))))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("Lower", "Upper"));
  }

  @Test
  void aLibraryStaysInItsPackage() {
    Row upper = Row.of("upper", "lower");

    assertThat(violations(pair(upper.walls("org.yaml.snakeyaml..")))).isEmpty();
    assertThat(violations(pair(upper))).isNotEmpty().allMatch(line -> line.contains("snakeyaml"));
  }

  @Test
  void packagesThatImportEachOtherAreSeen() {
    assertThat(pair().noCycles().evaluate(PAIR).hasViolation()).isTrue();
  }

  @Test
  void aPackageWithoutARowIsSeen() {
    ArchRule rule = pair(Row.of("lower")).everyPackageIsInTheTable();

    assertThat(rule.evaluate(PAIR).getFailureReport().getDetails())
        .singleElement()
        .asString()
        .contains("Upper");
  }

  private static PackageTable pair(Row... rows) {
    return new PackageTable("dev.kindling.archfixture", List.of(rows));
  }

  private static List<String> violations(PackageTable table) {
    return table.importRules().stream()
        .flatMap(rule -> rule.evaluate(PAIR).getFailureReport().getDetails().stream())
        .toList();
  }
}
