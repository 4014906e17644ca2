package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import java.util.List;
import java.util.Optional;

/** What the proofs need to know of the site around a quiz. Given by the build. */
public interface SiteLookup {

  /** The page of a reference as written in the quiz, without {@code #…}. */
  Optional<KnownPage> page(String reference);

  /**
   * What to say of a reference that names a page which is written, and not part of the site today.
   *
   * @param reference as in the quiz
   * @param at its place
   */
  default Optional<Diagnostic> absent(String reference, Location at) {
    return Optional.empty();
  }

  /** How all pages can be referred to, for suggestions. */
  List<String> pageNames();

  /** The kinds of page that a quiz may send its readers to; none means all. */
  List<String> kinds();

  /** A source by its key. */
  Optional<KnownSource> source(String key);

  /** The keys of all sources, for suggestions. */
  List<String> sourceNames();

  /** A text of the theme in the site's language. */
  Optional<String> message(String key);

  /** Whether the site has a page of support that the care card can lead to. */
  boolean hasCarePage();

  /**
   * A page.
   *
   * @param kind the name of its kind
   * @param isPublished whether readers of this build can open it
   * @param anchors the ids in it that a link can point to
   */
  record KnownPage(String kind, boolean isPublished, List<String> anchors) {

    /** Copies the list. */
    public KnownPage {
      anchors = List.copyOf(anchors);
    }
  }

  /**
   * A source.
   *
   * @param doi as written
   */
  record KnownSource(Optional<String> doi) {}
}
