package dev.kindling.serve;

import dev.kindling.address.BaseUrl;
import dev.kindling.address.PercentCode;
import dev.kindling.build.BuildRequest;
import dev.kindling.build.BuiltSite;
import dev.kindling.build.EarlyPage;
import dev.kindling.build.Session;
import dev.kindling.build.Turn;
import dev.kindling.source.DiskFailure;
import dev.kindling.source.SourcePath;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The preview of a site:
 *
 * <ol>
 *   <li>open a port on this machine
 *   <li>look at the files, build the site, show what came of it
 *   <li>wait until a file changes, or the day, or somebody asks for another one
 *   <li>where only the text of a page was edited, show that page at once; go on with 2
 * </ol>
 *
 * <p>A file that changes during a build differs from what was seen before it, and so leads to one
 * build more. A red build leaves the site of the last green one where it is. Nothing ends the
 * preview but {@link #close}, or an interrupt.
 */
public final class Preview implements Closeable {

  private final Session session;
  private final Supplier<LocalDate> today;
  private final boolean isFollowing;
  private final SourceWatch watch;
  private final PreviewServer server;
  private ServedSite served = ServedSite.NONE;
  private volatile Viewpoint wish;

  /**
   * Opens a preview; nothing is built yet.
   *
   * @param request what to build, into folders of the preview's own
   * @param today the day, asked for before each build
   * @param firstPort the first port to try, or 0 for any that is free
   * @param isFollowing whether browsers go to the page whose file was edited
   * @throws DiskFailure when there is no port, or no files can be watched
   */
  public Preview(
      BuildRequest request, Supplier<LocalDate> today, int firstPort, boolean isFollowing) {
    this.session = new Session(request);
    this.today = today;
    this.wish = new Viewpoint(Optional.empty(), request.withDrafts());
    this.isFollowing = isFollowing;
    this.watch = new SourceWatch(request.siteFolder(), request.themesFolder());
    this.server = new PreviewServer(request.outputFolder(), firstPort, view -> wish = view);
  }

  /** Where a browser finds the site, as far as it is known below which path that is. */
  public String address() {
    return server.address();
  }

  /**
   * Builds whenever that is due. Ends when the preview is closed, or the thread interrupted.
   *
   * @param listener is told what came of each build, once it can be seen
   */
  public void run(Consumer<Turn> listener) {
    try {
      buildOn(listener);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void buildOn(Consumer<Turn> listener) throws InterruptedException {
    SourceState seen = watch.look();
    Viewpoint view = wish;
    LocalDate day = view.on(today.get());
    listener.accept(turn(view, day, List.of()));
    while (true) {
      Optional<SourceState> changed = watch.changed(seen, this::show);
      Viewpoint wished = wish;
      LocalDate now = wished.on(today.get());
      if (changed.isPresent() || !now.equals(day) || !wished.equals(view)) {
        SourceState before = seen;
        seen = changed.orElse(seen);
        day = now;
        view = wished;
        listener.accept(turn(view, day, seen.since(before)));
      }
    }
  }

  /** Shows pages whose text was edited, ahead of the build that follows. */
  private void show(List<String> edited) {
    List<EarlyPage> pages = session.early(edited.stream().map(SourcePath::new).toList());
    if (!pages.isEmpty()) {
      server.show(pages, TurnMessage.early(follow(edited)));
    }
  }

  private Turn turn(Viewpoint view, LocalDate day, List<String> edited) {
    Turn turn = session.turn(day, view.withDrafts());
    if (turn instanceof Turn.Built built) {
      String base = built.address().map(url -> BaseUrl.of(url).path()).orElse(served.base());
      served = new ServedSite(base, built.site().or(served::site));
    }
    String instead = served.site().isPresent() ? "" : TurnMessage.text(turn);
    boolean hasSite = served.site().isPresent();
    server.show(served, instead, TurnMessage.of(turn, hasSite, follow(edited), view, day));
    return turn;
  }

  /** The address of the first page of which the file was edited. */
  private Optional<String> follow(List<String> edited) {
    if (!isFollowing || edited.isEmpty()) {
      return Optional.empty();
    }
    return served.site().stream()
        .flatMap(site -> site.pages().stream())
        .filter(page -> edited.contains(page.source().value()))
        .map(BuiltSite.BuiltPage::address)
        .map(page -> PercentCode.encode(served.base() + page.value().substring(1)))
        .findFirst();
  }

  @Override
  public void close() {
    server.close();
    try {
      watch.close();
    } catch (IOException e) {
      throw DiskFailure.reading("the files that were watched", e);
    }
  }
}
