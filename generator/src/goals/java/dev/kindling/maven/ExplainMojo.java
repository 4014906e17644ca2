package dev.kindling.maven;

import dev.kindling.diagnostic.Code;
import dev.kindling.explain.CodeQuery;
import dev.kindling.explain.Explanation;
import dev.kindling.explain.Explanations;
import dev.kindling.explain.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Explains a problem that Kindling finds: what it means, an example, and what to do. Without a
 * code, it lists all problems. It needs no project.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends Goal {

  /**
   * The code of the problem, as it stands in brackets in the build's output, such as <code>
   * unknown-field</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "code")
  @Nullable String code;

  @Override
  void run() throws MojoFailureException {
    if (code == null || code.isBlank()) {
      getLog().info(list());
      return;
    }
    CodeQuery question = CodeQuery.of(code);
    Optional<Code> asked = question.code();
    if (asked.isEmpty()) {
      throw new MojoFailureException(unknown(question));
    }
    getLog().info(Explanations.open().of(asked.get()).asText());
  }

  private static String unknown(CodeQuery question) {
    List<String> near = question.near();
    return "Kindling has no problem `"
        + question.name()
        + "`. "
        + (near.isEmpty()
            ? "Leave -Dcode out to see all."
            : "Did you mean `" + String.join("`, `", near) + "`?");
  }

  private static String list() {
    StringBuilder out = new StringBuilder("All problems that Kindling finds:\n");
    Set<Topic> begun = EnumSet.noneOf(Topic.class);
    for (Explanation explanation : Explanations.open().all()) {
      if (begun.add(explanation.topic())) {
        out.append('\n').append(explanation.topic().heading()).append('\n');
      }
      String name = explanation.code().id();
      out.append("  ").append(name).append(" ".repeat(Math.max(1, 26 - name.length())));
      out.append(explanation.title()).append('\n');
    }
    return out.append("\nAdd -Dcode=… for more about one of them.").toString();
  }
}
