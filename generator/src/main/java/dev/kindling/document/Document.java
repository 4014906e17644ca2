package dev.kindling.document;

import dev.kindling.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * One content file, parsed. It knows nothing of any other file.
 *
 * @param source the file
 * @param kind the name of its kind
 * @param language in which language it is
 * @param frontMatter the fields that every kind has
 * @param fields the fields of its own kind
 * @param extension what the behaviour of its kind has read
 * @param body its Markdown as HTML with holes
 * @param outline its headings, in order
 * @param anchors every id in the body, in order: headings, footnotes, ids in HTML
 * @param links what the holes of body and fields link to
 * @param citations what the holes of body and fields cite
 * @param words the number of words a reader reads in the body
 */
public record Document(
    SourceFile source,
    String kind,
    Language language,
    FrontMatter frontMatter,
    Fields fields,
    Optional<Extension> extension,
    List<Fragment> body,
    List<Heading> outline,
    List<String> anchors,
    List<Link> links,
    List<CitationMark> citations,
    int words) {

  /** Copies the lists. */
  public Document {
    body = List.copyOf(body);
    outline = List.copyOf(outline);
    anchors = List.copyOf(anchors);
    links = List.copyOf(links);
    citations = List.copyOf(citations);
  }
}
