package dev.kindling.check.reference;

import dev.kindling.address.AddressResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All files of the site, found by the address a reader would use. */
public final class WrittenFiles {

  private final List<FileFacts> sorted;
  private final Map<String, FileFacts> byAddress = new HashMap<>();

  public WrittenFiles(List<FileFacts> sorted) {
    this.sorted = sorted;
    for (FileFacts file : sorted) {
      byAddress.put(file.path(), file);
      byAddress.putIfAbsent(AddressResolver.addressOf(file.path()), file);
    }
  }

  List<FileFacts> all() {
    return sorted;
  }

  public List<FileFacts> pages() {
    return sorted.stream().filter(file -> file.page().isPresent()).toList();
  }

  /** The file at an address. */
  public Optional<FileFacts> at(String address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  /** The addresses of the site but its top, which has no name; sorted as the files are. */
  List<String> names() {
    return sorted.stream()
        .map(file -> AddressResolver.addressOf(file.path()))
        .filter(address -> !address.isEmpty())
        .toList();
  }

  /** Everything that loading a file loads, style sheets of style sheets included, each once. */
  public List<FileFacts> loadedBy(FileFacts file) {
    List<FileFacts> loaded = new ArrayList<>();
    collect(file, loaded);
    return loaded;
  }

  private void collect(FileFacts file, List<FileFacts> loaded) {
    for (Reference reference : file.references()) {
      if (reference.use().isLoaded()) {
        FileFacts other = byAddress.get(reference.path());
        if (other != null && other.page().isEmpty() && !loaded.contains(other)) {
          loaded.add(other);
          collect(other, loaded);
        }
      }
    }
  }
}
