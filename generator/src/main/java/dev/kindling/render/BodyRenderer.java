package dev.kindling.render;

import dev.kindling.citation.ReferenceFormatter;
import dev.kindling.citation.Works;
import dev.kindling.document.Fragment;
import dev.kindling.document.Heading;
import dev.kindling.document.Link;
import dev.kindling.html.HtmlText;
import dev.kindling.link.Target;
import dev.kindling.origin.Origin;
import dev.kindling.origin.Origins;
import dev.kindling.site.Page;
import dev.kindling.source.Location;
import dev.kindling.theme.Html;
import dev.kindling.theme.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills the holes of bodies. Immutable and thread-safe. */
final class BodyRenderer {

  private final Theme theme;
  private final Works works;

  /** Takes texts from a theme, and the names of cited works from those of the site. */
  BodyRenderer(Theme theme, Works works) {
    this.theme = theme;
    this.works = works;
  }

  /**
   * A body, or a field of inline Markdown, as HTML.
   *
   * @param body the fragments
   * @param page the page whose lists the holes point into
   * @param numbers the numbers of that page's citations
   * @param frame where it is shown
   */
  Html render(List<Fragment> body, Page page, CitationNumbers numbers, Frame frame) {
    return new Filling(page, numbers, frame).fill(body);
  }

  private final class Filling {

    private final Page page;
    private final Theme words;
    private final CitationNumbers numbers;
    private final Frame frame;
    private final StringBuilder out = new StringBuilder();
    private final Origins.Builder origins = new Origins.Builder();
    private @Nullable Map<String, Location> headings;

    Filling(Page page, CitationNumbers numbers, Frame frame) {
      this.page = page;
      this.words = theme.in(page.language().tag());
      this.numbers = numbers;
      this.frame = frame;
    }

    Html fill(List<Fragment> body) {
      body.forEach(this::fill);
      return new Html(out.toString(), origins.build());
    }

    private void fill(Fragment fragment) {
      origins.add(out.length(), origin(fragment));
      if (fragment instanceof Fragment.Html html) {
        out.append(html.markup());
      } else if (fragment instanceof Fragment.LinkOpen open) {
        openLink(open.link());
      } else if (fragment instanceof Fragment.LinkClose close) {
        out.append(isNowhere(close.link()) ? "" : "</a>");
      } else if (fragment instanceof Fragment.LinkAttribute link) {
        address(link);
      } else if (fragment instanceof Fragment.LinkDetail detail) {
        out.append(isNowhere(detail.link()) ? "" : detail.markup());
      } else if (fragment instanceof Fragment.Image image) {
        image(image);
      } else if (fragment instanceof Fragment.HeadingOpen heading) {
        out.append("<h").append(level(heading.level())).append(" id=\"");
        out.append(frame.idPrefix()).append(heading.id()).append("\">");
      } else if (fragment instanceof Fragment.HeadingClose heading) {
        out.append("</h").append(level(heading.level())).append('>');
      } else if (fragment instanceof Fragment.Anchor anchor) {
        out.append(frame.idPrefix()).append(anchor.id());
      } else if (fragment instanceof Fragment.Citation citation) {
        cite(citation.citation());
      } else if (fragment instanceof Fragment.Embed embed) {
        link(embed);
      } else if (fragment instanceof Fragment.Message message) {
        out.append(HtmlText.escape(words.message(message.key()).orElse("")));
      }
    }

    /** Where a fragment comes from; nothing for those that belong to what stands before them. */
    private Origin origin(Fragment fragment) {
      if (fragment instanceof Fragment.Html html) {
        return html.origin();
      } else if (fragment instanceof Fragment.LinkOpen open) {
        return origin(open.link());
      } else if (fragment instanceof Fragment.LinkAttribute link) {
        return origin(link.link());
      } else if (fragment instanceof Fragment.LinkDetail detail) {
        return new Origin.Made(detail.location());
      } else if (fragment instanceof Fragment.Image image) {
        return origin(image.link());
      } else if (fragment instanceof Fragment.Embed embed) {
        return origin(embed.link());
      } else if (fragment instanceof Fragment.Citation citation) {
        return new Origin.Made(page.document().citations().get(citation.citation()).location());
      } else if (fragment instanceof Fragment.HeadingOpen heading) {
        Location place = headings().get(heading.id());
        return place == null ? Origins.NONE : new Origin.Made(place);
      }
      return Origins.NONE;
    }

