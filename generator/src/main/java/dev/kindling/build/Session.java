package dev.kindling.build;

import dev.kindling.source.DiskFailure;
import java.time.LocalDate;

/**
 * Builds one site again and again in one process, for somebody who is working on it. What a turn
 * need not do again, it finds in the state folder, where every build looks: parsed files, rendered
 * pages, the checks. In memory a session keeps nothing from turn to turn.
 *
 * <p>The ledger of addresses is left alone: an address that was only ever previewed is nobody's
 * bookmark. The themes of a folder are read in every turn. A theme in a jar stays as it was when
 * the class loader opened the jar, for as long as the process runs, and so does Kindling itself.
 *
 * <p>Not thread-safe: one turn at a time.
 */
public final class Session {

  private final BuildRequest request;
  private final Features features;

  /**
   * Prepares a session; nothing is read yet.
   *
   * @param request what to build; its folders must not be those of the site that is published
   */
  public Session(BuildRequest request) {
    this(request, Features.all());
  }

  /** Prepares a session with some features. */
  Session(BuildRequest request, Features features) {
    this.request = request;
    this.features = features;
  }

  /**
   * Builds the site from its files as they are now. Never throws: whatever goes wrong is an answer,
   * and the next turn begins from the files again.
   *
   * @param today takes the place of the request's day: a session may outlast a day
   * @param withDrafts takes the place of what the request says of drafts
   */
  public Turn turn(LocalDate today, boolean withDrafts) {
    try {
      SiteBuild build = new SiteBuild(request.on(today, withDrafts), features, false);
      BuildOutcome outcome = build.run();
      return new Turn.Built(outcome, build.address(), build.built());
    } catch (DiskFailure | InternalFault known) {
      return new Turn.BrokenOff(known);
    } catch (RuntimeException | Error unknown) {
      return new Turn.BrokenOff(InternalFault.during("building the site", unknown));
    }
  }
}
