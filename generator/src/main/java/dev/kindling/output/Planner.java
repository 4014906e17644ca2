package dev.kindling.output;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.file.Sha256;
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

  private final SiteFolder folder;
  private final String folderName;
  private final Manifest manifest;
  private final OutputNames names;

  private final List<Artifact> changed = new ArrayList<>();
  private final SortedMap<String, String> kept = new TreeMap<>();
  private final List<Journal.Step.Delete> first = new ArrayList<>();
  private final List<Journal.Step.Delete> last = new ArrayList<>();
  private final Set<String> goingFiles = new HashSet<>();
  private final Set<String> goingFirst = new HashSet<>();
  private final Set<String> blamed = new HashSet<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  Planner(SiteFolder folder, String folderName, Manifest manifest, OutputNames names) {
    this.folder = folder;
    this.folderName = folderName;
    this.manifest = manifest;
    this.names = names;
  }

  /** The plan for these artifacts, which are sorted by name. */
  Checked<Plan> plan(List<Artifact> artifacts) throws IOException {
    Set<String> wanted = new HashSet<>(artifacts.size() * 2);
    artifacts.forEach(a -> wanted.add(a.path().value()));
    for (var old : manifest.files().entrySet()) {
      if (!wanted.contains(old.getKey())) {
        planDeletion(old.getKey(), old.getValue());
      }
    }
    for (Artifact artifact : artifacts) {
      planFile(artifact);
    }
    return new Checked<>(new Plan(changed, kept, first, last), problems);
  }

  private void planDeletion(String path, String hash) throws IOException {
    if (folder.entry(path).sort() != Sort.FILE
        || !Sha256.of(folder.resolve(path)).hex().equals(hash)) {
      // Gone already, or somebody made it theirs: either way it is ours no longer.
      return;
    }
    goingFiles.add(path);
    Journal.Step.Delete deletion = new Journal.Step.Delete(new OutputPath(path), hash);
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
      changed.add(artifact);
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
          changed.add(artifact);
        }
      }
      case OTHER -> occupied(path, "`" + path + "` is a link or another special file");
    }
  }

  private void planNew(Artifact artifact) throws IOException {
    Optional<String> obstacle = folder.obstacle(artifact.path().value());
    if (obstacle.isEmpty() || goingFiles.contains(obstacle.get())) {
      changed.add(artifact);
    } else {
      String path = obstacle.get();
      occupied(path, "`" + path + "` is not a folder, and the site needs one of this name");
    }
  }

  private void planExisting(Artifact artifact, long size) throws IOException {
    String path = artifact.path().value();
    if (folder.holds(path, size, artifact.content())) {
      Optional<String> known = manifest.hash(path);
      kept.put(path, known.isPresent() ? known.get() : Sha256.of(folder.resolve(path)).hex());
    } else if (manifest.has(path)) {
      changed.add(artifact);
    } else {
      occupied(path, "`" + path + "` was not written by Kindling, so it is not overwritten");
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

  private void occupied(String path, String message) {
    if (blamed.add(path)) {
      problems.add(
          OutputNames.problem(Code.OUTPUT_OCCUPIED, folderName, path, message)
              .withHelp("move it away, or delete it if nobody needs it, and build again"));
    }
  }
}
