package dev.kindling.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the sizes of pictures from their first bytes: PNG, JPEG, GIF, WebP and SVG. Any other
 * picture, or a damaged one, has no known size.
 */
public final class ImageSizes {

  private ImageSizes() {}

  /**
   * The size of a picture, when it can be read.
   *
   * @param path tells by its ending what sort of picture it is
   * @param in the bytes of the file from its first one; read as far as needed, and not closed
   */
  static Optional<ImageSize> read(SourcePath path, InputStream in) {
    return switch (path.extension().toLowerCase(Locale.ROOT)) {
      case "png", "jpg", "jpeg", "gif", "webp" -> raster(in);
      case "svg" -> vector(in);
      default -> Optional.empty();
    };
  }

  private static Optional<ImageSize> raster(InputStream in) {
    try {
      return RasterHeader.read(in);
    } catch (IOException e) {
      // Cut short, or gone: whoever copies the file tells of the latter.
      return Optional.empty();
    }
  }

  private static Optional<ImageSize> vector(InputStream in) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(keptOpen(in));
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {
        // A prolog: comments, instructions, the name of a document type.
      }
      return VectorSize.of(
          xml.getAttributeValue(null, "width"),
          xml.getAttributeValue(null, "height"),
          xml.getAttributeValue(null, "viewBox"));
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  /** An XML reader closes what it has read to its end, and others want to go on. */
  private static InputStream keptOpen(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {}
    };
  }
}
