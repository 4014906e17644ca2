package dev.kindling.kind;

import dev.kindling.source.LetterForms;
import dev.kindling.source.SourcePath;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The last part of an address: letters and digits of any script, with signs between them. */
public final class Slug {

  // Possessive, so that a text of any length is matched without recursion.
  private static final Pattern WELL_FORMED =
      Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}\\p{M}._-]*+(?<!\\.)");

  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern LEADING_DATE = Pattern.compile("^[0-9]{4}-[0-9]{2}-[0-9]{2}-");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+");

  private Slug() {}

  static boolean isWellFormed(String text) {
    return WELL_FORMED.matcher(text).matches() && LETTER.matcher(text).find();
  }

  /**
   * The nearest slug of a text, when it has a letter or digit: in small letters, those of Latin
   * script without their accents, those of others as they are, and a hyphen for each run of
   * anything else.
   */
  public static Optional<String> of(String text) {
    StringBuilder slug = new StringBuilder();
    LetterForms.composed(text).codePoints().forEach(point -> add(point, slug));
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    String made = slug.substring(0, end);
    return LETTER.matcher(made).find() ? Optional.of(made) : Optional.empty();
  }

  private static void add(int point, StringBuilder slug) {
    String letter = new String(Character.toChars(point));
    String plain =
        MARKS
            .matcher(Normalizer.normalize(letter, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss");
    boolean isLast = !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-';
    if (PLAIN.matcher(plain).matches()) {
      slug.append(plain);
    } else if (MARKS.matcher(letter).matches()) {
      // Behind a letter from a to z it is an accent; in many other scripts, a vowel.
      if (isLast && slug.charAt(slug.length() - 1) > 'z') {
        slug.append(letter);
      }
    } else if (Character.isLetterOrDigit(point)) {
      slug.append(letter.toLowerCase(Locale.ROOT));
    } else if (isLast && point != '\'' && point != '’') {
      slug.append('-');
    }
  }

  /**
   * The slug of a file: of its name without a leading date, or of its folder when it is an {@code
   * index.md} below the content folder.
   */
  public static Optional<String> ofFile(SourcePath path) {
    boolean isIndex =
        path.fileName().equals("index.md") && !path.parent().parent().value().isEmpty();
    String name = isIndex ? path.parent().fileName() : path.stem();
    return of(LEADING_DATE.matcher(name).replaceFirst(""));
  }

  /**
   * The way to a page from the folder of its kind, in the words of an address.
   *
   * @param inside its file, seen from that folder
   * @param slug its own slug, which stands for the file, or for the folder of an {@code index.md}
   * @return empty for the folder's own page; nothing when a folder's name has no letter or digit
   */
  public static Optional<String> way(SourcePath inside, Optional<String> slug) {
    List<String> steps = new ArrayList<>();
    boolean isIndex = inside.fileName().equals("index.md");
    String folder = isIndex ? inside.parent().value() : inside.parent().value() + "/x";
    List<String> names = List.of(folder.split("/", -1));
    for (String name : names.subList(0, names.size() - 1)) {
      Optional<String> step = of(name);
      if (step.isEmpty() && !name.isEmpty()) {
        return Optional.empty();
      }
      step.ifPresent(steps::add);
    }
    slug.filter(own -> !own.isEmpty()).ifPresent(steps::add);
    return Optional.of(String.join("/", steps));
  }
}
