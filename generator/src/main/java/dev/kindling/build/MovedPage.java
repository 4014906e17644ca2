package dev.kindling.build;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.SourcePath;
import java.util.List;
import java.util.Optional;

/** What came of the wish to give a page another file. */
public sealed interface MovedPage {

  /**
   * The page has its new file, and the site is as green as before.
   *
   * @param from the file that it had
   * @param to its file
   * @param changed the other files in which links or references were written anew, sorted
   * @param alias its former address, which it now answers for; none when the address is the same,
   *     or was never public
   */
  record Done(SourcePath from, SourcePath to, List<SourcePath> changed, Optional<String> alias)
      implements MovedPage {
    /** Copies the list. */
    public Done {
      changed = List.copyOf(changed);
    }
  }

  /**
   * Nothing was changed.
   *
   * @param message whole sentences: why, and what to do
   * @param problems what a build found that stands against it, sorted
   */
  record Refused(String message, List<Diagnostic> problems) implements MovedPage {
    /** Copies the list. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
