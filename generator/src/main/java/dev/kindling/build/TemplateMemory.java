package dev.kindling.build;

import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.settings.SiteConfig;
import dev.kindling.source.DiskFailure;
import dev.kindling.theme.Theme;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Remembers that the templates of a theme were right, in a file that may be lost at any time. What
 * it goes by is everything the check depends on: the texts of the theme, the kinds, the templates
 * that taxonomies ask for, and Kindling itself. Immutable.
 */
final class TemplateMemory {

  /** The file in the state folder. */
  static final String FILE = "theme-checked";

  private final Path file;
  private final String key;

  private TemplateMemory(Path file, String key) {
    this.file = file;
    this.key = key;
  }

  /**
   * What is remembered of a theme and a site.
   *
   * @param file where it is kept
   * @param program tells one Kindling from another; without it, nothing is remembered
   */
  static TemplateMemory of(
      Path file, Optional<String> program, SiteConfig config, Kinds kinds, Theme theme) {
    if (program.isEmpty()) {
      return new TemplateMemory(file, "");
    }
    Key key = new Key();
    key.add(program.get());
    key.add(theme.name());
    for (String text : theme.checkedTexts()) {
      key.add(text);
    }
    for (Kind kind : kinds.all()) {
      key.add(kind.name());
      key.add(kind.source().text());
    }
    for (SiteConfig.Taxonomy taxonomy : config.taxonomies()) {
      key.add(taxonomy.field().value());
      key.add(taxonomy.template());
      key.add(taxonomy.termTemplate());
    }
    return new TemplateMemory(file, key.text());
  }

  /** Whether just these templates were right before. */
  boolean holds() {
    try {
      return !key.isEmpty() && Files.exists(file) && Files.readString(file).equals(key);
    } catch (IOException e) {
      // Unreadable is forgotten: the templates are checked again.
      return false;
    }
  }

  /**
   * Remembers that the templates are right.
   *
   * @throws DiskFailure when the disk fails
   */
  void keep() {
    if (key.isEmpty() || holds()) {
      return;
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, key);
    } catch (IOException e) {
      throw DiskFailure.writing(file, e);
    }
  }

  /**
   * The jar that is running, as it stands on the disk. Classes in a folder can change one by one,
   * so with those nothing is remembered.
   */
  static Optional<String> program() {
    CodeSource source = TemplateMemory.class.getProtectionDomain().getCodeSource();
    URL place = source == null ? null : source.getLocation();
    if (place == null || !place.getProtocol().equals("file")) {
      return Optional.empty();
    }
    try {
      Path jar = Path.of(place.toURI());
      return Files.isRegularFile(jar)
          ? Optional.of(jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar))
          : Optional.empty();
    } catch (URISyntaxException | IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Tells texts apart by two checksums of 32 bits. A SHA-256 of as many bytes takes a young virtual
   * machine longer than all else that is done here; these two it has ready-made.
   */
  private static final class Key {

    private final CRC32 first = new CRC32();
    private final Adler32 second = new Adler32();
    private long length;

    void add(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      first.update(bytes);
      first.update(0);
      second.update(bytes);
      second.update(0);
      length += bytes.length;
    }

    String text() {
      StringBuilder key = new StringBuilder();
      key.append(first.getValue()).append(' ').append(second.getValue()).append(' ').append(length);
      return key.toString();
    }
  }
}
