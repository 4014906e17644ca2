package dev.kindling.link;

import dev.kindling.address.PageUrl;
import dev.kindling.catalogue.Addressed;
import dev.kindling.catalogue.Addresses;
import dev.kindling.catalogue.Aliases;
import dev.kindling.catalogue.ContentFolder;
import dev.kindling.catalogue.EngineFiles;
import dev.kindling.catalogue.Groups;
import dev.kindling.catalogue.Listing;
import dev.kindling.catalogue.Materials;
import dev.kindling.catalogue.Publication;
import dev.kindling.catalogue.Taxonomies;
import dev.kindling.catalogue.Withheld;
import dev.kindling.source.SourcePath;
import dev.kindling.source.StaticFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Everything that links can name: files by their paths, and addresses. Immutable once made. */
public final class LinkIndex {

  private final Map<String, Linkable> files = new HashMap<>();
  private final Map<String, Linkable> addresses = new HashMap<>();

  /** Enters everything; of two with one name, which is reported elsewhere, the first is kept. */
  public LinkIndex(
      Materials materials,
      Publication publication,
      Addresses guesses,
      List<Listing> listings,
      List<Aliases.Alias> aliases) {
    publication.pages().forEach(page -> enter(page.path(), page.url(), new Linkable.OfPage(page)));
    for (Listing listing : listings) {
      addresses.putIfAbsent(listing.url().value(), new Linkable.OfListing(listing));
    }
    for (StaticFile file : materials.statics()) {
      PageUrl url = ContentFolder.address(file.path());
      enter(file.path(), url, new Linkable.OfStatic(url, file));
      url.ofFolder()
          .ifPresent(
              folder -> addresses.putIfAbsent(folder.value(), new Linkable.OfStatic(folder, file)));
    }
    for (Aliases.Alias alias : aliases) {
      Optional.ofNullable(addresses.get(alias.to().value()))
          .ifPresent(known -> addresses.putIfAbsent(alias.from().value(), known));
    }
    for (PageUrl url : EngineFiles.of(materials.config(), materials.statics())) {
      addresses.putIfAbsent(url.value(), new Linkable.OfEngine(url));
    }
    publication.withheld().forEach(page -> enter(page, materials));
    for (SourcePath path : materials.unparsed()) {
      Linkable unread = new Linkable.Unread(path);
      files.putIfAbsent(path.value(), unread);
      guesses.guess(path).ifPresent(url -> addresses.putIfAbsent(url.value(), unread));
    }
  }

  /** With its page, a former address and a term of its own come and go too. */
  private void enter(Withheld withheld, Materials materials) {
    Linkable known = new Linkable.OfWithheld(withheld);
    enter(withheld.path(), withheld.page().url(), known);
    if (withheld.isComing() || withheld.isExpired()) {
      List<Addressed> alone = List.of(withheld.page());
      for (Aliases.Alias alias : Aliases.of(alone).value()) {
        addresses.putIfAbsent(alias.from().value(), known);
      }
      Groups groups =
          new Taxonomies(materials.kinds(), alone).group(materials.config().taxonomies()).value();
      for (Listing listing : groups.listings()) {
        addresses.putIfAbsent(listing.url().value(), known);
      }
    }
  }

  private void enter(SourcePath path, PageUrl url, Linkable known) {
    files.putIfAbsent(path.value(), known);
    addresses.putIfAbsent(url.value(), known);
  }

  /** What a content file or a static file became. */
  Optional<Linkable> file(SourcePath path) {
    return Optional.ofNullable(files.get(path.value()));
  }

  /** What is at an address; behind a former one, the page that answers for it. */
  Optional<Linkable> at(String address) {
    return Optional.ofNullable(addresses.get(address));
  }

  /** The paths of all content files and static files, sorted: made anew, for who explains. */
  NavigableSet<String> files() {
    return new TreeSet<>(files.keySet());
  }

  /** All addresses, former ones too, sorted: made anew, for who explains. */
  NavigableSet<String> addresses() {
    return new TreeSet<>(addresses.keySet());
  }
}
