package dev.kindling;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What classes are called without their packages. */
final class SimpleNames {

  private SimpleNames() {}

  /**
   * The classes whose name stands more than once, each name with its packages. What stands inside
   * another class goes by the name of that one.
   */
  static List<String> twice(JavaClasses code) {
    Map<String, List<String>> packages =
        code.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
    return packages.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> entry.getKey() + " in " + entry.getValue().stream().sorted().toList())
        .toList();
  }
}
