package dev.kindling.site;

import dev.kindling.address.Redirect;
import dev.kindling.catalogue.AddressClaims;
import dev.kindling.catalogue.Addressed;
import dev.kindling.catalogue.Addresses;
import dev.kindling.catalogue.Aliases;
import dev.kindling.catalogue.BuildDay;
import dev.kindling.catalogue.Collisions;
import dev.kindling.catalogue.FutureDays;
import dev.kindling.catalogue.Groups;
import dev.kindling.catalogue.Indexes;
import dev.kindling.catalogue.Ledger;
import dev.kindling.catalogue.ListAliases;
import dev.kindling.catalogue.Listing;
import dev.kindling.catalogue.Materials;
import dev.kindling.catalogue.NextChange;
import dev.kindling.catalogue.Publication;
import dev.kindling.catalogue.Reviews;
import dev.kindling.catalogue.Sections;
import dev.kindling.catalogue.Taxonomies;
import dev.kindling.catalogue.Term;
import dev.kindling.diagnostic.Checked;
import dev.kindling.kind.Kinds;
import dev.kindling.link.Anchors;
import dev.kindling.link.ConfigCheck;
import dev.kindling.link.LinkIndex;
import dev.kindling.link.LinkResolver;
import dev.kindling.link.Target;
import dev.kindling.reference.CitationCheck;
import dev.kindling.reference.ReachCheck;
import dev.kindling.reference.ReferenceIndex;
import dev.kindling.reference.References;
import dev.kindling.settings.SiteConfig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes a site of parsed documents: the one step that sees all of them. In this order:
 *
 * <ol>
 *   <li>addresses, and which documents are published today,
 *   <li>what is made from them: sections with their indexes, terms, redirects,
 *   <li>two things of one address,
 *   <li>where links and references lead, and who refers to whom,
 *   <li>citations, reviews, and the settings,
 *   <li>the same for pages whose day will come: on that day, nobody may be there to mend them,
 *   <li>the pages, and the ledger of their addresses.
 * </ol>
 *
 * <p>Pure: the same materials on the same day make the same site, in whatever order they come.
 */
public final class SiteAssembler {

  private SiteAssembler() {}

