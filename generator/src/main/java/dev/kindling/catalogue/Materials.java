package dev.kindling.catalogue;

import dev.kindling.citation.Works;
import dev.kindling.document.Document;
import dev.kindling.kind.Kinds;
import dev.kindling.settings.SiteConfig;
import dev.kindling.source.SourcePath;
import dev.kindling.source.StaticFile;
import java.util.List;

/**
 * All that a site is made from, in any order.
 *
 * @param config the settings
 * @param kinds the kinds
 * @param works the works that may be cited
 * @param documents the parsed content files, drafts and all; each of one of the kinds
 * @param unparsed content files that could not be parsed at all: links to them are not reported
 * @param statics the files that are copied as they are
 * @param previous the addresses that were public before
 */
public record Materials(
    SiteConfig config,
    Kinds kinds,
    Works works,
    List<Document> documents,
    List<SourcePath> unparsed,
    List<StaticFile> statics,
    Ledger previous) {

  /** Copies the lists. */
  public Materials {
    documents = List.copyOf(documents);
    unparsed = List.copyOf(unparsed);
    statics = List.copyOf(statics);
  }
}
