package dev.kindling.catalogue;

import dev.kindling.address.PageUrl;
import dev.kindling.document.Document;
import dev.kindling.document.FrontMatter;
import dev.kindling.kind.Kind;
import dev.kindling.source.SourcePath;

/**
 * A document with its address.
 *
 * @param document its content
 * @param kind its kind
 * @param url its address
 */
public record Addressed(Document document, Kind kind, PageUrl url) {

  /** The file it was made from. */
  public SourcePath path() {
    return document.source().path();
  }

  /** The fields that every kind has. */
  public FrontMatter frontMatter() {
    return document.frontMatter();
  }
}
