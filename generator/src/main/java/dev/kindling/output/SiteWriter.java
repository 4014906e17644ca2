package dev.kindling.output;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.file.Checksum;
import dev.kindling.output.SiteFolder.Sort;
import dev.kindling.source.DiskFailure;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts a built site on disk.
 *
 * <ol>
 *   <li>A commit that was interrupted is finished.
 *   <li>The names are checked; the folder is compared with the site, byte by byte.
 *   <li>Files with new bytes are written to a staging folder beside the site's folder, and every
 *       folder that will change is asked whether it may be changed.
 *   <li>A journal in the state folder records all that is left to do: this is the commit.
 *   <li>New files are moved into place, then those that replace old ones, with nothing but renames
 *       in between; then old files are deleted, the manifest is replaced, the journal is removed.
 * </ol>
 *
 * <p><b>What a reader can see.</b> Whatever fails before the journal stands, and wherever the
 * process is killed until then, the site's folder is as it was. Where the site's folder does not
 * exist yet, it appears with one rename, complete. Otherwise each file changes from its old bytes
 * to its new ones in one atomic step where the file system can do that, and no file is ever half
 * written. For the time of these renames some pages are old and some are new; a file that a page of
 * either sort needs is there, unless its name is needed for something else. A process that is
 * killed or fails in that time leaves the folder so, until the next write, or a build that calls
 * {@link #finishInterrupted}, finishes it before it does anything else. This holds for failing and
 * killed processes; a computer that loses power may also lose what its file system had not yet
 * saved.
 *
 * <p><b>Only its own files.</b> The manifest in the state folder names every file that was written,
 * with its checksum. A file that is not in it is never changed or deleted: when one stands in the
 * way with other bytes, that is a problem, and nothing is written at all. A file with the very
 * bytes that were to be written is taken over. An old file of ours that was changed since stays.
 * The manifest is kept twice, says which folder it is about, and has a checksum of its own. Where
 * both copies are damaged, or tell of pages other than those that are there, as those of another
 * site would, a page that this site does not have is a problem too: it could be an old one of ours,
 * and would stay published. Nothing is written or deleted through a symbolic link inside the site's
 * folder or the state folder.
 *
 * <p>Not thread-safe. Of several processes that share a state folder, one writes at a time, and the
 * others wait; builds of one site with different state folders must not run side by side.
 */
public final class SiteWriter {

  private final Path siteFolder;
  private final Path stateFolder;
  private final Disk disk;
  private SortedMap<String, Checksum> files = Collections.emptySortedMap();

  /**
   * Makes a writer; nothing is touched yet.
   *
   * @param siteFolder the folder of the built site, which need not exist
   * @param stateFolder a folder for what the writer must remember, not inside the site's folder
   */
  public SiteWriter(Path siteFolder, Path stateFolder) {
    this(siteFolder, stateFolder, Disk.REAL);
  }

  SiteWriter(Path siteFolder, Path stateFolder, Disk disk) {
    this.siteFolder = siteFolder.toAbsolutePath().normalize();
    this.stateFolder = stateFolder.toAbsolutePath().normalize();
    this.disk = disk;
  }

  /**
   * Makes the site's folder hold these files.
   *
   * @return what was done; with errors nothing was
   * @throws DiskFailure when the disk fails, with the path in its message
   */
  public Checked<WriteReport> write(List<Artifact> artifacts) {
    try {
      return locked(artifacts);
    } catch (IOException e) {
      throw failure(artifacts, e);
    } catch (UncheckedIOException e) {
      throw failure(artifacts, DiskFailure.unwrapped(e));
    }
  }

  /** What the last write left in the site's folder: checksum by name. None before it. */
  public SortedMap<String, Checksum> files() {
    return files;
  }

  /**
   * A file that is to be copied may have become unreadable; all else is about the site's folder.
   */
  private DiskFailure failure(List<Artifact> artifacts, IOException cause) {
    if (cause instanceof FileSystemException of) {
      for (Artifact artifact : artifacts) {
        if (artifact.content() instanceof Artifact.Content.Copy copy
            && copy.original().file().toString().equals(of.getFile())) {
          return DiskFailure.reading(copy.original().file(), cause);
        }
      }
    }
    return DiskFailure.writing("the site in " + siteFolder, cause);
  }

  /**
   * Finishes what an earlier write was interrupted in. A build that comes to nothing is to call
   * this too, or a folder of old and new files stays as it is. A write does it by itself.
   *
   * @return whether there was anything to finish
   * @throws DiskFailure when the disk fails, with the path in its message
   */
  public boolean finishInterrupted() {
    if (!Notes.isInterrupted(stateFolder)) {
      return false;
    }
    try {
      WriteLock lock = WriteLock.of(stateFolder);
      try {
        Path site = realSite();
        return finishInterrupted(notes(site), site);
      } finally {
        lock.close();
      }
    } catch (IOException e) {
      throw failure(List.of(), e);
    } catch (UncheckedIOException e) {
      throw failure(List.of(), DiskFailure.unwrapped(e));
    }
  }

  private Checked<WriteReport> locked(List<Artifact> artifacts) throws IOException {
    Sort sort = SiteFolder.look(siteFolder).sort();
    if (sort == Sort.FILE || (sort == Sort.OTHER && !Files.isDirectory(siteFolder))) {
      return new Checked<>(WriteReport.NOTHING, List.of(notAFolder()));
    }
    WriteLock lock = WriteLock.of(stateFolder);
    try {
      return writeOrFail(artifacts);
    } finally {
      lock.close();
    }
  }

  /**
   * A link in place of the whole folder is its owner's wish; staging must be on its file system.
   */
  private Path realSite() throws IOException {
    return SiteFolder.look(siteFolder).sort() == Sort.NOTHING
        ? siteFolder
        : siteFolder.toRealPath();
  }

  private Notes notes(Path site) {
    return new Notes(stateFolder, site, disk);
  }

  private Checked<WriteReport> writeOrFail(List<Artifact> artifacts) throws IOException {
    Path site = realSite();
    Notes notes = notes(site);
    finishInterrupted(notes, site);

    List<Artifact> sorted = new ArrayList<>(artifacts);
    sorted.sort(Comparator.comparing(Artifact::path));
    OutputNames names = new OutputNames(sorted, folderName());
    if (!names.problems().isEmpty()) {
      return new Checked<>(WriteReport.NOTHING, names.problems());
    }
    Staging staging = new Staging(site, disk);
    if (staging.isOccupied()) {
      return new Checked<>(WriteReport.NOTHING, List.of(notStaging(staging.name())));
    }
    Notes.Known known = notes.known(new SiteFolder(site));
    Checked<Plan> planned =
        new Planner(new SiteFolder(site), folderName(), known, names).plan(sorted);
    if (planned.hasErrors()) {
      return planned.map(plan -> WriteReport.NOTHING);
    }
    Plan plan = planned.value();
    Journal journal = stage(plan, site, notes);
    if (!journal.steps().isEmpty()) {
      finish(journal, site, notes);
    } else if (!notes.isKept(journal.manifest())) {
      notes.keep(journal.manifest());
    }
    files = Collections.unmodifiableSortedMap(journal.manifest().files());
    return Checked.of(
        new WriteReport(
            plan.fresh().size() + plan.replaced().size(),
            plan.kept().size(),
            plan.first().size() + plan.last().size()));
  }

  private boolean finishInterrupted(Notes notes, Path site) throws IOException {
    var journal = notes.journal();
    if (journal.isPresent()) {
      finish(journal.get(), site, notes);
    }
    new Staging(site, disk).clear();
    return journal.isPresent();
  }

  /** Writes the new bytes beside the site and records what is left to do; all of it or nothing. */
  private Journal stage(Plan plan, Path site, Notes notes) throws IOException {
    boolean isNew = SiteFolder.look(site).sort() == Sort.NOTHING;
    Files.createDirectories(site.getParent());
    Files.createDirectories(stateFolder);
    if (!isNew) {
      Permissions.check(plan, site);
    }
    Staging staging = new Staging(site, disk);
    try {
      SortedMap<String, Checksum> files = new TreeMap<>(plan.kept());
      List<Journal.Step> steps = new ArrayList<>(plan.first());
      if (isNew) {
        staging.open();
        steps.add(new Journal.Step.MoveAll());
      }
      for (Artifact artifact : plan.fresh()) {
        files.put(artifact.path().value(), staging.add(artifact));
        if (!isNew) {
          steps.add(new Journal.Step.Move(artifact.path()));
        }
      }
      for (Artifact artifact : plan.replaced()) {
        files.put(artifact.path().value(), staging.add(artifact));
        steps.add(new Journal.Step.Replace(artifact.path()));
      }
      steps.addAll(plan.last());
      Journal journal = new Journal(steps, new Manifest(files));
      if (!steps.isEmpty()) {
        notes.keep(journal);
      }
      return journal;
    } catch (IOException e) {
      try {
        // The journal first: without its staged files it would be a lie.
        notes.forgetJournal();
        staging.clear();
      } catch (IOException second) {
        e.addSuppressed(second);
      }
      throw e;
    }
  }

  private void finish(Journal journal, Path site, Notes notes) throws IOException {
    Staging staging = new Staging(site, disk);
    new Commit(site, staging.folder(), disk).run(journal);
    notes.keep(journal.manifest());
    notes.forgetJournal();
    staging.clear();
  }

  private Diagnostic notStaging(String name) {
    String path = folderName();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return Diagnostic.of(
            Code.OUTPUT_OCCUPIED,
            new Location.OfFile(new SourcePath(folder + name)),
            "`"
                + name
                + "` was not made by Kindling, which keeps new files under this name until"
                + " all are written")
        .withHelp("move it away, or delete it if nobody needs it, and build again");
  }

  private Diagnostic notAFolder() {
    Location location = new Location.OfFile(new SourcePath(folderName()));
    String message = "`" + folderName() + "` is not a folder, so the site cannot be written there";
    return Diagnostic.of(Code.OUTPUT_OCCUPIED, location, message)
        .withHelp("move it away, or delete it if nobody needs it, and build again");
  }

  /** The folder as its owner knows it, such as {@code target/site}. */
  private String folderName() {
    return nameOf(siteFolder);
  }

  /** What a site's folder is called in messages, such as {@code target/site}. */
  public static String nameOf(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    int names = whole.getNameCount();
    return whole.subpath(Math.max(0, names - 2), names).toString().replace('\\', '/');
  }
}
