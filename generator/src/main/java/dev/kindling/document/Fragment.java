package dev.kindling.document;

import dev.kindling.origin.Origin;
import dev.kindling.origin.Origins;
import dev.kindling.source.Location;
import java.util.Optional;

/**
 * A piece of a body: finished HTML, or a hole that is filled when the page that shows the body is
 * rendered. The same body can be shown on several pages (its own, a list, the feed), each with
 * other addresses, heading levels and id prefixes.
 */
public sealed interface Fragment {

  /**
   * Finished HTML, to be copied as it is.
   *
   * @param markup well-formed together with the fragments around it
   * @param origin where it comes from in the file
   */
  record Html(String markup, Origin origin) implements Fragment {

    /** HTML of which it is not known where it comes from. */
    public Html(String markup) {
      this(markup, Origins.NONE);
    }
  }

  /**
   * The start tag of a link. Everything up to its {@link LinkClose} is the link's text.
   *
   * @param link 0-based, into {@link Document#links()}
   */
  record LinkOpen(int link) implements Fragment {}

  /**
   * The end tag of a link.
   *
   * @param link 0-based, the same as in its {@link LinkOpen}
   */
  record LinkClose(int link) implements Fragment {}

  /**
   * An attribute with the address of a link, and the space before it, inside a tag that the author
   * wrote in HTML. Where the link leads to no page today, there is no such attribute: an empty
   * address would lead to the page itself.
   *
   * @param name such as {@code href} or {@code cite}
   * @param link 0-based, into {@link Document#links()}
   * @param otherwise what stands there when the link leads nowhere: finished attributes, or nothing
   */
  record LinkAttribute(String name, int link, String otherwise) implements Fragment {}

  /**
   * Attributes that mean nothing, and must not stand, beside an address that is not there.
   *
   * @param markup finished, with the space before it
   * @param link 0-based, into {@link Document#links()}: that of the address
   * @param location their values in the file
   */
  record LinkDetail(String markup, int link, Location location) implements Fragment {}

  /**
   * A whole image.
   *
   * @param link 0-based, into {@link Document#links()}
   * @param alt its text alternative, not escaped; empty for a decoration
   * @param title its title, not escaped
   */
  record Image(int link, String alt, Optional<String> title) implements Fragment {}

  /**
   * The start tag of a heading.
   *
   * @param level 1 to 6, as written
   * @param id its id within the document
   */
  record HeadingOpen(int level, String id) implements Fragment {}

  /**
   * The end tag of a heading.
   *
   * @param level the same as in its {@link HeadingOpen}
   */
  record HeadingClose(int level) implements Fragment {}

  /**
   * An id of this document, inside an attribute: {@code id="…"}, or behind the {@code #} of a link
   * to the same document (footnotes).
   *
   * @param id the id within the document
   */
  record Anchor(String id) implements Fragment {}

  /**
   * A citation, {@code [@key]}: a link to the numbered source.
   *
   * @param citation 0-based, into {@link Document#citations()}
   */
  record Citation(int citation) implements Fragment {}

  /**
   * A block that shows a part of another page, in the place of its own quote. Where the body is not
   * on its own page, and for themes that know no such block, it is a link in a paragraph.
   *
   * @param block its name, in lower case, such as {@code quiz}
   * @param link 0-based, into {@link Document#links()}
   * @param text the text of the link
   * @param level the level of the heading that it stands below, 1 below none
   */
  record Embed(String block, int link, String text, int level) implements Fragment {}

  /**
   * A short text of the theme in the site's language, such as the title of a callout.
   *
   * @param key its name in the theme's messages
   */
  record Message(String key) implements Fragment {}
}
