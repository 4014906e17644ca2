package dev.kindling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a descriptor of its own; the whole jar is run as a process where it is made. */
class CommandLineTest {

  private static final String DESCRIPTOR =
      """
      <plugin><version>1.2.3</version><mojos>
        <mojo><goal>help</goal><description>Maven's.</description></mojo>
        <mojo>
          <goal>build</goal>
          <description>Builds the site: all of it. Writes it, too.</description>
          <implementation>dev.kindling.maven.BuildMojo</implementation>
          <parameters>
            <parameter><name>site</name><description>The folder.</description></parameter>
            <parameter><name>output</name><description>Where to.</description></parameter>
            <parameter><name>acceptUrls</name><description>Whether.</description></parameter>
            <parameter><name>threads</name><description>How many.</description></parameter>
            <parameter><name>skip</name><description>Nothing.</description></parameter>
            <parameter><name>plain</name><description>No property.</description></parameter>
          </parameters>
          <configuration>
            <site default-value="${project.basedir}">${kindling.site}</site>
            <output default-value="${project.build.directory}/site">${kindling.output}</output>
            <acceptUrls default-value="false">${kindling.acceptUrls}</acceptUrls>
            <threads default-value="0">${kindling.threads}</threads>
            <skip default-value="false">${kindling.skip}</skip>
            <plain default-value="x"/>
          </configuration>
        </mojo>
        <mojo>
          <goal>explain</goal>
          <description>Explains a problem.</description>
          <implementation>dev.kindling.maven.ExplainMojo</implementation>
          <parameters>
            <parameter><name>code</name><description>The code.</description></parameter>
          </parameters>
          <configuration><code>${code}</code></configuration>
        </mojo>
      </mojos></plugin>
      """;

  @TempDir Path here;

  private final ByteArrayOutputStream results = new ByteArrayOutputStream();
  private final ByteArrayOutputStream problems = new ByteArrayOutputStream();
  private Commands commands;

  @BeforeEach
  void readsTheDescriptor() throws IOException {
    commands = Commands.read(new ByteArrayInputStream(DESCRIPTOR.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void offersWhatTheDescriptorSays() {
    assertThat(commands.all()).extracting(Command::name).containsExactly("build", "explain");
    assertThat(commands.all().get(0).options())
        .extracting(Option::written)
        .containsExactly("--accept-urls", "--output", "--site", "--threads");
    assertThat(HelpText.of(commands))
        .startsWith("Kindling 1.2.3: ")
        .contains("\n  build     Builds the site: all of it\n");
    assertThat(HelpText.of(commands.all().get(0)))
        .contains("\n  --accept-urls\n      Whether.\n")
        .contains("\n  --output …   (target/site)\n      Where to.\n")
        .contains("\n  --site …   (this folder)\n");
  }

  @Test
  void fillsWhatIsSaidAndTheRest() {
    Command build = commands.all().get(0);
    Arguments said = Arguments.of(build, List.of("--site", "docs", "--accept-urls", "--threads=3"));

    assertThat(said.fault()).isEmpty();
    assertThat(said.complete(build, here))
        .isEqualTo(
            Map.of(
                "site",
                here.resolve("docs").toString(),
                "output",
                here.resolve("docs").resolve("target") + "/site",
                "acceptUrls",
                "true",
                "threads",
                "3"));
  }

  @Test
  void saysWhatItDoesNotUnderstand() {
    assertThat(fault("--acept-urls")).contains("did you mean `--accept-urls`?");
    assertThat(fault("-Dkindling.acceptUrls"))
        .contains("that is how Maven is told; here it is `--accept-urls`");
    assertThat(fault("--site")).isEqualTo("`--site` says nothing: write `--site=…`.");
    assertThat(fault("--site=a", "--site=b")).contains("is said twice");
    assertThat(fault("docs")).contains("`docs` is no option, for each begins with `--`");
    assertThat(run("explian")).isEqualTo(CommandLine.NOT_UNDERSTOOD);
    assertThat(problems.toString(StandardCharsets.UTF_8)).contains("did you mean `explain`?");
  }

  @Test
  void runsGoalsAndTellsHowTheyEnded() {
    assertThat(run("explain", "--code", "broken-link")).isEqualTo(CommandLine.WELL);
    assertThat(results.toString(StandardCharsets.UTF_8)).contains("broken-link");
    assertThat(run("explain", "--code", "zzzzzzzzzzzzzzzzzzzz")).isEqualTo(CommandLine.TO_MEND);
    assertThat(problems.toString(StandardCharsets.UTF_8)).contains("Leave --code out to see all.");
    assertThat(run("build", "--threads", "many")).isEqualTo(CommandLine.TO_MEND);
    assertThat(problems.toString(StandardCharsets.UTF_8))
        .contains("--threads must be a whole number, and is `many`.");
  }

  @Test
  void saysOptionsAsTheyAreWrittenHereAndLeavesFilesAlone() {
    String text =
        """
        add `-Dkindling.acceptUrls=true`
         3 | say -Dkindling.acceptUrls=true, or write the `pom.xml`
           | ^^^ say -Dcode=x
        the folder is a setting of the plugin in the `pom.xml`
        """;

    assertThat(new OptionSpelling(commands).of(text))
        .isEqualTo(
            """
            add `--accept-urls`
             3 | say -Dkindling.acceptUrls=true, or write the `pom.xml`
               | ^^^ say --code=x
            the folder is said with `--output`
            """);
  }

  private String fault(String... words) {
    return Arguments.of(commands.all().get(0), List.of(words)).fault().orElse("");
  }

  private int run(String... words) {
    return new CommandLine(
            commands,
            here,
            new PrintStream(results, true, StandardCharsets.UTF_8),
            new PrintStream(problems, true, StandardCharsets.UTF_8))
        .run(List.of(words));
  }
}
