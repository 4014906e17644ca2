package dev.kindling.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Asks before the first change whether all of them will be allowed, so as not to stop half-way. */
final class Permissions {

  private final Path site;
  private final Set<Path> asked = new HashSet<>();

  private Permissions(Path site) {
    this.site = site;
  }

  /**
   * Asks for every folder that a plan changes.
   *
   * @throws AccessDeniedException when one of them may not be changed
   */
  static void check(Plan plan, Path site) throws IOException {
    Permissions permissions = new Permissions(site);
    for (Artifact artifact : plan.fresh()) {
      permissions.ask(artifact.path());
    }
    for (Artifact artifact : plan.replaced()) {
      permissions.ask(artifact.path());
    }
    for (Journal.Step.Delete delete : plan.first()) {
      permissions.ask(delete.path());
    }
    for (Journal.Step.Delete delete : plan.last()) {
      permissions.ask(delete.path());
    }
  }

  private void ask(OutputPath path) throws IOException {
    Path folder = above(site.resolve(path.value()));
    while (!folder.equals(site) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      folder = above(folder);
    }
    if (asked.add(folder) && !Files.isWritable(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
  }

  private static Path above(Path inSite) {
    return Objects.requireNonNull(inSite.getParent(), "every path of a site has a parent");
  }
}
