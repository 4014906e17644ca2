package dev.kindling.maven;

import dev.kindling.diagnostic.ShownText;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/**
 * What all goals have in common: whatever they throw, people are told whose fault it is, and what
 * to do.
 */
abstract class Goal extends AbstractMojo {

  /** Under this name Maven tells a goal which plugin it is of. */
  static final String DESCRIPTOR = "pluginDescriptor";

  /** Who runs it. */
  Caller caller = new Caller.Maven();

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    try {
      run();
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException(ShownText.forLog(String.valueOf(e.getMessage())), e);
    } catch (RuntimeException | Error e) {
      throw FaultReport.of(e, version(), caller);
    }
  }

  /**
   * Does what the goal is for.
   *
   * @throws MojoFailureException for what the people who run it can mend
   * @throws UncheckedIOException when the disk fails, with the path in its message
   */
  abstract void run() throws MojoExecutionException, MojoFailureException;

  /** The version of Kindling, as its caller knows it. */
  final String version() {
    if (caller instanceof Caller.CommandLine called) {
      return called.version();
    }
    Map<?, ?> context = getPluginContext();
    return context != null && context.get(DESCRIPTOR) instanceof PluginDescriptor plugin
        ? plugin.getVersion()
        : "of an unknown version";
  }
}
