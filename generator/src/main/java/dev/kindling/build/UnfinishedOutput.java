package dev.kindling.build;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.output.SiteWriter;
import dev.kindling.source.DiskFailure;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.nio.file.Path;

/** What an earlier build has left half published, where this one cannot finish it. */
final class UnfinishedOutput {

  private UnfinishedOutput() {}

  /**
   * The problem.
   *
   * @param folder of the published site
   * @param why what stood in the way
   */
  static Diagnostic problem(Path folder, DiskFailure why) {
    return Diagnostic.of(
            Code.OUTPUT_UNFINISHED,
            new Location.OfFile(new SourcePath(SiteWriter.nameOf(folder))),
            "an earlier build was stopped while it published the site, and this one cannot finish"
                + " that: "
                + why.getMessage())
        .withHelp(
            "make way for what is named here and build again: until then some of the files that"
                + " are published are old and some are new");
  }
}
