package dev.kindling.kind;

import dev.kindling.source.SourcePath;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The last part of an address: lower-case letters, digits, single hyphens. */
final class Slug {

  // Possessive, so that a text of any length is matched without recursion.
  private static final Pattern WELL_FORMED = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");
  private static final Pattern LEADING_DATE = Pattern.compile("^[0-9]{4}-[0-9]{2}-[0-9]{2}-");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’]");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

  private Slug() {}

  static boolean isWellFormed(String text) {
    return WELL_FORMED.matcher(text).matches();
  }

  /** The nearest slug of a text, when it has letters or digits that a slug can hold. */
  static Optional<String> of(String text) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss");
    String joined = OTHERS.matcher(plain).replaceAll("-");
    String slug = OUTER_HYPHENS.matcher(joined).replaceAll("");
    return slug.isEmpty() ? Optional.empty() : Optional.of(slug);
  }

  /**
   * The slug of a file: of its name without a leading date, or of its folder when it is an {@code
   * index.md} below the content folder.
   */
  static Optional<String> ofFile(SourcePath path) {
    boolean isIndex =
        path.fileName().equals("index.md") && !path.parent().parent().value().isEmpty();
    String name = isIndex ? path.parent().fileName() : path.stem();
    return of(LEADING_DATE.matcher(name).replaceFirst(""));
  }
}
