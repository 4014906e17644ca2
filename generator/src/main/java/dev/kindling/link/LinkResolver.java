package dev.kindling.link;

import dev.kindling.address.BaseUrl;
import dev.kindling.address.Destination;
import dev.kindling.address.PageUrl;
import dev.kindling.address.PercentCode;
import dev.kindling.catalogue.Addressed;
import dev.kindling.catalogue.Publication;
import dev.kindling.catalogue.Withheld;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Link;
import dev.kindling.settings.AllowedHost;
import dev.kindling.settings.SiteConfig;
import dev.kindling.source.LetterForms;
import dev.kindling.source.SourcePath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows the links of documents. One thread. */
public final class LinkResolver {

  private static final Pattern MAIL = Pattern.compile("[^@/]+@[^@/]+\\.[A-Za-z]+");

  private static final Pattern SPACED = Pattern.compile("(?i)(?:mailto|tel|https?):\\s");

  private final LinkIndex atlas;
  private final Anchors anchors;
  private final Anchors coming;
  private final LocalDate today;
  private final BaseUrl base;
  private final List<String> hosts;
  private @Nullable LostFile lostFile;
  private @Nullable LostAddress lostAddress;
  private final LostAnchor lostAnchor = new LostAnchor();

  /**
   * Prepares to follow links.
   *
   * @param atlas everything that links can name
   * @param anchors the ids on what is part of the site today
   * @param coming the ids on the pages whose day will come
   * @param config where the site is published, and which other hosts its pages may ask
   * @param today the day
   */
  public LinkResolver(
      LinkIndex atlas, Anchors anchors, Anchors coming, SiteConfig config, LocalDate today) {
    this.atlas = atlas;
    this.anchors = anchors;
    this.coming = coming;
    this.today = today;
    this.base = BaseUrl.of(config.url());
    this.hosts = config.allowedHosts().stream().map(AllowedHost::host).toList();
  }

  /**
   * Where the links of a page lead: one answer for each, in their order. Those of a page whose day
   * will come are followed as on that day.
   */
  public Checked<List<Target>> follow(Addressed page) {
    LocalDate day = Publication.firstDay(page, today);
    List<Target> targets = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (Link link : page.document().links()) {
      Checked<Target> answer = follow(new LinkOccurrence(link, page.path(), page.url(), day));
      targets.add(answer.value());
      problems.addAll(answer.diagnostics());
    }
    return new Checked<>(List.copyOf(targets), problems);
  }

  /** Where a link of the settings leads, which is on every page today. */
  public Checked<Target> follow(Link link, SourcePath file) {
    return follow(new LinkOccurrence(link, file, PageUrl.HOME, today));
  }

  private Checked<Target> follow(LinkOccurrence linked) {
    String written = linked.link().destination().strip();
    Destination destination = Destination.of(written, base);
    if (destination instanceof Destination.Outside outside) {
      return outside(linked, written, outside);
    }
    Destination.Local local = composed((Destination.Local) destination);
    if (local.query().isPresent()) {
      return linked.broken(
          "`" + written + "` has a `?`, and pages of this site take no questions",
          MAIL.matcher(local.path()).matches()
              ? "for an e-mail, write `mailto:" + written + "`"
              : "leave out `" + local.query().get() + "`");
    }
    if (local.path().isEmpty()) {
      return onSamePage(linked, local);
    }
    Optional<Linkable> found =
        local.isAddress()
            ? atlas.at(local.path())
            : linked.file().parent().resolve(local.path()).flatMap(atlas::file);
    if (found.isPresent() && isExact(local)) {
      return lead(linked, found.get(), local.anchor());
    }
    return local.isAddress()
        ? lostAddress().explain(linked, local.path())
        : lostFile().explain(linked, local.path());
  }

  /** What explains is only made for the first link that needs it: most sites have none. */
  private LostAddress lostAddress() {
    LostAddress made = lostAddress;
    if (made == null) {
      made = new LostAddress(atlas);
      lostAddress = made;
    }
    return made;
  }

  private LostFile lostFile() {
    LostFile made = lostFile;
    if (made == null) {
      made = new LostFile(atlas);
      lostFile = made;
    }
    return made;
  }

  /** A path such as {@code owing.md/} or {@code a\b} is no good, even if a file can be guessed. */
  private static boolean isExact(Destination.Local local) {
    return local.isAddress() || !(local.path().endsWith("/") || local.path().contains("\\"));
  }

  /** Escapes can hide letters of another form than those of the file's name. */
  private static Destination.Local composed(Destination.Local local) {
    return new Destination.Local(
        LetterForms.composed(local.path()),
        local.query(),
        local.anchor().map(LetterForms::composed));
  }

