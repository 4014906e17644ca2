package dev.kindling.build;

import dev.kindling.source.DiskFailure;
import dev.kindling.source.SourcePath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Builds one site again and again in one process, for somebody who is working on it. What a turn
 * need not do again, it finds in the state folder, where every build looks: parsed files, rendered
 * pages, the checks. In memory a session keeps what a green turn came to until the next one begins,
 * so that an edit of a body can be {@linkplain #early shown} before the whole site is judged.
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
  private Optional<LastTurn> last = Optional.empty();

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
      last = Optional.empty();
      SiteBuild build = new SiteBuild(request.on(today, withDrafts), features, false);
      BuildOutcome outcome = build.run();
      last = build.last();
      return new Turn.Built(outcome, build.address(), build.built());
    } catch (DiskFailure | InternalFault known) {
      return new Turn.BrokenOff(known);
    } catch (RuntimeException | Error unknown) {
      return new Turn.BrokenOff(InternalFault.during("building the site", unknown));
    }
  }

  /**
   * The pages of files that were edited since the last turn, as the next turn will write them if
   * nothing is wrong with the site. Reads those files, and nothing else. Never throws.
   *
   * @param edited the files, as pages know each other
   * @return only the pages of which that is sure; none unless the last turn was green
   */
  public List<EarlyPage> early(List<SourcePath> edited) {
    try {
      return last.stream()
          .flatMap(turn -> edited.stream().flatMap(path -> turn.page(path).stream()))
          .toList();
    } catch (RuntimeException | Error unsure) {
      // The next turn meets it again, and says so.
      return List.of();
    }
  }
}
