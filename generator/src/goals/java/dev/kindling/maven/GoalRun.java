package dev.kindling.maven;

import java.io.File;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Runs goals for whoever is not Maven: fills their parameters, listens to their log, and tells the
 * two ways apart in which they fail. Nothing of Maven can be seen through it.
 */
public final class GoalRun {

  /** How a goal ended. */
  public enum Ending {
    /** It did what it is for. */
    DONE,
    /** It failed for a reason that the people who run it can mend. */
    REFUSED,
    /** The machine failed, or Kindling did. */
    FAILED
  }

  private final String version;
  private final Consumer<String> results;
  private final Consumer<String> problems;

  /**
   * Prepares to run goals.
   *
   * @param version of Kindling, which reports of its faults name
   * @param results is told what a goal says, text by text, without an end of line
   * @param problems is told what it warns of, and why it failed
   */
  public GoalRun(String version, Consumer<String> results, Consumer<String> problems) {
    this.version = version;
    this.results = results;
    this.problems = problems;
  }

  /**
   * Runs a goal.
   *
   * @param implementation the name of its class
   * @param values of its parameters, by their names; such as it does not have are left out
   */
  public Ending run(String implementation, Map<String, String> values) {
    try {
      Goal goal =
          Class.forName(implementation)
              .asSubclass(Goal.class)
              .getDeclaredConstructor()
              .newInstance();
      for (Class<?> type = goal.getClass(); type != Goal.class; type = type.getSuperclass()) {
        for (Field field : type.getDeclaredFields()) {
          String value = values.get(field.getName());
          if (value != null) {
            fill(goal, field, value);
          }
        }
      }
      Log log = new ListenedLog(results, problems);
      goal.setLog(log);
      goal.caller = new Caller.CommandLine(version);
      goal.execute();
      return Ending.DONE;
    } catch (MojoFailureException e) {
      problems.accept(String.valueOf(e.getMessage()));
      return Ending.REFUSED;
    } catch (MojoExecutionException e) {
      problems.accept(String.valueOf(e.getMessage()));
      return Ending.FAILED;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The plugin's descriptor does not fit its classes.", e);
    }
  }

  private static void fill(Goal goal, Field field, String value)
      throws IllegalAccessException, MojoFailureException {
    if (field.getType() == File.class) {
      field.set(goal, new File(value));
    } else if (field.getType() == int.class) {
      field.setInt(goal, Parameters.number(field.getName(), value));
    } else {
      field.set(goal, value);
    }
  }
}
