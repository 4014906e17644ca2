package dev.kindling.audit;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Heading;
import dev.kindling.document.Link;
import dev.kindling.markdown.MarkdownBody;
import dev.kindling.markdown.MarkdownOptions;
import dev.kindling.markdown.MarkdownParser;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One file, read. Immutable.
 *
 * @param file as it stands on the disk
 * @param links what it links to, those that a command makes left out
 * @param ids to which links can lead
 * @param isWhole whether nothing is brought in by commands or components, which could have ids
 * @param problems what is wrong within it
 */
public record AuditedPage(
    SourceFile file,
    List<Link> links,
    Set<String> ids,
    boolean isWhole,
    List<Diagnostic> problems) {

  /**
   * Reads a file. To be called on a thread with a large stack, as {@link MarkdownParser} says.
   *
   * @param flavour what builds it
   */
  public static AuditedPage read(SourceFile file, Flavour flavour) {
    String cleaned = ForeignText.cleaned(file.text(), flavour);
    SourceFile seen = new SourceFile(file.path(), cleaned);
    Checked<MarkdownBody> parsed =
        new MarkdownParser(MarkdownOptions.of(flavour.callouts(), List.of()))
            .open(seen, "en")
            .finish(0);
    MarkdownBody body = parsed.value();
    Harmless harmless = new Harmless(cleaned, flavour);
    boolean takesIn = ForeignText.takesIn(file.text(), flavour);
    List<Diagnostic> problems = new ArrayList<>();
    for (Diagnostic problem : parsed.diagnostics()) {
      if (Relevance.concernsReaders(problem, flavour)
          && isKnown(problem, flavour)
          && !(takesIn && canBeBroughtIn(problem))
          && !harmless.is(problem)) {
        problems.add(at(file, problem));
      }
    }
    problems.addAll(skippedLevels(file, body.outline()));
    List<Link> links = new ArrayList<>();
    for (Link link : body.links()) {
      if (link.destination().indexOf(ForeignText.UNKNOWN) < 0) {
        Location place = place(file, link.location());
        links.add(new Link(link.use(), link.destination(), link.title(), place));
      }
    }
    return new AuditedPage(
        file,
        List.copyOf(links),
        PageIds.of(file.text(), body),
        ForeignText.isWhole(file.text(), flavour),
        List.copyOf(problems));
  }

  /** The name of the file in the folder. */
  public SourcePath path() {
    return file.path();
  }

  /** Who goes from heading to heading by ear takes a level that is left out for a lost part. */
  private static List<Diagnostic> skippedLevels(SourceFile file, List<Heading> outline) {
    List<Diagnostic> problems = new ArrayList<>();
    int last = Integer.MAX_VALUE;
    for (Heading heading : outline) {
      if (last < heading.level() - 1) {
        problems.add(
            Diagnostic.of(
                    Code.HEADING_LEVEL,
                    place(file, heading.location()),
                    "this heading of level "
                        + heading.level()
                        + " stands below one of level "
                        + last)
                .withHelp(
                    "make it one of level " + (last + 1) + ": an outline does not skip a level"));
      }
      last = heading.level();
    }
    return problems;
  }

  private static Diagnostic at(SourceFile file, Diagnostic problem) {
    return new Diagnostic(
        problem.code(),
        problem.severity(),
        place(file, problem.location()),
        problem.message(),
        problem.help(),
        problem.wanted());
  }

  /** Whether what is missing can stand in a text that a command brings into the page. */
  private static boolean canBeBroughtIn(Diagnostic problem) {
    return problem.code() == Code.UNDEFINED_REFERENCE || problem.code() == Code.UNDEFINED_FOOTNOTE;
  }

  /** Whether nothing stands on the line that only the program knows which builds the page. */
  private static boolean isKnown(Diagnostic problem, Flavour flavour) {
    if (!(problem.location() instanceof Location.InFile in)) {
      return true;
    }
    LineIndex lines = in.file().lines();
    String line = in.file().text().substring(lines.startOf(in.line()), lines.endOf(in.line()));
    // MDX reads Markdown between tags, wherever they stand.
    boolean isMdx =
        flavour == Flavour.DOCUSAURUS
            && problem.code() == Code.MARKS_LEFT
            && line.stripLeading().startsWith("<");
    return !isMdx && line.indexOf(ForeignText.UNKNOWN) < 0;
  }

  /** The same place in the file as it stands on the disk: nothing has moved. */
  private static Location place(SourceFile file, Location seen) {
    return seen instanceof Location.InFile in
        ? new Location.InFile(file, in.line(), in.column(), in.length())
        : seen;
  }
}
