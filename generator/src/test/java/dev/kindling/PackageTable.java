package dev.kindling;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which package may import which: the picture of {@code ARCHITECTURE.md} as data, and the rules
 * that follow from it.
 *
 * @param base the package that holds all of them
 * @param rows each row names rows above it only, so the packages cannot import each other in a ring
 */
record PackageTable(String base, List<Row> rows) {

  /**
   * One package.
   *
   * @param name its last part
   * @param imports the packages of ours that it may import
   * @param libraries the packages of others that only it may import
   */
  record Row(String name, List<String> imports, List<String> libraries) {

    /** A package without libraries. */
    static Row of(String name, String... imports) {
      return new Row(name, List.of(imports), List.of());
    }

    /** The same row with the libraries that are walled in. */
    Row walls(String... packages) {
      return new Row(name, imports, List.of(packages));
    }
  }

  /** The picture of Kindling, from the bottom up. */
  static final PackageTable KINDLING =
      new PackageTable(
          "dev.kindling",
          List.of(
              Row.of("file"),
              Row.of("source", "file"),
              Row.of("origin", "source"),
              Row.of("cache", "file"),
              Row.of("json"),
              Row.of("address"),
              Row.of("css"),
              Row.of("script"),
              Row.of("diagnostic", "file", "source"),
              Row.of("html", "source", "diagnostic"),
              Row.of("document", "source", "origin"),
              Row.of("wording", "source", "diagnostic"),
              Row.of("output", "file", "source", "diagnostic"),
              Row.of("yaml", "source", "diagnostic").walls("org.yaml.snakeyaml.."),
              Row.of("explain", "source", "diagnostic", "yaml"),
              Row.of("telling", "file", "source", "json", "address", "diagnostic", "explain"),
              Row.of("citation", "source", "address", "diagnostic", "html", "document", "yaml"),
              Row.of("kind", "source", "diagnostic", "document", "yaml"),
              Row.of(
                      "markdown",
                      "source",
                      "origin",
                      "address",
                      "diagnostic",
                      "html",
                      "document",
                      "wording",
                      "yaml")
                  .walls("com.vladsch.flexmark.."),
              Row.of("audit", "source", "address", "diagnostic", "document", "markdown"),
              Row.of(
                  "content",
                  "source",
                  "diagnostic",
                  "document",
                  "wording",
                  "yaml",
                  "kind",
                  "markdown"),
              Row.of("scaffold", "source", "diagnostic", "document", "yaml", "kind", "content"),
              Row.of("settings", "source", "address", "diagnostic", "document", "wording", "yaml"),
              Row.of(
                  "catalogue",
                  "source",
                  "address",
                  "diagnostic",
                  "document",
                  "citation",
                  "kind",
                  "settings"),
              Row.of(
                  "link",
                  "source",
                  "address",
                  "diagnostic",
                  "document",
                  "citation",
                  "kind",
                  "settings",
                  "catalogue"),
              Row.of(
                  "reference", "source", "diagnostic", "document", "citation", "kind", "catalogue"),
              Row.of(
                  "site",
                  "source",
                  "address",
                  "diagnostic",
                  "document",
                  "citation",
                  "kind",
                  "settings",
                  "catalogue",
                  "link",
                  "reference"),
              Row.of(
                  "move",
                  "source",
                  "address",
                  "diagnostic",
                  "document",
                  "yaml",
                  "kind",
                  "content",
                  "settings",
                  "catalogue",
                  "reference"),
              Row.of(
                      "theme",
                      "file",
                      "source",
                      "origin",
                      "address",
                      "css",
                      "script",
                      "diagnostic",
                      "html",
                      "document",
                      "yaml",
                      "kind")
                  .walls("com.github.mustachejava.."),
              Row.of("contrast", "source", "css", "diagnostic", "theme"),
              Row.of("schema", "json", "diagnostic", "kind"),
              Row.of(
                  "search",
                  "source",
                  "file",
                  "json",
                  "address",
                  "diagnostic",
                  "html",
                  "document",
                  "output",
                  "kind",
                  "settings",
                  "catalogue",
                  "site"),
              Row.of(
                  "sitefile",
                  "source",
                  "address",
                  "diagnostic",
                  "html",
                  "document",
                  "output",
                  "kind",
                  "settings",
                  "catalogue",
                  "site"),
              Row.of(
                  "check",
                  "file",
                  "source",
                  "address",
                  "css",
                  "script",
                  "diagnostic",
                  "html",
                  "output"),
              Row.of(
                  "report",
                  "source",
                  "address",
                  "diagnostic",
                  "html",
                  "document",
                  "output",
                  "citation",
                  "kind",
                  "settings",
                  "catalogue",
                  "site",
                  "theme",
                  "check"),
              Row.of(
                  "render",
                  "source",
                  "origin",
                  "json",
                  "address",
                  "diagnostic",
                  "html",
                  "document",
                  "output",
                  "citation",
                  "kind",
                  "settings",
                  "catalogue",
                  "link",
                  "site",
                  "theme"),
              Row.of(
                  "feature",
                  "source",
                  "diagnostic",
                  "document",
                  "kind",
                  "site",
                  "theme",
                  "schema",
                  "scaffold",
                  "report",
                  "render"),
              Row.of(
                  "quiz",
                  "file",
                  "source",
                  "json",
                  "address",
                  "diagnostic",
                  "document",
                  "output",
                  "yaml",
                  "citation",
                  "kind",
                  "html",
                  "markdown",
                  "settings",
                  "catalogue",
                  "site",
                  "theme",
                  "schema",
                  "scaffold",
                  "report",
                  "render",
                  "feature"),
              Row.of(
                  "build",
                  "file",
                  "source",
                  "origin",
                  "cache",
                  "audit",
                  "address",
                  "diagnostic",
                  "html",
                  "document",
                  "wording",
                  "output",
                  "yaml",
                  "citation",
                  "kind",
                  "markdown",
                  "content",
                  "settings",
                  "catalogue",
                  "link",
                  "site",
                  "move",
                  "theme",
                  "contrast",
                  "schema",
                  "scaffold",
                  "search",
                  "sitefile",
                  "check",
                  "report",
                  "render",
                  "feature",
                  "quiz"),
              Row.of("serve", "file", "source", "json", "address", "diagnostic", "explain", "build")
                  .walls("com.sun.net.httpserver.."),
              Row.of(
                      "maven",
                      "file",
                      "source",
                      "diagnostic",
                      "output",
                      "explain",
                      "telling",
                      "scaffold",
                      "audit",
                      "build",
                      "serve")
                  .walls("org.apache.maven.."),
              Row.of("cli", "diagnostic", "maven").walls("org.w3c.dom..", "org.xml.sax..")));

