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

  /** Unless it stands just once on the page. */
  private static final int SURE_ALONE = 8;

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
    List<Fragment> body = document.body();
    int anchor = longest(body);
    int at = anchor < 0 ? -1 : page.indexOf(markup(body.get(anchor)));
    if (at < 0 || !isSure(markup(body.get(anchor)), at)) {
      return;
    }
    start = at;
    end = at + markup(body.get(anchor)).length();
    back(body, anchor);
    onward(body, anchor);
  }

  /** The piece that is the least likely to stand elsewhere on the page, or -1. */
  private static int longest(List<Fragment> body) {
    int longest = -1;
    for (int i = 0; i < body.size(); i++) {
      int length = markup(body.get(i)).length();
      if (length > 0 && (longest < 0 || length > markup(body.get(longest)).length())) {
        longest = i;
      }
    }
    return longest;
  }

  private static String markup(Fragment fragment) {
    return fragment instanceof Fragment.Html html ? html.markup() : "";
  }

  private boolean isSure(String markup, int at) {
    return markup.length() >= SURE
        || (markup.length() >= SURE_ALONE && page.indexOf(markup, at + 1) < 0);
  }

  private void back(List<Fragment> body, int anchor) {
    @Nullable Location between = null;
    for (int i = anchor - 1; i >= 0; i--) {
      Fragment fragment = body.get(i);
      if (!(fragment instanceof Fragment.Html html)) {
        Location place = place(fragment);
        between = place == null ? between : place;
        continue;
      }
      int at = page.lastIndexOf(html.markup(), start - html.markup().length());
      if (at < 0) {
        return;
      }
      if (between != null) {
        holes.add(new Hole(at + html.markup().length(), start, between));
      }
      start = at;
      between = null;
    }
  }

  private void onward(List<Fragment> body, int anchor) {
    @Nullable Location between = null;
    for (Fragment fragment : body.subList(anchor + 1, body.size())) {
      if (!(fragment instanceof Fragment.Html html)) {
        between = between == null ? place(fragment) : between;
        continue;
      }
      int at = page.indexOf(html.markup(), end);
      if (at < 0) {
        return;
      }
      if (between != null) {
        holes.add(new Hole(end, at, between));
      }
      end = at + html.markup().length();
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
