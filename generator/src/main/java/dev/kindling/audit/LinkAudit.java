package dev.kindling.audit;

import dev.kindling.address.PercentCode;
import dev.kindling.address.RelativePath;
import dev.kindling.address.UriReference;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.diagnostic.Neighbours;
import dev.kindling.document.Link;
import dev.kindling.source.LetterForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Says which links, anchors and pictures of a folder lead nowhere. One thread. */
public final class LinkAudit {

  /** What is no id of a page: a place that browsers find by its words, a line, a program's own. */
  private static final Pattern NO_ID =
      Pattern.compile("top|:~:.*|[/!?].*|L\\d+.*|readme|fn(ref)?:.*");

  /** What a script puts an address in the place of. */
  private static final Pattern PLACEHOLDER = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+");

  private static final String ON_GITHUB = "user-content-";

  private final LinkTrails trails;
  private final KnownFiles known;
  private final List<AuditedPage> pages;
  private final Flavour flavour;
  private final Map<String, List<String>> byFileName = new TreeMap<>();
  private final Map<String, String> bySmallName = new TreeMap<>();
  private final Neighbours fileNames;
  private final Neighbours.Questions asked = new Neighbours.Questions();
  private final Map<AuditedPage, Neighbours> near =
      new TreeMap<>((a, b) -> a.path().compareTo(b.path()));

  /**
   * Prepares to follow links.
   *
   * @param pages all pages of the folder
   */
  public LinkAudit(Flavour flavour, KnownFiles known, List<AuditedPage> pages) {
    this.flavour = flavour;
    this.known = known;
    this.pages = List.copyOf(pages);
    this.trails = new LinkTrails(flavour, known, pages);
    for (String name : known.all()) {
      String file = name.substring(name.lastIndexOf('/') + 1);
      byFileName.computeIfAbsent(file, n -> new ArrayList<>()).add(name);
      bySmallName.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
    }
    this.fileNames = new Neighbours(byFileName.keySet());
  }

  /** All that lead nowhere. */
  public List<Diagnostic> problems() {
    List<Diagnostic> problems = new ArrayList<>();
    for (AuditedPage page : pages) {
      for (Link link : page.links()) {
        problem(page, link).ifPresent(problems::add);
      }
    }
    return problems;
  }

  private Optional<Diagnostic> problem(AuditedPage page, Link link) {
    String written = link.destination().strip();
    UriReference reference = UriReference.of(written);
    if (reference.isFull()
        || written.startsWith("//")
        || written.contains("\\")
        || PLACEHOLDER.matcher(written).matches()) {
      return Optional.empty();
    }
    String path = decoded(reference.path());
    Optional<String> anchor = reference.fragment().map(LinkAudit::decoded);
    if (path.isEmpty()) {
      boolean isOnPage = reference.query().isEmpty() && link.use() == Link.Use.LINK;
      return isOnPage ? anchor(link, List.of(page), anchor, "this page") : Optional.empty();
    }
    Trail trail = trails.follow(page, path);
    if (trail instanceof Trail.ToPage to) {
      return anchor(link, to.pages(), anchor, "`" + to.pages().get(0).path() + "`");
    }
    return trail instanceof Trail.Lost lost
        ? Optional.of(lost(page, link, written, lost.wanted()))
        : Optional.empty();
  }

  private static String decoded(String written) {
    return LetterForms.composed(PercentCode.decode(written).orElse(written));
  }

  private Diagnostic lost(AuditedPage page, Link link, String written, String wanted) {
    String other = bySmallName.get(wanted.toLowerCase(Locale.ROOT));
    String what =
        "`"
            + written
            + (link.use() == Link.Use.IMAGE ? "` leads to no picture" : "` leads to no file");
    if (other != null && !other.equals(wanted)) {
      return Diagnostic.of(Code.BROKEN_LINK, link.location(), what + ": one differs in case only")
          .withHelp("write `" + way(page, other) + "`");
    }
    return Diagnostic.of(Code.BROKEN_LINK, link.location(), what).withHelp(advice(page, wanted));
  }

  private Optional<String> advice(AuditedPage page, String wanted) {
    for (String ending : List.of(".md", ".mdx", "/README.md", "/index.md")) {
      if (known.hasFile(wanted + ending)) {
        return Optional.of("write `" + way(page, wanted + ending) + "`");
      }
    }
    String name = wanted.substring(wanted.lastIndexOf('/') + 1);
    List<String> same = byFileName.getOrDefault(name, List.of());
    if (same.size() == 1) {
      return Optional.of("there is one of that name: `" + way(page, same.get(0)) + "`");
    }
    return fileNames
        .nearest(name)
        .filter(found -> !found.equals(name))
        .map(found -> byFileName.getOrDefault(found, List.of()))
        .filter(found -> found.size() == 1)
        .map(found -> NearestName.question(way(page, found.get(0))));
  }

  private String way(AuditedPage page, String to) {
    String from = known.fromRoot(page.path().value());
    return RelativePath.between(from.substring(0, from.lastIndexOf('/') + 1), to);
  }

  private Optional<Diagnostic> anchor(
      Link link, List<AuditedPage> to, Optional<String> written, String name) {
    Optional<String> wanted =
        written
            .map(id -> id.startsWith(ON_GITHUB) ? id.substring(ON_GITHUB.length()) : id)
            .filter(id -> !id.isEmpty() && !NO_ID.matcher(id).matches());
    if (wanted.isEmpty()
        || to.stream().anyMatch(page -> !page.isWhole() || has(page.ids(), wanted.get()))) {
      return Optional.empty();
    }
    Optional<String> meant =
        near.computeIfAbsent(to.get(0), known -> new Neighbours(new TreeSet<>(known.ids()), asked))
            .nearest(wanted.get());
    return Optional.of(
        Diagnostic.of(
                Code.BROKEN_ANCHOR,
                link.location(),
                "there is no `#" + wanted.get() + "` on " + name)
            .withHelp(meant.map(id -> NearestName.question("#" + id))));
  }

  private boolean has(Set<String> ids, String id) {
    if (ids.contains(id)) {
      return true;
    }
    String small = id.toLowerCase(Locale.ROOT);
    return flavour.linksNameFiles()
        && ids.stream().anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(small));
  }
}
