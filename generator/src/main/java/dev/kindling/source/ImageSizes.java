package dev.kindling.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** The file with its size, when it is a picture whose size can be read. */
  public static StaticFile measure(FoundFile found) {
    return new StaticFile(found.path(), found.file(), size(found));
  }

  private static Optional<ImageSize> size(FoundFile found) {
    return switch (found.path().extension().toLowerCase(Locale.ROOT)) {
      case "png", "jpg", "jpeg", "gif", "webp" -> raster(found.file());
      case "svg" -> vector(found.file());
      default -> Optional.empty();
    };
  }

  private static Optional<ImageSize> raster(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return RasterHeader.read(bytes);
    } catch (IOException e) {
      // Cut short, or gone: whoever copies the file tells of the latter.
      return Optional.empty();
    }
  }

  private static Optional<ImageSize> vector(Path file) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream bytes = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(bytes);
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {
        // A prolog: comments, instructions, the name of a document type.
      }
      return VectorSize.of(
          xml.getAttributeValue(null, "width"),
          xml.getAttributeValue(null, "height"),
          xml.getAttributeValue(null, "viewBox"));
    } catch (IOException | XMLStreamException e) {
      return Optional.empty();
    }
  }
}
