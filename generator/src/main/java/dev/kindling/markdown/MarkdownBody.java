package dev.kindling.markdown;

import dev.kindling.document.CitationMark;
import dev.kindling.document.Fragment;
import dev.kindling.document.Heading;
import dev.kindling.document.Link;
import java.util.List;

/**
 * All that was read from the Markdown of one document.
 *
 * @param fragments the body
 * @param outline the headings of the body, in order; those in quotes, callouts and lists are not
 *     among them
 * @param anchors every id in the body, in order, each once
 * @param links what the links and images of body and fields point to
 * @param citations what body and fields cite
 * @param words the number of words in the body, without code blocks
 */
public record MarkdownBody(
    List<Fragment> fragments,
    List<Heading> outline,
    List<String> anchors,
    List<Link> links,
    List<CitationMark> citations,
    int words) {

  /** Copies the lists. */
  public MarkdownBody {
    fragments = List.copyOf(fragments);
    outline = List.copyOf(outline);
    anchors = List.copyOf(anchors);
    links = List.copyOf(links);
    citations = List.copyOf(citations);
  }
}
