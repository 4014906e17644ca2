package dev.kindling.build;

import dev.kindling.address.PageUrl;
import dev.kindling.check.PageWeight;
import dev.kindling.document.CitationMark;
import dev.kindling.file.Checksum;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.source.SourcePath;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A site as it stands in its folder. Immutable; it keeps nothing of the build that made it.
 *
 * @param files the checksum of each file, by its name in the folder
 * @param pages the pages that were made from a file, sorted by its name
 * @param weights what each page weighs, lists too, by the name of its file in the folder
 */
public record BuiltSite(
    SortedMap<String, Checksum> files, List<BuiltPage> pages, SortedMap<String, Weight> weights) {

  /** Copies the collections. */
  public BuiltSite {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    pages = List.copyOf(pages);
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
  }

  static BuiltSite of(Site site, SortedMap<String, Checksum> files, List<PageWeight> weights) {
    SortedMap<String, Weight> byName = new TreeMap<>();
    weights.forEach(weight -> byName.put(weight.path().value(), Weight.of(weight)));
    return new BuiltSite(files, site.pages().stream().map(BuiltPage::of).toList(), byName);
  }

  /**
   * One of its pages.
   *
   * @param source the file that it was made from
   * @param address below the site's own
   * @param reviewDue the last day before which somebody should read it again
   * @param works the keys of the works that it cites, sorted
   */
  public record BuiltPage(
      SourcePath source, PageUrl address, Optional<LocalDate> reviewDue, List<String> works) {

    /** Copies the list. */
    public BuiltPage {
      works = List.copyOf(works);
    }

    private static BuiltPage of(Page page) {
      Stream<String> cited = page.document().citations().stream().map(CitationMark::key);
      Stream<String> named =
          page.document().extension().stream().flatMap(read -> read.works().stream());
      return new BuiltPage(
          page.path(),
          page.url(),
          page.reviewDue(),
          Stream.concat(cited, named).sorted().distinct().toList());
    }
  }

  /**
   * What a page weighs, and how it is linked.
   *
   * @param page the page itself, in bytes before compression
   * @param whole the page with all that it may load, in bytes
   * @param requests how many files it may load beside itself
   * @param linksOut how many other pages it links to
   * @param linksIn how many other pages link to it
   */
  public record Weight(long page, long whole, int requests, int linksOut, int linksIn) {

    private static Weight of(PageWeight weight) {
      return new Weight(
          weight.html(), weight.total(), weight.requests(), weight.linksOut(), weight.linksIn());
    }
  }
}
