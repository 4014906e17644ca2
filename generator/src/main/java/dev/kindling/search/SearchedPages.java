package dev.kindling.search;

import dev.kindling.catalogue.Listing;
import dev.kindling.document.Document;
import dev.kindling.document.Fields;
import dev.kindling.document.FrontMatter;
import dev.kindling.document.Heading;
import dev.kindling.document.Value;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads from the pages of a site what can be searched. */
final class SearchedPages {

  private SearchedPages() {}

  /** The pages that can be found, sorted by path. */
  static List<Page> pages(Site site) {
    Optional<Page> searchPage = site.searchPage();
    return site.pages().stream()
        .filter(page -> page.isIndexed() && !searchPage.equals(Optional.of(page)))
        .toList();
  }

  /** What a page says. Thread-safe. */
  static SearchedPage of(Page page) {
    Document document = page.document();
    FrontMatter front = document.frontMatter();
    WordWeights weights = new WordWeights();
    weights.title(page.title());
    weights.topic(page.kind().label());
    front.tags().forEach(tag -> weights.topic(tag.value()));
    front.summary().ifPresent(weights::summary);
    for (Heading heading : document.outline()) {
      if (!page.kind().outline().contains(heading.text())) {
        weights.heading(heading.text());
      }
    }
    List<String> texts = new ArrayList<>(List.of(front.summary().orElse("")));
    texts.addAll(BlockTexts.of(document.body()));
    addFields(document.fields(), texts);
    document
        .extension()
        .ifPresent(extension -> extension.texts().forEach(t -> texts.addAll(BlockTexts.of(t))));
    texts.stream().skip(1).forEach(weights::text);
    return new SearchedPage(page.url(), page.title(), page.kind().label(), texts, weights.all());
  }

  /** What a list says of itself. */
  static SearchedPage of(Listing listing) {
    WordWeights weights = new WordWeights();
    weights.title(listing.title());
    listing.summary().ifPresent(weights::summary);
    return new SearchedPage(
        listing.url(), listing.title(), "", List.of(listing.summary().orElse("")), weights.all());
  }

  private static void addFields(Fields fields, List<String> texts) {
    fields.entries().forEach(entry -> add(entry.value(), texts));
  }

  private static void add(Value value, List<String> texts) {
    if (value instanceof Value.Inline inline) {
      texts.addAll(BlockTexts.of(inline.body()));
    } else if (value instanceof Value.Text text && text.text().indexOf("://") < 0) {
      texts.add(BlockTexts.spaced(text.text()));
    } else if (value instanceof Value.Many many) {
      many.values().forEach(each -> add(each, texts));
    } else if (value instanceof Value.Group group) {
      addFields(group.fields(), texts);
    }
  }
}
