package dev.kindling.catalogue;

import dev.kindling.document.FrontMatter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which documents are part of the site today.
 *
 * @param pages the published ones, in their order
 * @param withheld the others, in their order
 */
public record Publication(List<Addressed> pages, List<Withheld> withheld) {

  /** Copies the lists. */
  public Publication {
    pages = List.copyOf(pages);
    withheld = List.copyOf(withheld);
  }

  /** Decides for each document. */
  public static Publication of(List<Addressed> all, BuildDay day) {
    List<Addressed> pages = new ArrayList<>();
    List<Withheld> withheld = new ArrayList<>();
    for (Addressed page : all) {
      FrontMatter about = page.frontMatter();
      if (about.isDraft() && !day.withDrafts()) {
        withheld.add(new Withheld(page, Withheld.Why.DRAFT));
      } else if (firstDay(page, day.today()).isAfter(day.today())) {
        withheld.add(new Withheld(page, Withheld.Why.EARLY));
      } else if (about.expires().filter(until -> !until.isAfter(day.today())).isPresent()) {
        withheld.add(new Withheld(page, Withheld.Why.EXPIRED));
      } else {
        pages.add(page);
      }
    }
    return new Publication(pages, withheld);
  }

  /** The first day, from a given one on, on which a page can be part of the site. */
  public static LocalDate firstDay(Addressed page, LocalDate day) {
    return page.frontMatter().publish().filter(from -> from.isAfter(day)).orElse(day);
  }

  /** The pages whose day will come by itself, in their order. */
  public List<Addressed> coming() {
    return withheld.stream().filter(Withheld::isComing).map(Withheld::page).toList();
  }

  /** The pages whose time is over, in their order. */
  public List<Addressed> expired() {
    return withheld.stream().filter(Withheld::isExpired).map(Withheld::page).toList();
  }
}
