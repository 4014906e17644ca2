package dev.kindling.move;

import dev.kindling.address.BaseUrl;
import dev.kindling.address.Destination;
import dev.kindling.address.PageUrl;
import dev.kindling.address.RelativePath;
import dev.kindling.catalogue.Addressed;
import dev.kindling.catalogue.Addresses;
import dev.kindling.content.FrontMatterBlock;
import dev.kindling.document.Document;
import dev.kindling.document.FrontMatter;
import dev.kindling.document.Link;
import dev.kindling.document.Located;
import dev.kindling.kind.Kinds;
import dev.kindling.kind.Slug;
import dev.kindling.reference.ReferenceIndex;
import dev.kindling.reference.Referring;
import dev.kindling.settings.SiteConfig;
import dev.kindling.source.LetterForms;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.source.SourceScan;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what has to be written anew for a page to have another file: by the places that the parsed
 * documents and settings know, not by searching for words. One thread.
 */
public final class MovePlanner {

  private final SiteConfig config;
  private final List<Addressed> pages;
  private final ReferenceIndex index;
  private final Addressed page;
  private final SourcePath from;
  private final SourcePath to;
  private final PageUrl after;
  private final String slug;
  private final YamlNode.Mapping fields;
  private final FrontMatterBlock block;
  private final Rewriting rewriting;

  private MovePlanner(
      SiteConfig config, Kinds kinds, List<Document> documents, Document document, SourcePath to) {
    this.config = config;
    Addresses addresses = new Addresses(kinds);
    this.pages = addresses.give(documents);
    this.index = new ReferenceIndex(documents);
    this.page = addresses.give(List.of(document)).get(0);
    this.from = document.source().path();
    this.to = to;
    SourceFile file = document.source();
    this.block = FrontMatterBlock.in(file, file.lines()).found().orElseThrow();
    this.fields = YamlReader.readMapping(file, block.start(), block.end()).value().orElseThrow();
    this.slug =
        fields.get("slug").isPresent()
            ? document.frontMatter().slug().value()
            : Slug.ofFile(to).orElse(document.frontMatter().slug().value());
    this.after = addresses.give(List.of(at(document, to, slug))).get(0).url();
    this.rewriting = new Rewriting(BaseUrl.of(config.url()));
  }

  /**
   * Plans.
   *
   * @param documents all of the site, drafts and all, each without mistakes
   * @param document the page
   * @param to the file that it gets, in the folder of the same kind
   */
  public static MovePlan plan(
      SiteConfig config, Kinds kinds, List<Document> documents, Document document, SourcePath to) {
    return new MovePlanner(config, kinds, documents, document, to).plan();
  }

  private static Document at(Document document, SourcePath path, String slug) {
    FrontMatter about = document.frontMatter();
    return new Document(
        new SourceFile(path, document.source().text()),
        document.kind(),
        document.language(),
        new FrontMatter(
            about.title(),
            about.summary(),
            new Located<>(slug, about.slug().location()),
            about.dated(),
            about.revised(),
            about.isDraft(),
            about.publish(),
            about.expires(),
            about.aliases(),
            about.order(),
            about.image(),
            about.tags(),
            about.reviewed(),
            about.reviewer(),
            about.location()),
        document.fields(),
        document.extension(),
        document.body(),
        document.outline(),
        document.anchors(),
        document.links(),
        document.citations(),
        document.words());
  }

  private MovePlan plan() {
    for (Addressed other : pages) {
      other.document().links().forEach(link -> link(other.path(), link));
      Referring.of(other).stream().flatMap(List::stream).forEach(this::reference);
      NamedPages.of(other.document()).forEach(named -> named(Optional.empty(), named));
    }
    config.near().forEach(near -> named(Optional.empty(), near.page()));
    Stream.concat(config.navigation().stream(), config.footer().links().stream())
        .forEach(item -> address(item.to()));
    boolean isKept = !page.url().equals(after) && !page.frontMatter().isDraft();
    if (isKept) {
      FormerAddress.edit(page.document().source(), block, fields, page.url().value())
          .ifPresentOrElse(
              edit -> rewriting.add(from, edit),
              () ->
                  rewriting
                      .doubts()
                      .add(from + " has `aliases` in a form to which nothing can be added"));
    }
    return new MovePlan(
        rewriting.edits(), isKept ? Optional.of(page.url()) : Optional.empty(), rewriting.doubts());
  }

  private void link(SourcePath file, Link link) {
    if (!(Destination.of(link.destination().strip(), BaseUrl.of(config.url()))
            instanceof Destination.Local local)
        || local.path().isEmpty()) {
      return;
    }
    String path = LetterForms.composed(local.path());
    if (local.isAddress()) {
      if (path.equals(page.url().value()) && !page.url().equals(after)) {
        rewriting.path(link.destination(), link.location(), full(link, after.value()));
      }
      return;
    }
    Optional<SourcePath> target = file.parent().resolve(path);
    boolean isOfPage = file.equals(from);
    if (target.isEmpty() || !(isOfPage || target.get().equals(from))) {
      return;
    }
    SourcePath leads = target.get().equals(from) ? to : target.get();
    SourcePath folder = isOfPage ? to.parent() : file.parent();
    String way = RelativePath.between(folder.value() + "/", leads.value());
    String kept = path.startsWith("./") && !way.startsWith("../") ? "./" + way : way;
    if (!kept.equals(path)) {
      rewriting.path(link.destination(), link.location(), kept);
    }
  }

  /** An address of the site, written as fully as it was. */
  private String full(Link link, String address) {
    return link.destination().strip().startsWith("/")
        ? address
        : config.url() + address.substring(1);
  }

  private void reference(Referring reference) {
    named(
        reference.type().to(),
        new Located<>(reference.value().target(), reference.value().location()));
  }

  /** A page by its slug or its path, with an anchor or without. */
  private void named(Optional<String> kind, Located<String> name) {
    int hash = name.value().indexOf('#');
    String target = hash < 0 ? name.value() : name.value().substring(0, hash);
    boolean isPage =
        index.find(kind, target).filter(found -> found.source().path().equals(from)).isPresent();
    if (!isPage) {
      return;
    }
    String other = target.equals(page.frontMatter().slug().value()) ? slug : inContent(target);
    if (!other.equals(target)) {
      rewriting.scalar(
          name.value(), name.location(), hash < 0 ? other : other + name.value().substring(hash));
    }
  }

  private String inContent(String target) {
    String path = to.value().substring(SourceScan.CONTENT.value().length() + 1);
    return target.endsWith(".md") ? path : path.substring(0, path.length() - ".md".length());
  }

  private void address(Located<String> written) {
    int hash = written.value().indexOf('#');
    String path = hash < 0 ? written.value() : written.value().substring(0, hash);
    if (path.equals(page.url().value()) && !page.url().equals(after)) {
      rewriting.scalar(
          written.value(),
          written.location(),
          after.value() + (hash < 0 ? "" : written.value().substring(hash)));
    }
  }
}
