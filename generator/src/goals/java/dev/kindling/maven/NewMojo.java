package dev.kindling.maven;

import dev.kindling.build.PageStart;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.DiagnosticPrinter;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.diagnostic.Repeated;
import dev.kindling.diagnostic.ShownText;
import dev.kindling.scaffold.NewPage;
import dev.kindling.scaffold.Scaffolded;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Begins a new page: writes a file with the fields and headings that its kind asks for, and says
 * what to fill in. Until that is done, a build names each place. It asks nothing, and never writes
 * over a file.
 *
 * @since 0.1.0
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters before it calls execute
public final class NewMojo extends Goal {

  /** So many problems of the kinds are shown. */
  private static final int SHOWN = 20;

  /**
   * The folder of the site: the one with <code>site.yml</code>, <code>kinds</code> and <code>
   * content</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "kindling.site", defaultValue = "${basedir}", required = true)
  File site;

  /**
   * The kind of the page: the name of a file in <code>kinds</code> without its ending, such as
   * <code>factor</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "kind")
  @Nullable String kind;

  /**
   * The title of the page, as readers will see it. The name of its file, and with it the end of its
   * address, is made from it.
   *
   * @since 0.1.0
   */
  @Parameter(property = "title")
  @Nullable String title;

  /**
   * The name of the file without <code>.md</code>, where that of the title does not suit. It can
   * begin with folders below that of the kind, such as <code>winter/first-frost</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "name")
  @Nullable String name;

  /**
   * For a quiz, which type it is: <code>reflection</code>, <code>knowledge</code> or <code>outcome
   * </code>. When it is not given, it is the first of these.
   *
   * @since 0.1.0
   */
  @Parameter(property = "type")
  @Nullable String type;

  /**
   * The day that stands behind <code>date</code>. When it is not given, it is today, in UTC.
   *
   * @since 0.1.0
   */
  @Parameter(property = "kindling.today")
  @Nullable String today;

  @Override
  void run() throws MojoFailureException {
    if (!Files.isDirectory(site.toPath().resolve("kinds"))) {
      throw new MojoFailureException(
          "There is no site in `"
              + site
              + "`: it has no folder `kinds`. Run this in the folder with `site.yml`, or name that"
              + " with -Dkindling.site=….");
    }
    NewPage wanted =
        new NewPage(
            kind == null ? "" : kind,
            title == null ? "" : title,
            Optional.ofNullable(name),
            Optional.ofNullable(type),
            Parameters.day(today));
    Checked<Optional<Scaffolded>> answer = PageStart.write(site.toPath(), wanted);
    if (answer.value().isEmpty()) {
      throw wrongKinds(new DiagnosticReport(answer.diagnostics()));
    }
    if (answer.value().get() instanceof Scaffolded.Refused refused) {
      throw new MojoFailureException(ShownText.forLog(refused.message()));
    }
    getLog().info(told((Scaffolded.Made) answer.value().get()));
  }

  private MojoFailureException wrongKinds(DiagnosticReport report) {
    DiagnosticPrinter printer = new DiagnosticPrinter(Terminal.style());
    for (Repeated problem : report.told(SHOWN)) {
      getLog().error(printer.print(problem));
    }
    return new MojoFailureException(
        report.summary() + ". Nothing was written: mend the kinds first, as said above.");
  }

  /** The file, and what is left to its author. */
  private static String told(Scaffolded.Made page) {
    StringBuilder text = new StringBuilder("Written: ").append(page.path());
    list(text, "Fill in", page.fields());
    list(text, "Write below", page.headings());
    if (page.headings().isEmpty()) {
      text.append("\n  Write the text below the second line `---`.");
    }
    return text.append("\n  The next build names whatever is left without a value.").toString();
  }

  private static void list(StringBuilder text, String what, List<String> names) {
    if (!names.isEmpty()) {
      text.append("\n  ").append(what).append(": ").append(String.join(", ", names));
    }
  }
}
