package dev.kindling.build;

import java.util.Optional;

/** What came of one turn of a {@link Session}. Immutable. */
public sealed interface Turn {

  /**
   * A build that came to an end, green or red.
   *
   * @param outcome what came of it
   * @param address where the site is published, with {@code /} at its end, as far as the build came
   *     to know it
   * @param site what stands in the output folder now; nothing where the build was red, which leaves
   *     the folder as it was
   */
  record Built(BuildOutcome outcome, Optional<String> address, Optional<BuiltSite> site)
      implements Turn {}

  /**
   * A build that broke off: the disk failed, or Kindling did. The output folder is as it was, or
   * the next turn finishes it.
   *
   * @param cause what was thrown: a {@link dev.kindling.source.DiskFailure}, whose message is for
   *     people, or an {@link InternalFault}
   */
  record BrokenOff(RuntimeException cause) implements Turn {}
}
