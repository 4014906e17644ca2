package dev.kindling.output;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.output.SiteFolder.Sort;
import dev.kindling.source.DiskFailure;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 *   <li>Files with new bytes are written to a staging folder beside the site's folder.
 *   <li>A journal in the state folder records all that is left to do: this is the commit.
 *   <li>The files are moved into place, old ones are deleted, the manifest is replaced, the journal
 *       is removed.
 * </ol>
 *
 * <p><b>Whole or not at all.</b> Whatever fails before the journal stands, and wherever the process
 * is killed until then, the site's folder is as it was. Where the site's folder does not exist yet,
 * it appears with one rename, complete. Otherwise each file changes from its old bytes to its new
 * ones in one atomic step where the file system can do that, and for the short time of these
 * renames old and new files stand side by side; when that is interrupted, the next write finishes
 * it before it does anything else. This holds for failing and killed processes; a computer that
 * loses power may also lose what its file system had not yet saved.
 *
 * <p><b>Only its own files.</b> The manifest, {@code site-files.txt} in the state folder, names
 * every file that was written and its hash. A file that is not in it is never changed or deleted:
 * when one stands in the way with other bytes, that is a problem, and nothing is written at all. A
 * file with the very bytes that were to be written is taken over. An old file of ours that was
 * changed since stays. Nothing is written or deleted through a symbolic link inside the site's
 * folder.
 *
 * <p>Not thread-safe. Of several processes that share a state folder, one writes at a time, and the
 * others wait; builds of one site with different state folders must not run side by side.
 */
public final class SiteWriter {

  private static final String MANIFEST = "site-files.txt";
  private static final String JOURNAL = "site-journal.txt";

  private final Path siteFolder;
  private final Path stateFolder;
  private final Disk disk;

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

  private Checked<WriteReport> writeOrFail(List<Artifact> artifacts) throws IOException {
    Sort sort = SiteFolder.look(siteFolder).sort();
    // A link in place of the whole folder is its owner's wish; staging must be on its file system.
    Path site = sort == Sort.NOTHING ? siteFolder : siteFolder.toRealPath();
    Path stagingFolder = site.resolveSibling("." + site.getFileName() + ".staging");
    finishInterrupted(site, stagingFolder);

    List<Artifact> sorted = new ArrayList<>(artifacts);
    sorted.sort(Comparator.comparing(Artifact::path));
    OutputNames names = new OutputNames(sorted, folderName());
    if (!names.problems().isEmpty()) {
      return new Checked<>(WriteReport.NOTHING, names.problems());
    }
    Manifest before = Manifest.read(stateFolder.resolve(MANIFEST));
    Checked<Plan> planned =
        new Planner(new SiteFolder(site), folderName(), before, names).plan(sorted);
    if (planned.hasErrors()) {
      return planned.map(plan -> WriteReport.NOTHING);
    }
    Plan plan = planned.value();
    Journal journal = stage(plan, site, stagingFolder);
    if (!journal.steps().isEmpty()) {
      finish(journal, site, stagingFolder);
    } else if (!journal.manifest().equals(before)) {
      replace(MANIFEST, journal.manifest().text());
    }
    return Checked.of(
        new WriteReport(
            plan.changed().size(), plan.kept().size(), plan.first().size() + plan.last().size()));
  }

  private void finishInterrupted(Path site, Path stagingFolder) throws IOException {
    var journal = Journal.read(stateFolder.resolve(JOURNAL));
    if (journal.isPresent()) {
      finish(journal.get(), site, stagingFolder);
    }
    new Staging(stagingFolder, disk).clear();
  }

  /** Writes the new bytes beside the site and records what is left to do; all of it or nothing. */
  private Journal stage(Plan plan, Path site, Path stagingFolder) throws IOException {
    boolean isNew = SiteFolder.look(site).sort() == Sort.NOTHING;
    Files.createDirectories(site.getParent());
    Files.createDirectories(stateFolder);
    Staging staging = new Staging(stagingFolder, disk);
    try {
      SortedMap<String, String> files = new TreeMap<>(plan.kept());
      List<Journal.Step> steps = new ArrayList<>(plan.first());
      if (isNew) {
        staging.open();
        steps.add(new Journal.Step.MoveAll());
      }
      for (Artifact artifact : plan.changed()) {
        files.put(artifact.path().value(), staging.add(artifact));
        if (!isNew) {
          steps.add(new Journal.Step.Move(artifact.path()));
        }
      }
      steps.addAll(plan.last());
      Journal journal = new Journal(steps, new Manifest(files));
      if (!steps.isEmpty()) {
        replace(JOURNAL, journal.text());
      }
      return journal;
    } catch (IOException e) {
      try {
        // The journal first: without its staged files it would be a lie.
        disk.delete(stateFolder.resolve(JOURNAL));
        staging.clear();
      } catch (IOException second) {
        e.addSuppressed(second);
      }
      throw e;
    }
  }

  private void finish(Journal journal, Path site, Path stagingFolder) throws IOException {
    new Commit(site, stagingFolder, disk).run(journal);
    replace(MANIFEST, journal.manifest().text());
    disk.delete(stateFolder.resolve(JOURNAL));
    new Staging(stagingFolder, disk).clear();
  }

  private void replace(String name, String text) throws IOException {
    Path file = stateFolder.resolve(name);
    Path fresh = stateFolder.resolve(name + ".new");
    disk.write(fresh, text.getBytes(StandardCharsets.UTF_8));
    disk.move(fresh, file);
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
