package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.document.Located;
import dev.kindling.quiz.model.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** P12 and P22: every page and source of a quiz exists, is published, and is what it should be. */
final class QuizLinks {

  private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}/\\S+");

  private QuizLinks() {}

  /** Checks every reference. */
  static List<Diagnostic> check(Quiz quiz, SiteLookup site) {
    List<Diagnostic> problems = new ArrayList<>();
    QuizTexts.pages(quiz).forEach(page -> page(page, site).ifPresent(problems::add));
    QuizTexts.sources(quiz).forEach(source -> source(source, site).ifPresent(problems::add));
    return problems;
  }

  private static Optional<Diagnostic> page(Located<String> reference, SiteLookup site) {
    String written = reference.value();
    int hash = written.indexOf('#');
    String name = hash < 0 ? written : written.substring(0, hash);
    Optional<SiteLookup.KnownPage> page = site.page(name);
    if (page.isEmpty()) {
      Optional<Diagnostic> absent = site.absent(written, reference.location());
      if (absent.isPresent()) {
        return absent;
      }
      return Optional.of(
          Diagnostic.of(
                  Code.UNKNOWN_REFERENCE, reference.location(), "there is no page `" + name + "`")
              .withHelp(NearestName.advice(name, site.pageNames())));
    }
    if (!page.get().isPublished()) {
      return Optional.of(
          Diagnostic.of(
              Code.LINK_TO_UNPUBLISHED,
              reference.location(),
              "the page `" + name + "` is not published"));
    }
    if (!site.kinds().isEmpty() && !site.kinds().contains(page.get().kind())) {
      return Optional.of(
          Diagnostic.of(
                  Code.QUIZ_LINK,
                  reference.location(),
                  "a quiz does not lead to a page of kind `" + page.get().kind() + "`")
              .withHelp("it leads to " + ScoreNotation.names(site.kinds())));
    }
    String anchor = hash < 0 ? "" : written.substring(hash + 1);
    if (hash >= 0 && !page.get().anchors().contains(anchor)) {
      return Optional.of(
          Diagnostic.of(
                  Code.BROKEN_ANCHOR,
                  reference.location(),
                  "the page `" + name + "` has no place `#" + anchor + "`")
              .withHelp(NearestName.advice(anchor, page.get().anchors())));
    }
    return Optional.empty();
  }

  private static Optional<Diagnostic> source(Located<String> key, SiteLookup site) {
    Optional<SiteLookup.KnownSource> source = site.source(key.value());
    if (source.isEmpty()) {
      return Optional.of(
          Diagnostic.of(
                  Code.UNKNOWN_SOURCE, key.location(), "there is no source `" + key.value() + "`")
              .withHelp(NearestName.advice(key.value(), site.sourceNames())));
    }
    Optional<String> doi = source.get().doi().filter(d -> !DOI.matcher(d).matches());
    return doi.map(
        d ->
            Diagnostic.of(
                    Code.QUIZ_SOURCE,
                    key.location(),
                    "the source `" + key.value() + "` has no true DOI: `" + d + "`")
                .withHelp("a DOI begins with `10.` and has a `/`, such as `10.1000/182`"));
  }
}
