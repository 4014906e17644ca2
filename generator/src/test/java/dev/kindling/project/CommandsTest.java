package dev.kindling.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The commands in our papers, as somebody types them who has installed nothing: the whole builds in
 * {@code src/it} take the parent from the reactor, so it must be among the modules.
 */
class CommandsTest {

  private static final Pattern SOME_MODULES =
      Pattern.compile("mvn ([^`\\n]*?)-pl (\\S+)([^`\\n]*)");
  private static final Pattern TESTS = Pattern.compile("\\b(verify|(pre-)?integration-test)\\b");

  private static List<String> withoutParent(String paper) {
    List<String> commands = new ArrayList<>();
    Matcher command = SOME_MODULES.matcher(paper);
    while (command.find()) {
      boolean tests = TESTS.matcher(command.group(1) + command.group(3)).find();
      if (tests && !List.of(command.group(2).split(",")).contains(".")) {
        commands.add(command.group());
      }
    }
    return commands;
  }

  @Test
  void theParentIsAmongTheModulesThatAreTested() {
    Path root = Repository.root();
    for (String paper : List.of("README.md", "CONTRIBUTING.md", "generator/src/bench/README.md")) {
      assertThat(withoutParent(Repository.read(root.resolve(paper)))).as(paper).isEmpty();
    }
  }

  @Test
  void aCommandWithoutTheParentIsFound() {
    assertThat(
            withoutParent(
                """
                mvn verify -pl themes,generator -Dtest=A
                mvn -q -pl .,themes,generator verify
                mvn -pl generator spotless:apply
                and `mvn -pl generator verify` in a sentence
                """))
        .containsExactly("mvn verify -pl themes,generator -Dtest=A", "mvn -pl generator verify");
  }
}
