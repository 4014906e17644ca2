package dev.kindling.output;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.file.Checksum;
import dev.kindling.file.Snapshot;
import dev.kindling.output.SiteFolder.Entry;
import dev.kindling.output.SiteFolder.Sort;
import dev.kindling.source.PortableName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares a site with the folder it is to be written to. Only reads. One use, one thread. */
final class Planner {

  private static final String OCCUPIED =
      "move it away, or delete it if nobody needs it, and build again";

  private final SiteFolder folder;
  private final String folderName;
  private final Notes.Known known;
  private final OutputNames names;

  private final List<Artifact> fresh = new ArrayList<>();
  private final List<Artifact> replaced = new ArrayList<>();
  private final SortedMap<String, Checksum> kept = new TreeMap<>();
  private final List<Journal.Step.Delete> first = new ArrayList<>();
  private final List<Journal.Step.Delete> last = new ArrayList<>();
  private final Set<String> goingFiles = new HashSet<>();
  private final Set<String> goingFirst = new HashSet<>();
  private final Set<String> blamed = new HashSet<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  Planner(SiteFolder folder, String folderName, Notes.Known known, OutputNames names) {
    this.folder = folder;
    this.folderName = folderName;
    this.known = known;
    this.names = names;
  }

  /** The plan for these artifacts, which are sorted by name. */
  Checked<Plan> plan(List<Artifact> artifacts) throws IOException {
    Set<String> wanted = new HashSet<>(artifacts.size() * 2);
    artifacts.forEach(a -> wanted.add(a.path().value()));
    for (var old : known.manifest().files().entrySet()) {
      if (!wanted.contains(old.getKey())) {
        planDeletion(old.getKey(), old.getValue());
      }
    }
    for (Artifact artifact : artifacts) {
      planFile(artifact);
    }
    if (!known.isSure()) {
      doubtPages(wanted);
    }
    return new Checked<>(new Plan(fresh, replaced, kept, first, last), problems);
  }

  private void planDeletion(String path, Checksum sum) throws IOException {
    if (folder.entry(path).sort() != Sort.FILE
        || !Snapshot.of(folder.resolve(path)).sum().equals(sum)) {
      // Gone already, or somebody made it theirs: either way it is ours no longer.
      return;
    }
    goingFiles.add(path);
    Journal.Step.Delete deletion = new Journal.Step.Delete(new OutputPath(path), sum);
    if (names.isInTheWay(path)) {
      goingFirst.add(PortableName.fold(path));
      first.add(deletion);
    } else {
      last.add(deletion);
    }
  }

  private void planFile(Artifact artifact) throws IOException {
    String path = artifact.path().value();
    if (!goingFirst.isEmpty() && goingFirst.contains(PortableName.fold(path))) {
      // A disk that ignores case would show us the old file under the new name.
      fresh.add(artifact);
      return;
    }
    Entry entry = folder.entry(path);
    switch (entry.sort()) {
      case NOTHING -> planNew(artifact);
      case FILE -> planExisting(artifact, entry.size());
      case FOLDER -> {
        Optional<String> foreign = foreignIn(path);
        if (foreign.isPresent()) {
          occupied(path, "`" + path + "` is a folder that holds files of somebody else");
        } else {
          fresh.add(artifact);
        }
      }
      case OTHER -> occupied(path, "`" + path + "` is a link or another special file");
    }
  }

  private void planNew(Artifact artifact) throws IOException {
    Optional<String> obstacle = folder.obstacle(artifact.path().value());
    if (obstacle.isEmpty() || goingFiles.contains(obstacle.get())) {
      fresh.add(artifact);
    } else {
      String path = obstacle.get();
      occupied(path, "`" + path + "` is not a folder, and the site needs one of this name");
    }
  }

  private void planExisting(Artifact artifact, long size) throws IOException {
    String path = artifact.path().value();
    Optional<Checksum> same = folder.sumIfSame(path, size, artifact.content());
    if (same.isPresent()) {
      kept.put(path, same.get());
    } else if (known.manifest().has(path)) {
      replaced.add(artifact);
    } else {
      occupied(
          path,
          known.isSure()
              ? "`" + path + "` was not written by Kindling, so it is not overwritten"
              : "nothing tells any more whether Kindling wrote `" + path + "`");
    }
  }

  /**
   * A page that is there, not of this site and perhaps of an earlier one would stay published.
   * Where the notes are not to be trusted, nobody but the owner can tell.
   */
  private void doubtPages(Set<String> wanted) throws IOException {
    for (String path : folder.pages()) {
      if (!wanted.contains(path) && !goingFiles.contains(path)) {
        occupied(
            path,
            "the site has no page `"
                + path
                + "`, and nothing tells any more whether Kindling wrote this file");
      }
    }
  }

  /** Something in a folder that will not go with our old files: a file, a link, an empty folder. */
  private Optional<String> foreignIn(String path) throws IOException {
    Set<String> going = new LinkedHashSet<>();
    for (String file : goingFiles) {
      for (int end = file.length(); end > 0; end = file.lastIndexOf('/', end - 1)) {
        going.add(file.substring(0, end));
      }
    }
    Path root = folder.resolve(path);
    try (Stream<Path> inside = Files.walk(root)) {
      return inside
          .map(found -> path + ("/" + root.relativize(found)).replace('\\', '/'))
          .map(name -> name.endsWith("/") ? name.substring(0, name.length() - 1) : name)
          .filter(name -> !going.contains(name))
          .findFirst();
    }
  }

  private String doubt() {
    return "what Kindling kept in its state folder is damaged or about another site: delete `"
        + folderName
        + "` with all that is in it, unless others put files there, and build again";
  }

  private void occupied(String path, String message) {
    if (blamed.add(path)) {
      problems.add(
          OutputNames.problem(Code.OUTPUT_OCCUPIED, folderName, path, message)
              .withHelp(known.isSure() ? OCCUPIED : doubt()));
    }
  }
}
