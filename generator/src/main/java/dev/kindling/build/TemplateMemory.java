package dev.kindling.build;

import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.site.SiteConfig;
import dev.kindling.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

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
    MessageDigest digest = digest();
    add(digest, program.get());
    add(digest, theme.name());
    for (String text : theme.checkedTexts()) {
      add(digest, text);
    }
    for (Kind kind : kinds.all()) {
      add(digest, kind.name());
      add(digest, kind.source().text());
    }
    for (SiteConfig.Taxonomy taxonomy : config.taxonomies()) {
      add(digest, taxonomy.field().value());
      add(digest, taxonomy.template());
      add(digest, taxonomy.termTemplate());
    }
    return new TemplateMemory(file, HexFormat.of().formatHex(digest.digest()));
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
   * @throws UncheckedIOException when the disk fails
   */
  void keep() {
    if (key.isEmpty() || holds()) {
      return;
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, key);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file + ": " + e, e);
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

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
