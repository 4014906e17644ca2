package dev.kindling.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.Test;

class FaultReportTest {

  @Test
  void aFaultIsToldWithAllThatAReportNeeds() {
    Throwable thrown = fails(() -> new IllegalStateException("planted"));

    assertThat(thrown)
        .hasMessageStartingWith(
            """
            error[internal-fault]: Kindling failed while it ran
            The fault is Kindling's own, whatever your site holds. Please report it as an issue in \
            Kindling's repository,
            with these lines and, if you may show it, the file:

              Kindling 1.2.3, Java %s, %s
              java.lang.IllegalStateException: planted
                at dev.kindling.maven.FaultReportTest.\
            """
                .formatted(System.getProperty("java.version"), System.getProperty("os.name")))
        .hasMessageEndingWith("\n\nMaven prints more lines when it is run with -e.")
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void aFaultWithoutWordsHasAName() {
    assertThat(fails(StackOverflowError::new))
        .hasMessageContaining("\n  java.lang.StackOverflowError\n    at ");
    assertThat(fails(NullPointerException::new))
        .hasMessageContaining("\n  java.lang.NullPointerException\n    at ");
  }

  @Test
  void memoryThatRunsOutIsNoFault() {
    long most = Runtime.getRuntime().maxMemory() / 1048576;

    assertThat(fails(() -> new OutOfMemoryError("Java heap space")))
        .hasMessage(
            "Java ran out of memory while it ran: it may use "
                + most
                + " MB (Java heap space). Give it more, such as with the environment variable"
                + " MAVEN_OPTS=-Xmx4g.");
  }

  @Test
  void whatTheDiskDidIsToldInItsWords() {
    assertThat(fails(() -> new UncheckedIOException("Cannot read a.md", new IOException("gone"))))
        .hasMessage("Cannot read a.md");
  }

  @Test
  void withoutMavenTheVersionIsNotKnown() {
    Goal goal = goal(IllegalStateException::new);

    assertThat(catchThrowableOfType(MojoExecutionException.class, goal::execute))
        .hasMessageContaining("\n  Kindling of an unknown version, Java ");
  }

  private static Throwable fails(Supplier<Throwable> thrown) {
    PluginDescriptor plugin = new PluginDescriptor();
    plugin.setVersion("1.2.3");
    Goal goal = goal(thrown);
    goal.setPluginContext(new TreeMap<>(Map.of(Goal.DESCRIPTOR, plugin)));
    return catchThrowableOfType(MojoExecutionException.class, goal::execute);
  }

  private static Goal goal(Supplier<Throwable> thrown) {
    return new Goal() {
      @Override
      void run() {
        Throwable planted = thrown.get();
        if (planted instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) planted;
      }
    };
  }
}