  /** The site and its new ledger, with every problem that needs more than one file to be seen. */
  public static Checked<Assembled> assemble(Materials materials, BuildDay day) {
    SiteConfig config = materials.config();
    Kinds kinds = materials.kinds();
    Problems problems = new Problems();

    Addresses addresses = new Addresses(kinds);
    Publication publication = Publication.of(addresses.give(materials.documents()), day);
    List<Addressed> pages = publication.pages();
    problems.add(addresses.check(pages));

    Sections sections = new Sections(kinds, pages);
    Groups groups = problems.take(new Taxonomies(kinds, pages).group(config.taxonomies()));
    List<Aliases.Alias> ofLists =
        problems.take(
            ListAliases.of(kinds, config.taxonomies(), groups, terms(materials, publication)));
    List<Aliases.Alias> aliases = both(problems.take(Aliases.of(pages)), ofLists);
    List<Listing> listings = listings(Indexes.of(kinds, sections, config.languages()), groups);
    // With a page unread or an address in doubt, nobody can tell which addresses are gone.
    boolean isComplete = materials.unparsed().isEmpty() && problems.all().isEmpty();

    List<Addressed> coming = publication.coming();
    List<Addressed> lasting = both(pages, coming);
    problems.add(coming.isEmpty() ? List.of() : addresses.check(coming));
    Groups allGroups =
        coming.isEmpty()
            ? groups
            : problems.take(new Taxonomies(kinds, lasting).group(config.taxonomies()));
    problems.add(
        Collisions.find(
            AddressClaims.of(
                materials,
                lasting,
                allGroups.claims(),
                both(aliases, problems.take(Aliases.of(coming))))));

    LinkIndex atlas = new LinkIndex(materials, publication, addresses, listings, aliases);
    Anchors anchors = new Anchors(pages, listings, materials.works());
    Anchors later = new Anchors(coming, List.of(), materials.works());
    LinkResolver links = new LinkResolver(atlas, anchors, later, config, day.today());
    ReferenceIndex index = new ReferenceIndex(pages.stream().map(Addressed::document).toList());
    Reverses reverses = new Reverses(kinds, sections, index);
    References references =
        new References(index, pages, publication.withheld(), materials.unparsed());
    problems.add(references.check(lasting));
    config.near().forEach(near -> references.check("page", near.page()).ifPresent(problems::add));
    config.search().pages().forEach(p -> references.check("page", p).ifPresent(problems::add));
    if (materials.unparsed().isEmpty()) {
      problems.add(ReachCheck.check(kinds, publication));
    }

    problems.add(
        CitationCheck.check(
            materials.works(), lasting, publication.expired(), materials.unparsed().isEmpty()));
    problems.add(Reviews.check(pages, day.today()));
    problems.add(Reviews.check(materials.works(), day.today()));
    problems.add(FutureDays.check(lasting, day.today()));
    problems.add(ConfigCheck.check(config, kinds, atlas, links));
    PreviewPictures pictures = problems.take(PreviewPictures.of(config, kinds, links));

    List<Page> finished = new ArrayList<>(pages.size());
    for (Addressed page : pages) {
      finished.add(finish(page, problems.take(links.follow(page)), sections, reverses));
    }
    coming.forEach(page -> problems.take(links.follow(page)));
    Site site = site(materials, publication, finished, listings, groups, aliases, atlas, pictures);
    Checked<Ledger> ledger = LedgerCheck.next(materials, publication, site, day);
    problems.add(isComplete ? ledger.diagnostics() : List.of());
    return new Checked<>(
        new Assembled(
            site,
            ledger.value(),
            NextChange.of(publication, materials.works(), config.rules(), day.today())),
        problems.all());
  }

  private static List<Listing> listings(List<Listing> indexes, Groups groups) {
    List<Listing> all = new ArrayList<>(indexes);
    all.addAll(groups.listings());
    all.sort(Comparator.comparing(Listing::url));
    return List.copyOf(all);
  }

  /** The terms of all documents, published today or not, where a former one must be among them. */
  private static List<Term> terms(Materials materials, Publication publication) {
    if (materials.config().taxonomies().stream().allMatch(t -> t.termAliases().isEmpty())) {
      return List.of();
    }
    List<Addressed> all = new ArrayList<>(publication.pages());
    publication.withheld().forEach(withheld -> all.add(withheld.page()));
    return new Taxonomies(materials.kinds(), all)
        .group(materials.config().taxonomies())
        .value()
        .terms();
  }

  private static <T> List<T> both(List<T> some, List<T> more) {
    if (more.isEmpty()) {
      return some;
    }
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  private static Page finish(
      Addressed page, List<Target> targets, Sections sections, Reverses reverses) {
    return new Page(
        page.url(),
        page.document(),
        page.kind(),
        targets,
        sections.place(page),
        reverses.of(page),
        Reviews.due(page));
  }

  private static Site site(
      Materials materials,
      Publication publication,
      List<Page> pages,
      List<Listing> listings,
      Groups groups,
      List<Aliases.Alias> aliases,
      LinkIndex atlas,
      PreviewPictures pictures) {
    return new Site(
        materials.config(),
        materials.works(),
        pages,
        listings,
        groups.terms(),
        aliases.stream()
            .map(Aliases.Alias::redirect)
            .sorted(Comparator.comparing(Redirect::from).thenComparing(Redirect::to))
            .toList(),
        materials.statics().stream().sorted(Comparator.comparing(file -> file.path())).toList(),
        publication.withheld(),
        ConfigCheck.absent(materials.config(), atlas),
        pictures);
  }
}
