package dev.kindling.maven;

import org.apache.maven.plugins.annotations.Parameter;

/** What goals have in common that read many files and tell what is wrong with them. */
abstract class TellingGoal extends Goal {

  /**
   * How many threads work side by side. When it is not given, one for each processor. What comes of
   * it is the same for any number.
   *
   * @since 0.1.0
   */
  @Parameter(property = "kindling.threads", defaultValue = "0")
  int threads;

  /**
   * How many problems are printed at most.
   *
   * @since 0.1.0
   */
  @Parameter(property = "kindling.problems", defaultValue = "50")
  int problems = 50;

  /**
   * The command that explains a problem, as the output gives it, without the code.
   *
   * @since 0.1.0
   */
  @Parameter(property = "kindling.explain", defaultValue = "mvn kindling:explain")
  String explain = "mvn kindling:explain";
}