  private Checked<Target> outside(
      LinkOccurrence linked, String written, Destination.Outside outside) {
    if (written.startsWith("//")) {
      return linked.broken(
          "`" + written + "` does not say how to reach another site",
          "write `https:" + written + "`");
    }
    if (SPACED.matcher(written).lookingAt()) {
      return linked.broken(
          "`" + written + "` leads nowhere: a space stands behind the `:`", "take the space out");
    }
    boolean isReachable = outside.isReachable();
    if (isReachable && !outside.namesOne()) {
      return linked.broken(
          "`" + written + "` does not say where to",
          "links to other sites begin like `https://example.org/`; write an address behind"
              + " `mailto:`, a number behind `tel:`");
    }
    if (linked.isImage() && isReachable && !outside.isAt(hosts)) {
      return linked.broken(
          "`" + written + "` is not on this site, and pages show their own pictures only",
          "save the picture below `static`, and link to it there");
    }
    return isReachable
        ? Checked.of(new Target.External(PercentCode.mend(written)))
        : linked.failed(
            Code.UNSAFE_LINK,
            "`" + written + "` is not a kind of link that a page may have",
            Optional.of("links begin with `https:`, `http:`, `mailto:` or `tel:`, or are paths"));
  }

  private Checked<Target> onSamePage(LinkOccurrence linked, Destination.Local local) {
    PageUrl url = linked.url();
    if (linked.isImage() || local.anchor().isEmpty()) {
      return linked.isImage()
          ? linked.broken("`" + linked.link().destination() + "` is no picture", Optional.empty())
          : Checked.of(new Target.Internal(url, Optional.empty(), Optional.empty()));
    }
    String anchor = local.anchor().get();
    if (linked.isEmbed()) {
      return Checked.of(new Target.Internal(url, local.anchor(), Optional.empty()));
    }
    Set<String> ids = (linked.day().isAfter(today) ? coming : anchors).of(url);
    return ids.contains(anchor)
        ? Checked.of(new Target.SamePage(anchor))
        : lostAnchor.explain(linked, "this page", anchor, ids);
  }

  private Checked<Target> lead(LinkOccurrence linked, Linkable known, Optional<String> anchor) {
    if (known instanceof Linkable.Unread) {
      return Checked.of(new Target.Nowhere());
    }
    if (known instanceof Linkable.OfStatic file) {
      Optional<Checked<Target>> unshown =
          linked.isImage() ? PictureFormats.problem(linked, file.file().path()) : Optional.empty();
      if (unshown.isPresent()) {
        return unshown.get();
      }
      return Checked.of(new Target.Internal(file.url(), anchor, file.file().size()));
    }
    if (linked.isImage()) {
      return linked.broken(
          "`" + linked.link().destination() + "` is no picture",
          "pictures are files below `static`");
    }
    if (known instanceof Linkable.OfWithheld absent) {
      return toWithheld(linked, absent.page(), anchor);
    }
    if (known instanceof Linkable.OfPage page) {
      return onPage(linked, page.page().url(), "`" + page.page().path() + "`", anchor);
    }
    if (known instanceof Linkable.OfListing listing) {
      PageUrl url = listing.listing().url();
      return onPage(linked, url, "`" + url + "`", anchor);
    }
    PageUrl url = ((Linkable.OfEngine) known).url();
    return Checked.of(new Target.Internal(url, Optional.empty(), Optional.empty()));
  }

  /** A link that waits for its page must be right on the page's first day, so its anchor is too. */
  private Checked<Target> toWithheld(
      LinkOccurrence linked, Withheld page, Optional<String> anchor) {
    Set<String> ids = coming.of(page.page().url());
    if (page.isComing() && anchor.isPresent() && !ids.contains(anchor.get())) {
      return lostAnchor.explain(linked, "`" + page.path() + "`", anchor.get(), ids);
    }
    return page.isThere(linked.day())
        ? Checked.of(new Target.Internal(page.page().url(), anchor, Optional.empty()))
        : linked.failed(linked.isInText() ? page.asLink() : page.asReference());
  }

  private Checked<Target> onPage(
      LinkOccurrence linked, PageUrl url, String name, Optional<String> anchor) {
    Set<String> ids = anchors.of(url);
    return anchor.isEmpty() || linked.isEmbed() || ids.contains(anchor.get())
        ? Checked.of(new Target.Internal(url, anchor, Optional.empty()))
        : lostAnchor.explain(linked, name, anchor.get(), ids);
  }
}
