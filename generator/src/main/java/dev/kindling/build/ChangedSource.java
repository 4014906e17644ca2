package dev.kindling.build;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.file.ChangedFile;
import dev.kindling.source.DiskFailure;
import dev.kindling.source.Location;
import dev.kindling.source.StaticFile;
import java.util.List;
import java.util.Optional;

/** Tells of a file of the site that did not stay as it was while the site was built. */
final class ChangedSource {

  private ChangedSource() {}

  /**
   * The problem, when a failure is one of that sort.
   *
   * @param statics the files that were still on the disk when they were needed again
   */
  static Optional<Diagnostic> problem(DiskFailure failure, List<StaticFile> statics) {
    if (!(failure.getCause() instanceof ChangedFile changed)) {
      return Optional.empty();
    }
    return statics.stream()
        .filter(file -> file.snapshot().file().toString().equals(changed.getFile()))
        .findFirst()
        .map(file -> problem(file, changed));
  }

  private static Diagnostic problem(StaticFile file, ChangedFile changed) {
    return Diagnostic.of(
            Code.FILE_CHANGED,
            new Location.OfFile(file.path()),
            "the file is not what was checked: " + changed.getReason())
        .withHelp("build again once nothing writes to it, so that what is checked is published");
  }
}
