package dev.kindling.site;

import dev.kindling.document.FrontMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which documents are part of the site today.
 *
 * @param pages the published ones, in their order
 * @param withheld the others, in their order
 */
record Publication(List<Addressed> pages, List<Withheld> withheld) {

  /** Copies the lists. */
  Publication {
    pages = List.copyOf(pages);
    withheld = List.copyOf(withheld);
  }

  /** Decides for each document. */
  static Publication of(List<Addressed> all, BuildDay day) {
    List<Addressed> pages = new ArrayList<>();
    List<Withheld> withheld = new ArrayList<>();
    for (Addressed page : all) {
      FrontMatter about = page.frontMatter();
      Optional<String> early =
          about
              .publish()
              .filter(from -> from.isAfter(day.today()))
              .map(from -> "is not published before " + from);
      Optional<String> late =
          about
              .expires()
              .filter(until -> !until.isAfter(day.today()))
              .map(until -> "expired on " + until);
      if (about.isDraft() && !day.withDrafts()) {
        withheld.add(new Withheld(page, "is a draft", false));
      } else if (early.isPresent()) {
        withheld.add(new Withheld(page, early.get(), false));
      } else if (late.isPresent()) {
        withheld.add(new Withheld(page, late.get(), true));
      } else {
        pages.add(page);
      }
    }
    return new Publication(pages, withheld);
  }
}
