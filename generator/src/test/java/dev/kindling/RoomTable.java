package dev.kindling;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.lang.ArchRule;
import dev.kindling.PackageTable.Row;
import java.util.List;
import java.util.stream.Stream;

/**
 * The packages inside a large package, and which of them may import which. What they may import
 * from outside is said once, for the large package, by {@link PackageTable}.
 *
 * @param base the large package, in full
 * @param rows each row names rows above it only; the large package itself may import all
 */
record RoomTable(String base, List<Row> rows) {

  /** All large packages, as {@code ARCHITECTURE.md} has them. */
  static final List<RoomTable> ALL =
      List.of(
          new RoomTable(
              "dev.kindling.check",
              List.of(
                  Row.of("finding"),
                  Row.of("page", "finding"),
                  Row.of("reference", "finding"),
                  Row.of("policy", "finding", "reference"))),
          new RoomTable("dev.kindling.markdown", List.of(Row.of("leftover"))),
          new RoomTable(
              "dev.kindling.quiz",
              List.of(
                  Row.of("model"),
                  Row.of("proof", "model"),
                  Row.of("site", "model", "proof"),
                  Row.of("view", "model", "proof", "site"),
                  Row.of("schema", "model"),
                  Row.of("scaffold", "model"),
                  Row.of("report", "model", "proof"))));

  /** One rule for each package. */
  List<ArchRule> importRules() {
    return rows.stream().map(this::importRule).toList();
  }

  private ArchRule importRule(Row row) {
    String[] allowed =
        Stream.concat(Stream.of(row.name()), row.imports().stream())
            .map(name -> base + "." + name)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(base + "." + row.name())
        .should()
        .dependOnClassesThat(
            resideInAPackage(base + "..").and(DescribedPredicate.not(resideInAnyPackage(allowed))))
        .because("the package picture says so: change picture and table first, and say why");
  }
}