  /**
   * What every package may use: the JDK without its own walled parts, and marks for the compiler.
   */
  private static final String[] EVERYWHERE = {
    "java..", "javax.xml..", "org.jspecify.annotations.."
  };

  /** One rule for each package. */
  List<ArchRule> importRules() {
    return rows.stream().map(this::importRule).toList();
  }

  private ArchRule importRule(Row row) {
    String[] allowed =
        Stream.of(
                Stream.of(EVERYWHERE),
                row.libraries().stream(),
                Stream.concat(Stream.of(row.name()), row.imports().stream()).map(this::inside))
            .flatMap(packages -> packages)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(inside(row.name()))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed))
        .because("the package picture says so: change picture and table first, and say why")
        .allowEmptyShould(true);
  }

  /** No package outside the table. */
  ArchRule everyPackageIsInTheTable() {
    return classes()
        .should()
        .resideInAnyPackage(
            Stream.concat(Stream.of(base), rows.stream().map(row -> inside(row.name())))
                .toArray(String[]::new))
        .because("a newcomer finds any rule in the picture");
  }

  /** No two packages that need each other. */
  ArchRule noCycles() {
    return slices()
        .matching(base + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("packages that import each other are one package")
        .allowEmptyShould(true);
  }

  private String inside(String name) {
    return base + "." + name + "..";
  }
}
