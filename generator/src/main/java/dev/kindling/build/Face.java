package dev.kindling.build;

import dev.kindling.cache.ByteSink;
import dev.kindling.cache.ByteSource;
import dev.kindling.cache.RecordCodec;
import dev.kindling.document.CitationMark;
import dev.kindling.document.Document;
import dev.kindling.document.Fields;
import dev.kindling.document.FrontMatter;
import dev.kindling.document.Heading;
import dev.kindling.document.Language;
import dev.kindling.document.Link;
import dev.kindling.document.Value;
import dev.kindling.file.Checksum;
import dev.kindling.origin.Origin;
import dev.kindling.source.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What pages can show of another one that is neither set into them nor listed with its whole text:
 * all but its body. Where something stands in its file does not matter. Two documents of one
 * address with equal faces are the same to all other pages.
 *
 * @param links those of the body too, where a field shows any; none otherwise
 */
record Face(
    String kind,
    Language language,
    FrontMatter frontMatter,
    Fields fields,
    List<Heading> outline,
    List<CitationMark> citations,
    List<Link> links) {

  private static final RecordCodec<Face> CODEC =
      new RecordCodec<>(
          Face.class, Map.of(Location.class, new Nothing<>(), Origin.class, new Nothing<>()));

  /** The sum of a document's face; none where features know more of it, and may show anything. */
  static Optional<Checksum> sum(Document document) {
    if (document.extension().isPresent()) {
      return Optional.empty();
    }
    Face face =
        new Face(
            document.kind(),
            document.language(),
            document.frontMatter(),
            document.fields(),
            document.outline(),
            document.citations(),
            showsLinks(document) ? document.links() : List.of());
    ByteSink bytes = new ByteSink();
    CODEC.write(face, document, bytes);
    return Optional.of(Checksum.of(bytes.toBytes()));
  }

  /** Whether other pages can show something of a document that leads somewhere. */
  static boolean showsLinks(Document document) {
    return document.frontMatter().image().isPresent() || hasLinks(document.fields());
  }

  private static boolean hasLinks(Fields fields) {
    return fields.entries().stream().anyMatch(entry -> hasLinks(entry.value()));
  }

  private static boolean hasLinks(Value value) {
    return value instanceof Value.Inline
        || value instanceof Value.Picture
        || (value instanceof Value.Many many && many.values().stream().anyMatch(Face::hasLinks))
        || (value instanceof Value.Group group && hasLinks(group.fields()));
  }

  /** What does not count. */
  private static final class Nothing<V> implements RecordCodec.Adapter<V, Document> {

    @Override
    public void write(V value, Document document, ByteSink into) {
      // Nothing of it is written: only the sum of the bytes is kept.
    }

    @Override
    public V read(Document document, ByteSource from) {
      throw new IllegalStateException("Nothing was written");
    }
  }
}