    private Origin origin(int link) {
      return new Origin.Made(page.document().links().get(link).location());
    }

    private Map<String, Location> headings() {
      if (headings == null) {
        headings = new HashMap<>();
        for (Heading heading : page.document().outline()) {
          headings.put(heading.id(), heading.location());
        }
      }
      return headings;
    }

    private int level(int written) {
      return Math.min(6, written + frame.headingShift());
    }

    private boolean isNowhere(int link) {
      return page.targets().get(link) instanceof Target.Nowhere;
    }

    private void openLink(int index) {
      if (isNowhere(index)) {
        return;
      }
      Link link = page.document().links().get(index);
      out.append("<a href=\"").append(HtmlText.escape(address(index))).append('"');
      link.title().ifPresent(title -> attribute("title", title));
      out.append('>');
    }

    /** What an embed is where it cannot be shown itself: a link to the page that holds it all. */
    private void link(Fragment.Embed embed) {
      String text = HtmlText.escape(embed.text());
      out.append("<p>");
      if (page.targets().get(embed.link()) instanceof Target.Internal internal) {
        String address = HtmlText.escape(frame.urls().write(internal.url()));
        out.append("<a href=\"").append(address).append("\">").append(text).append("</a>");
      } else {
        out.append(text);
      }
      out.append("</p>");
    }

    private void address(Fragment.LinkAttribute link) {
      if (isNowhere(link.link())) {
        out.append(link.otherwise());
      } else {
        attribute(link.name(), address(link.link()));
      }
    }

    private String address(int link) {
      Target target = page.targets().get(link);
      if (target instanceof Target.Internal internal) {
        return frame.urls().write(internal.url(), internal.anchor());
      }
      if (target instanceof Target.SamePage same) {
        return frame
            .homeWithIds()
            .map(home -> frame.urls().write(home, Optional.of(same.anchor())))
            .orElseGet(() -> "#" + frame.idPrefix() + same.anchor());
      }
      return target instanceof Target.External external ? external.address() : "";
    }

    private void image(Fragment.Image image) {
      if (isNowhere(image.link())) {
        return;
      }
      out.append("<img src=\"").append(HtmlText.escape(address(image.link()))).append('"');
      attribute("alt", image.alt());
      image.title().ifPresent(title -> attribute("title", title));
      if (page.targets().get(image.link()) instanceof Target.Internal internal) {
        internal
            .size()
            .ifPresent(
                size -> {
                  attribute("width", Integer.toString(size.width()));
                  attribute("height", Integer.toString(size.height()));
                });
      }
      out.append(" loading=\"lazy\">");
    }

    private void cite(int citation) {
      int number = numbers.number(citation);
      String source = "#" + CitationNumbers.sourceId(number);
      String href = frame.home().map(home -> frame.urls().write(home) + source).orElse(source);
      out.append("<sup class=\"cite\"><a href=\"").append(HtmlText.escape(href)).append('"');
      if (frame.home().isEmpty()) {
        attribute("id", numbers.id(citation));
      }
      out.append('>');
      if (frame.homeWithIds().isEmpty()) {
        words.message("sources.source").ifPresent(word -> citeLabel(word, citation));
      }
      out.append(number).append("</a></sup>");
    }

    /**
     * What a number is, for those who hear it, and the work that it stands for, so that links to
     * two works do not sound the same. Themes hide it from sight, or show the name in place of the
     * number, so it stands only where their stylesheet does. It is text and not an {@code
     * aria-label}, so that the name of the link holds what is seen of it (WCAG 2.5.3).
     */
    private void citeLabel(String word, int citation) {
      out.append("<span class=\"cite-label\">").append(HtmlText.escape(word)).append(' ');
      works
          .find(page.document().citations().get(citation).key())
          .map(ReferenceFormatter::shortName)
          .ifPresent(
              name ->
                  out.append("<span class=\"cite-name\">")
                      .append(HtmlText.escape(name))
                      .append("</span> "));
      out.append("</span>");
    }

    private void attribute(String name, String value) {
      out.append(' ').append(name).append("=\"").append(HtmlText.escape(value)).append('"');
    }
  }
}
