package dev.kindling.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import dev.kindling.source.DiskFailure;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Notices that the files of a site have changed, and waits until they are quiet. What is true is
 * what a {@linkplain SourceWalk look} at all files finds; the events of the system only say when to
 * look, and a look is taken without them, too, twice a second. So events that are lost, late or too
 * many harm nothing: those of a folder that is new, of a network disk, of a system that has none.
 * For one thread.
 */
final class SourceWatch implements Closeable {

  /** Without an event, this long until the next look, in milliseconds. */
  private static final long PERIOD = 500;

  /** Editors save in several steps, less than this apart, in milliseconds. */
  private static final long QUIET = 25;

  /** One file is written in less, in milliseconds. */
  private static final long SHORT = 8;

  /** More files than these are no edit but a change of many. */
  private static final int FEW = 20;

  /** A file that never rests, such as a log, holds nothing up for longer than so many looks. */
  private static final int MOST_LOOKS = 80;

  private final Path site;
  private final Path themes;
  private final WatchService events;
  private final Map<Path, WatchKey> keys = new HashMap<>();

  /**
   * Begins to watch.
   *
   * @throws DiskFailure when the system cannot
   */
  SourceWatch(Path site, Path themes) {
    this.site = site.toAbsolutePath().normalize();
    this.themes = themes.toAbsolutePath().normalize();
    try {
      events = this.site.getFileSystem().newWatchService();
    } catch (IOException e) {
      throw DiskFailure.reading("the folder " + site, e);
    }
  }

  /** How the files are now. */
  SourceState look() {
    Set<Path> met = new HashSet<>();
    SourceState state =
        SourceWalk.look(
            site,
            themes,
            folder -> {
              met.add(folder);
              register(folder);
            });
    Map<Path, WatchKey> gone = new HashMap<>(keys);
    gone.keySet().removeAll(met);
    keys.keySet().retainAll(met);
    // A folder that was moved keeps its key: that of the old name is that of the new one.
    gone.values().stream().filter(key -> !keys.containsValue(key)).forEach(WatchKey::cancel);
    return state;
  }

  /** A folder that cannot be watched is looked at all the same. */
  private void register(Path folder) {
    WatchKey known = keys.get(folder);
    if (known != null && known.isValid()) {
      return;
    }
    try {
      keys.put(folder, folder.register(events, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY));
    } catch (IOException | UnsupportedOperationException | ClosedWatchServiceException unwatched) {
      keys.remove(folder);
    }
  }

  /**
   * Waits for an event, but not for long, and looks.
   *
   * @param known how the files were
   * @param early is told of a few files that events name, once these are quiet and before all files
   *     are looked at: by their names, and only of such as were there and look other now
   * @return how they are once they are quiet; nothing when they are as they were
   * @throws InterruptedException when the thread is to end
   */
  Optional<SourceState> changed(SourceState known, Consumer<List<String>> early)
      throws InterruptedException {
    List<String> edited = edited(known, await(PERIOD));
    if (!edited.isEmpty()) {
      early.accept(edited);
    }
    SourceState now = look();
    for (int looks = 0; looks < MOST_LOOKS && !now.equals(known); looks++) {
      // The time of a disk is coarser than that between two saves: only what is the same twice is
      // at rest, and what is read after that is at least as new.
      TimeUnit.MILLISECONDS.sleep(QUIET);
      SourceState later = look();
      if (later.equals(now)) {
        break;
      }
      now = later;
    }
    return now.equals(known) ? Optional.empty() : Optional.of(now);
  }

  /** The files that have an event and are quiet; none where there is more to it. */
  private List<String> edited(SourceState known, Set<Path> met) throws InterruptedException {
    Set<Path> files = new TreeSet<>(met);
    Map<String, SourceState.Stamp> before = Map.of();
    while (!files.isEmpty() && files.size() <= FEW) {
      Map<String, SourceState.Stamp> now = stamps(known, files);
      if (now.equals(before)) {
        return List.copyOf(now.keySet());
      }
      before = now;
      files.addAll(await(SHORT));
    }
    return List.of();
  }

  /** How those of some files look now that were there before and looked other. */
  private Map<String, SourceState.Stamp> stamps(SourceState known, Set<Path> files) {
    Map<String, SourceState.Stamp> stamps = new TreeMap<>();
    for (Path file : files) {
      if (file.startsWith(site)) {
        String name = site.relativize(file).toString().replace('\\', '/');
        Optional.ofNullable(known.files().get(name))
            .flatMap(stamp -> other(file, stamp))
            .ifPresent(stamp -> stamps.put(name, stamp));
      }
    }
    return stamps;
  }

  private static Optional<SourceState.Stamp> other(Path file, SourceState.Stamp before) {
    try {
      SourceState.Stamp now =
          SourceState.Stamp.of(Files.readAttributes(file, BasicFileAttributes.class));
      return Optional.of(now).filter(stamp -> !stamp.equals(before));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** Waits for events, but not for long: the files that they name. */
  private Set<Path> await(long milliseconds) throws InterruptedException {
    Set<Path> files = new HashSet<>();
    try {
      WatchKey key = events.poll(milliseconds, TimeUnit.MILLISECONDS);
      while (key != null) {
        for (WatchEvent<?> event : key.pollEvents()) {
          if (event.context() instanceof Path name && key.watchable() instanceof Path folder) {
            files.add(folder.resolve(name));
          }
        }
        key.reset();
        key = events.poll();
      }
    } catch (ClosedWatchServiceException closed) {
      throw new InterruptedException("The watch is closed");
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    events.close();
  }
}
