package dev.kindling.build;

import dev.kindling.audit.Flavour;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is asked of an audit.
 *
 * @param folder the folder to look at, absolute
 * @param repository the root of what it belongs to, absolute: the folder, or one above
 * @param flavour the program that makes its pages
 * @param baseline the file of the problems that are known and let pass
 * @param threads at least 1
 */
public record AuditRequest(
    Path folder, Path repository, Flavour flavour, Optional<Path> baseline, int threads) {

  /** An audit that tells everything. */
  public AuditRequest(Path folder, Path repository, Flavour flavour, int threads) {
    this(folder, repository, flavour, Optional.empty(), threads);
  }

  /** The same, but for the problems that a file lists; the first audit with it makes the file. */
  public AuditRequest knowing(Path file) {
    return new AuditRequest(folder, repository, flavour, Optional.of(file), threads);
  }
}
