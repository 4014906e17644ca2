package dev.kindling.check.reference;

import dev.kindling.check.finding.WrittenProblem;
import dev.kindling.diagnostic.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How many links lead from every page to one: a search backwards, one click at a time. What counts
 * are the links that readers see, wherever on the page they stand. A page that only leads on costs
 * no click. One thread.
 */
public final class Clicks {

  private final WrittenFiles files;
  private final NearPage wanted;

  /** The files from which the page is near, so far. */
  private final Set<String> near = new HashSet<>();

  private Clicks(WrittenFiles files, NearPage wanted) {
    this.files = files;
    this.wanted = wanted;
  }

  /** A problem for each page that is too far away. */
  public static List<WrittenProblem> check(WrittenFiles files, List<NearPage> all) {
    List<WrittenProblem> problems = new ArrayList<>();
    for (NearPage wanted : all) {
      problems.addAll(new Clicks(files, wanted).check());
    }
    return problems;
  }

  private List<WrittenProblem> check() {
    List<FileFacts> redirects = new ArrayList<>();
    List<FileFacts> far = new ArrayList<>();
    for (FileFacts file : files.pages()) {
      (file.page().orElseThrow().isRedirect() ? redirects : far).add(file);
    }
    far.removeIf(file -> file.path().equals(wanted.path()));
    near.add(wanted.path());
    for (int click = 0; click < wanted.clicks() && !far.isEmpty(); click++) {
      come(redirects);
      come(far);
    }
    return far.stream().map(this::problem).toList();
  }

  /** Moves the pages that have a link to one that was near before. */
  private void come(List<FileFacts> far) {
    Set<String> found = new HashSet<>();
    for (FileFacts file : far) {
      if (isLinked(file)) {
        found.add(file.path());
      }
    }
    far.removeIf(file -> found.contains(file.path()));
    near.addAll(found);
  }

  private boolean isLinked(FileFacts file) {
    for (Reference reference : file.references()) {
      if (reference.use() == Use.LINK) {
        Optional<FileFacts> target = files.at(reference.path());
        if (target.isPresent() && near.contains(target.get().path())) {
          return true;
        }
      }
    }
    return false;
  }

  private WrittenProblem problem(FileFacts page) {
    return page.problem(
            Code.PAGE_FAR,
            wanted.message(),
            "link to it from here, or from a page that is linked here")
        .about(Optional.of(wanted.id()));
  }
}
