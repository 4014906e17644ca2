package dev.kindling.output;

import dev.kindling.file.RealPath;
import dev.kindling.file.StateFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the writer keeps in the state folder: the manifest, in two copies, and while a commit lasts,
 * its journal. One thread.
 */
final class Notes {

  private static final String MANIFEST = "site-files.txt";
  private static final String COPY = "site-files.copy.txt";
  private static final String JOURNAL = "site-journal.txt";

  private static final String MANIFEST_SORT = "kindling-files 2";
  private static final String JOURNAL_SORT = "kindling-journal 2";

  /**
   * What is known of the files in the site's folder.
   *
   * @param manifest those that are ours
   * @param isSure whether all that are ours stand there: not when the notes are damaged, or tell of
   *     other files than are there
   */
  record Known(Manifest manifest, boolean isSure) {}

  private final StateFolder folder;
  private final Disk disk;
  private final String about;

  /**
   * Opens the notes about a site; nothing is touched yet.
   *
   * @param site its folder, without links
   */
  Notes(Path stateFolder, Path site, Disk disk) {
    this.folder = new StateFolder(stateFolder);
    this.disk = disk;
    this.about = way(RealPath.of(stateFolder), RealPath.of(site));
  }

  /** From the one to the other, so that both can be moved together. */
  private static String way(Path from, Path to) {
    Path way = Objects.equals(from.getRoot(), to.getRoot()) ? from.relativize(to) : to;
    return way.toString().replace('\\', '/').replace('\n', ' ');
  }

  /** The commit that was interrupted. */
  Optional<Journal> journal() {
    return text(JOURNAL)
        .flatMap(text -> Note.read(text, JOURNAL_SORT, about))
        .flatMap(Journal::parse);
  }

  /** Whether there is something in place of a journal. */
  static boolean isInterrupted(Path stateFolder) {
    return Files.exists(stateFolder.resolve(JOURNAL));
  }

  /**
   * Whose the files in the site's folder are. Of two manifests that differ, the one counts that
   * tells more of what is there.
   */
  Known known(SiteFolder site) throws IOException {
    Optional<Manifest> first = manifest(MANIFEST);
    Optional<Manifest> second = manifest(COPY);
    if (first.isEmpty() && second.isEmpty()) {
      boolean isNew = text(MANIFEST).isEmpty() && text(COPY).isEmpty();
      return new Known(Manifest.NONE, isNew);
    }
    Manifest one = first.orElseGet(second::orElseThrow);
    Manifest other = second.orElse(one);
    Match ofOne = Match.of(one, site);
    Match ofOther = other.equals(one) ? ofOne : Match.of(other, site);
    return ofOther.same() > ofOne.same()
        ? new Known(other, ofOther.fits())
        : new Known(one, ofOne.fits());
  }

  /**
   * How far a manifest tells of the pages that are there. Other files are the same on many sites.
   *
   * @param there how many of its pages are there
   * @param same how many of these have the size that it tells
   */
  private record Match(int there, int same) {

    static Match of(Manifest manifest, SiteFolder site) throws IOException {
      int there = 0;
      int same = 0;
      for (var file : manifest.files().entrySet()) {
        if (SiteFolder.isPage(file.getKey())) {
          SiteFolder.Entry entry = site.entry(file.getKey());
          there += entry.sort() == SiteFolder.Sort.FILE ? 1 : 0;
          same += entry.size() == file.getValue().size() ? 1 : 0;
        }
      }
      return new Match(there, Math.min(there, same));
    }

    /** Somebody may have changed some pages by hand, but hardly most of them. */
    boolean fits() {
      return 2 * same >= there;
    }
  }

  /** Whether both copies say just this. */
  boolean isKept(Manifest manifest) {
    String text = Note.text(MANIFEST_SORT, about, manifest.text());
    return text(MANIFEST).equals(Optional.of(text)) && text(COPY).equals(Optional.of(text));
  }

  /** Keeps the manifest. */
  void keep(Manifest manifest) throws IOException {
    String text = Note.text(MANIFEST_SORT, about, manifest.text());
    replace(COPY, text);
    replace(MANIFEST, text);
  }

  /** Keeps the journal: from here on the commit will be done. */
  void keep(Journal journal) throws IOException {
    replace(JOURNAL, Note.text(JOURNAL_SORT, about, journal.text()));
  }

  /** Forgets the journal, whose commit is done or never was. */
  void forgetJournal() throws IOException {
    StateFolder.makeRoom(folder.resolve(JOURNAL));
    disk.delete(folder.resolve(JOURNAL));
  }

  private Optional<Manifest> manifest(String name) {
    return text(name)
        .flatMap(text -> Note.read(text, MANIFEST_SORT, about))
        .flatMap(Manifest::parse);
  }

  /** Bytes that are no text are replaced by signs that no note has. */
  private Optional<String> text(String name) {
    return folder.read(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private void replace(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Path fresh = folder.resolve(name + ".new");
    for (Path place : List.of(file, fresh)) {
      StateFolder.makeRoom(place);
    }
    Files.deleteIfExists(fresh);
    disk.write(fresh, text.getBytes(StandardCharsets.UTF_8));
    disk.move(fresh, file);
  }
}
