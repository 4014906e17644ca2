package dev.kindling.quiz.site;

import dev.kindling.citation.Work;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Document;
import dev.kindling.feature.SiteRule;
import dev.kindling.quiz.model.CareRule;
import dev.kindling.quiz.proof.ProvedQuiz;
import dev.kindling.quiz.proof.QuizOnSite;
import dev.kindling.quiz.proof.SiteLookup;
import dev.kindling.site.Page;
import dev.kindling.site.Site;
import dev.kindling.source.Location;
import dev.kindling.source.SourceScan;
import dev.kindling.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every quiz promises of the site around it: its pages, its sources, its care card. */
public final class QuizRule implements SiteRule {

  @Override
  public List<Diagnostic> check(Site site, Theme theme) {
    List<Diagnostic> problems = new ArrayList<>();
    SiteLookup lookup = new Lookup(site, theme);
    for (Page page : site.pages()) {
      ProvedQuiz.of(page.document())
          .ifPresent(proved -> problems.addAll(QuizOnSite.check(proved.quiz(), lookup)));
    }
    for (Document document : site.coming()) {
      ProvedQuiz.of(document)
          .ifPresent(proved -> problems.addAll(QuizOnSite.check(proved.quiz(), lookup)));
    }
    return problems;
  }

  private record Lookup(Site site, Theme theme) implements SiteLookup {

    @Override
    public Optional<KnownPage> page(String reference) {
      return site.referenced(reference)
          .map(page -> new KnownPage(page.kind().name(), true, page.document().anchors()));
    }

    @Override
    public Optional<Diagnostic> absent(String reference, Location at) {
      return site.absence(reference).map(absence -> absence.at(at));
    }

    @Override
    public List<String> pageNames() {
      int prefix = SourceScan.CONTENT.value().length() + 1;
      return site.pages().stream()
          .map(page -> page.path().value().substring(prefix))
          .map(path -> path.substring(0, path.length() - ".md".length()))
          .toList();
    }

    @Override
    public List<String> kinds() {
      return List.of();
    }

    @Override
    public Optional<KnownSource> source(String key) {
      return site.works().find(key).map(work -> new KnownSource(work.doi()));
    }

    @Override
    public List<String> sourceNames() {
      return site.works().all().stream().map(Work::key).toList();
    }

    @Override
    public Optional<String> message(String key) {
      return theme.message(key);
    }

    @Override
    public boolean hasCarePage() {
      return page(CareRule.PAGE).isPresent();
    }
  }
}
