package dev.kindling.yaml;

import dev.kindling.diagnostic.NearestName;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What other tools call that which has a name of its own here. Who comes from Hugo writes {@code
 * lastmod} for {@code updated}, and no letter of it is mistyped.
 *
 * <pre>{@code
 * OtherNames.none()
 *     .with("updated", "lastmod", "last_modified_at")
 *     .saying("lists show the title", "linkTitle");
 * }</pre>
 *
 * <p>Capitals, hyphens and underscores make no difference. Immutable.
 */
public final class OtherNames {

  private static final OtherNames NONE = new OtherNames(new TreeMap<>(), new TreeMap<>());

  private final Map<String, List<String>> ours;
  private final Map<String, String> words;

  private OtherNames(Map<String, List<String>> ours, Map<String, String> words) {
    this.ours = ours;
    this.words = words;
  }

  /** No other names. */
  public static OtherNames none() {
    return NONE;
  }

  /**
   * These, and the names of others for one of ours. Of a name that is said to mean several of ours,
   * the first that is known where it stands is taken.
   */
  public OtherNames with(String name, String... theirs) {
    Map<String, List<String>> more = new TreeMap<>(ours);
    Arrays.stream(theirs)
        .map(OtherNames::folded)
        .forEach(n -> more.merge(n, List.of(name), OtherNames::both));
    return new OtherNames(more, words);
  }

  /** These, and names of others for what is not a name here at all, with what to do instead. */
  public OtherNames saying(String advice, String... theirs) {
    Map<String, String> more = new TreeMap<>(words);
    Arrays.stream(theirs).map(OtherNames::folded).forEach(n -> more.put(n, advice));
    return new OtherNames(ours, more);
  }

  /** Which of the known names is meant by somebody else's. */
  public Optional<String> meant(String written, Collection<String> known) {
    return ours.getOrDefault(folded(written), List.of()).stream()
        .filter(known::contains)
        .findFirst();
  }

  /** The advice to write our name, where one of the known names is meant. */
  public Optional<String> question(String written, Collection<String> known) {
    return meant(written, known).map(OtherNames::answer);
  }

  /** What to do about a name for which there is none here. */
  public Optional<String> advice(String written) {
    return Optional.ofNullable(words.get(folded(written)));
  }

  /** What to do about a name that is not known: ours, what is said of it, or the nearest one. */
  public Optional<String> cure(String written, Collection<String> known) {
    return question(written, known)
        .or(() -> advice(written))
        .or(() -> NearestName.advice(written, known));
  }

  /** The words that tell our name. */
  static String answer(String name) {
    return "here it is called `" + name + "`";
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static String folded(String name) {
    return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }
}
