package dev.kindling.build;

import dev.kindling.document.Document;
import dev.kindling.document.Fragment;
import dev.kindling.document.Heading;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the body of a document stands in the page that shows it, and where its links, images and
 * headings do. The finished pieces of a body stand in the page as they are: what lies between two
 * of them was put in from the document's links and headings, whose places in the source are known.
 */
final class BodyPlaces {

  /** A piece that is too short may stand anywhere. */
  private static final int SURE = 24;

  private record Hole(int start, int end, Location source) {}

  private final Document document;
  private final String page;
  private final List<Hole> holes = new ArrayList<>();
  private int start = -1;
  private int end = -1;

  BodyPlaces(Document document, String page) {
    this.document = document;
    this.page = page;
    walk();
  }

  /** Whether a place of the page, a 0-based offset, is in the body. */
  boolean isInside(int offset) {
    return start >= 0 && offset >= start && offset < end;
  }

  /** Where the link, image or heading is written that stands at an offset of the page. */
  Optional<Location> source(int offset) {
    return holes.stream()
        .filter(hole -> offset >= hole.start() && offset < hole.end())
        .map(Hole::source)
        .findFirst();
  }

  private void walk() {
    @Nullable Location between = null;
    for (Fragment fragment : document.body()) {
      if (!(fragment instanceof Fragment.Html html)) {
        between = between == null ? place(fragment) : between;
        continue;
      }
      String markup = html.markup();
      if (start < 0 && markup.length() < SURE) {
        continue;
      }
      int at = page.indexOf(markup, Math.max(0, end));
      if (at < 0) {
        return;
      }
      if (start < 0) {
        start = at;
      } else if (between != null) {
        holes.add(new Hole(end, at, between));
      }
      end = at + markup.length();
      between = null;
    }
  }

  private @Nullable Location place(Fragment fragment) {
    if (fragment instanceof Fragment.LinkOpen link) {
      return document.links().get(link.link()).location();
    }
    if (fragment instanceof Fragment.LinkAddress link) {
      return document.links().get(link.link()).location();
    }
    if (fragment instanceof Fragment.Image image) {
      return document.links().get(image.link()).location();
    }
    if (fragment instanceof Fragment.HeadingOpen open) {
      for (Heading heading : document.outline()) {
        if (heading.id().equals(open.id())) {
          return heading.location();
        }
      }
    }
    return null;
  }
}
