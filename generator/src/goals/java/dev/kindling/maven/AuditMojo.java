package dev.kindling.maven;

import dev.kindling.audit.Flavour;
import dev.kindling.build.AuditRequest;
import dev.kindling.build.FolderAudit;
import dev.kindling.diagnostic.ShownText;
import dev.kindling.telling.DiagnosticFiles;
import dev.kindling.telling.ProjectPaths;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a folder of Markdown that another program turns into pages, and says what is wrong for
 * readers whatever builds it: links, anchors and pictures that lead nowhere, pictures without
 * words, tables that lose text, headings that skip a level, references to nothing, broken HTML,
 * signs of Markdown that did not take. It needs no site and no project, and writes nothing but its
 * report, and the list of known problems where one is asked for.
 *
 * @since 0.1.0
 */
@Mojo(name = "audit", requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven fills the parameters before it calls execute
public final class AuditMojo extends TellingGoal {

  /**
   * The folder to look at, such as <code>docs</code>. Links that leave it are followed as far as
   * the repository goes that it lies in.
   *
   * @since 0.1.0
   */
  @Parameter(property = "folder", defaultValue = "${basedir}", required = true)
  File folder;

  /**
   * The program that makes pages of the folder: <code>github</code>, <code>mkdocs</code>, <code>
   * docusaurus</code>, <code>hugo</code> or <code>jekyll</code>. It decides how headings become
   * ids, how links name pages, and which syntax of its own is not looked at.
   *
   * @since 0.1.0
   */
  @Parameter(property = "flavour", defaultValue = "github")
  @Nullable String flavour;

  /**
   * The folder that the report goes to: a page for people, <code>report.html</code>, and the
   * problems for machines, as JSON and as SARIF.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "kindling.report",
      defaultValue = "${project.build.directory}/audit",
      required = true)
  File report;

  /**
   * A file of known problems, such as <code>known-problems.txt</code>, that the audit lets pass.
   * The first audit with it writes all problems of today into the file; later ones fail with new
   * problems only. A problem that is mended leaves the file with the next audit that finds nothing
   * new. It is kept beside the folder.
   *
   * @since 0.1.0
   */
  @Parameter(property = "kindling.baseline")
  @Nullable File baseline;

  /** The environment's variables, for tests to replace. */
  Map<String, String> environment = System.getenv();

  @Override
  void run() throws MojoFailureException {
    Flavour wanted = Parameters.flavour(flavour);
    Path root = folder.toPath().toAbsolutePath().normalize();
    if (!Files.isDirectory(root)) {
      throw new MojoFailureException(
          "There is no folder `" + folder + "`. Name the one to look at with -Dfolder=….");
    }
    Environment around = new Environment(environment);
    ProjectPaths where = around.whereabouts(root, root.resolve("themes"));
    Path repository = where.repository().filter(root::startsWith).orElse(root);
    AuditRequest everything =
        new AuditRequest(root, repository, wanted, Parameters.threads(threads));
    FolderAudit audit =
        FolderAudit.of(baseline == null ? everything : everything.knowing(baseline.toPath()));
    Optional<File> list = Optional.of(new File(report, DiagnosticFiles.PROBLEMS));
    new ProblemLog(getLog(), problems, explain, list).tell(audit.report());
    DiagnosticFiles.write(report.toPath(), audit.report(), where);
    audit.save(report.toPath(), folder.getPath());
    around.tellWorkflow(getLog(), audit.report(), where);
    String files = audit.pages() + (audit.pages() == 1 ? " file" : " files") + " of " + folder;
    if (audit.report().hasErrors()) {
      throw new MojoFailureException(
          audit.report().summary() + " in " + files + "; see the problems above.");
    }
    audit
        .known()
        .flatMap(OutcomeWords::known)
        .map(ShownText::forLog)
        .ifPresent(text -> getLog().info(text));
    getLog().info(files + ": " + audit.report().summary() + ".");
  }
}
