package dev.kindling;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.kindling.PackageTable.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  /** Our code without the goal that the plugin tools write. */
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("HelpMojo"))
          .importPackages("dev.kindling");

  static Stream<ArchRule> rules() {
    PackageTable table = PackageTable.KINDLING;
    return Stream.of(
            table.importRules(),
            RoomTable.ALL.stream().map(RoomTable::importRules).flatMap(List::stream).toList(),
            List.of(table.everyPackageIsInTheTable(), table.noCycles()),
            CodeRules.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theCodeKeepsItsShape(ArchRule rule) {
    rule.check(MAIN);
  }

  @Test
  void onlyTheListOfFeaturesKnowsAFeature() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.kindling.quiz..")
        .and()
        .doNotHaveFullyQualifiedName("dev.kindling.build.Features")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.kindling.quiz..")
        .because("removing a feature is removing its line and its package")
        .check(MAIN);
  }

  @Test
  void nothingIsThereForTestsAlone() {
    assertThat(
            Reachability.unreached(
                MAIN,
                type ->
                    type.isAssignableTo("org.apache.maven.plugin.Mojo")
                        || type.getName().equals("dev.kindling.cli.Main")))
        .isEmpty();
  }

  /**
   * {@code "%s".formatted(…)} is the same in every language; {@code "%d"} has other digits in
   * Arabic.
   */
  @Test
  void noFormatDependsOnTheLanguageOfTheMachine() throws IOException {
    Pattern localised =
        Pattern.compile(
            "(?<!Locale\\.ROOT,\\s{1,40})\"[^\"\\n]*%(\\d+\\$)?[-#+ 0,(\\d.]*[dfegESTt]");
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      assertThat(sources.filter(file -> file.toString().endsWith(".java")))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(localised));
    }
  }

  @Test
  void theTableReadsFromTheBottomUp() {
    List<String> below = new ArrayList<>();
    for (Row row : PackageTable.KINDLING.rows()) {
      assertThat(below).as("rows above `%s`", row.name()).containsAll(row.imports());
      below.add(row.name());
    }
    assertThat(below).doesNotHaveDuplicates();
  }

  @Test
  void noSimpleNameStandsTwice() {
    assertThat(SimpleNames.twice(MAIN)).isEmpty();
  }

  @Test
  void theClassesWereFound() {
    assertThat(MAIN).hasSizeGreaterThan(40);
    assertThat(MAIN.contain("dev.kindling.theme.View")).isTrue();
  }
}
