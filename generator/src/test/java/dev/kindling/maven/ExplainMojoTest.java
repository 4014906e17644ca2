package dev.kindling.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindling.diagnostic.Code;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExplainMojoTest {

  private final ExplainMojo mojo = new ExplainMojo();
  private final List<String> log = new ArrayList<>();

  @BeforeEach
  void listens() {
    mojo.setLog(new ListenedLog(log::add, log::add));
  }

  @Test
  void explainsOneCode() throws Exception {
    mojo.code = "unknown-field";

    mojo.execute();

    assertThat(log)
        .singleElement()
        .asString()
        .startsWith("error[unknown-field]: ")
        .contains("For example:", "stratgies", "What to do:");
  }

  @Test
  void listsAllWithoutACode() throws Exception {
    mojo.code = " ";

    mojo.execute();

    String list = log.get(0);
    for (Code code : Code.values()) {
      assertThat(list.lines()).anyMatch(line -> line.startsWith("  " + code.id() + " "));
    }
    assertThat(list).startsWith("All problems that Kindling finds:\n\nFiles\n");
  }

  @Test
  void namesWhatMayBeMeant() {
    mojo.code = "unknwon-feild";

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasNoCause()
        .hasMessageStartingWith(
            "Kindling has no problem `unknwon-feild`. Did you mean `unknown-field`");
  }

  @Test
  void saysHowToSeeAllWhenNothingIsNear() {
    mojo.code = "zzz";

    assertThatThrownBy(mojo::execute)
        .hasMessage("Kindling has no problem `zzz`. Leave -Dcode out to see all.");
  }
}
