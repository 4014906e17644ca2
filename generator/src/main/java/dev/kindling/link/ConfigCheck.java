package dev.kindling.link;

import dev.kindling.address.PageUrl;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.document.Link;
import dev.kindling.document.Located;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.settings.SiteConfig;
import dev.kindling.source.Location;
import dev.kindling.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks the settings of a site against its pages and kinds. */
public final class ConfigCheck {

  private static final SourcePath HOME_FILE = new SourcePath("content/index.md");

  private final SiteConfig config;
  private final List<Diagnostic> problems = new ArrayList<>();

  private ConfigCheck(SiteConfig config) {
    this.config = config;
  }

  /** The problems with links, kinds and the home page. */
  public static List<Diagnostic> check(
      SiteConfig config, Kinds kinds, LinkIndex atlas, LinkResolver links) {
    ConfigCheck check = new ConfigCheck(config);
    check.items().forEach(item -> check.follow(item.to(), links));
    check.kinds(kinds.all().stream().map(Kind::name).toList());
    check.home(atlas);
    return List.copyOf(check.problems);
  }

  /** The addresses of the header and the footer that nothing has today, but on other days. */
  public static Set<PageUrl> absent(SiteConfig config, LinkIndex atlas) {
    Set<PageUrl> absent = new TreeSet<>();
    new ConfigCheck(config)
        .items()
        .map(item -> item.to().value())
        .filter(to -> atlas.at(to).filter(Linkable.OfWithheld.class::isInstance).isPresent())
        .forEach(to -> absent.add(new PageUrl(to)));
    return absent;
  }

  private Stream<SiteConfig.NavigationItem> items() {
    return Stream.concat(config.navigation().stream(), config.footer().links().stream());
  }

  private void follow(Located<String> to, LinkResolver links) {
    // Any other form was refused when the settings were read, or leads to another site.
    if (to.value().startsWith("/")) {
      Link link = new Link(Link.Use.LINK, to.value(), Optional.empty(), to.location());
      problems.addAll(links.follow(link, config.source().path()).diagnostics());
    }
  }

  private void kinds(List<String> known) {
    Stream<Located<String>> ofFeed = config.feed().stream().flatMap(feed -> feed.kinds().stream());
    Stream.concat(items().flatMap(item -> item.kinds().stream()), ofFeed)
        .filter(kind -> !known.contains(kind.value()))
        .map(
            kind ->
                Diagnostic.of(
                        Code.UNKNOWN_KIND,
                        kind.location(),
                        "this site has no kind `" + kind.value() + "`")
                    .withHelp(NearestName.advice(kind.value(), known)))
        .forEach(problems::add);
  }

  private void home(LinkIndex atlas) {
    Optional<Linkable> home = atlas.at(PageUrl.HOME.value());
    Location place = new Location.OfFile(HOME_FILE);
    if (home.isPresent() && home.get() instanceof Linkable.OfWithheld page) {
      problems.add(
          Diagnostic.of(
              Code.FILE_MISSING,
              page.page().page().frontMatter().location(),
              "the site has no home page: `" + page.page().path() + "` " + page.page().reason()));
    } else if (home.isEmpty() && !isUnread(atlas)) {
      problems.add(
          Diagnostic.of(Code.FILE_MISSING, place, "the site has no home page")
              .withHelp("write `" + HOME_FILE + "`, and a kind for it with the address `/`"));
    }
  }

  private static boolean isUnread(LinkIndex atlas) {
    return atlas.file(HOME_FILE).filter(Linkable.Unread.class::isInstance).isPresent();
  }
}
