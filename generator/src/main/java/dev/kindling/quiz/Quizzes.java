package dev.kindling.quiz;

import dev.kindling.feature.Block;
import dev.kindling.feature.Feature;
import dev.kindling.feature.SiteRule;
import dev.kindling.kind.Behaviour;
import dev.kindling.quiz.report.QuizLines;
import dev.kindling.quiz.report.QuizReport;
import dev.kindling.quiz.scaffold.QuizScaffold;
import dev.kindling.quiz.schema.QuizSchema;
import dev.kindling.quiz.site.QuestionBlock;
import dev.kindling.quiz.site.QuizBlock;
import dev.kindling.quiz.site.QuizRule;
import dev.kindling.quiz.view.QuizPart;
import dev.kindling.render.PagePart;
import dev.kindling.report.ReportPart;
import dev.kindling.scaffold.BehaviourScaffold;
import dev.kindling.schema.BehaviourSchema;
import dev.kindling.site.Site;
import java.util.List;

/** Quizzes: pages that ask, count and tell, in kinds with {@code behaviour: quiz}. */
public final class Quizzes implements Feature {

  @Override
  public List<Behaviour> behaviours() {
    return List.of(new QuizBehaviour());
  }

  @Override
  public List<BehaviourSchema> schemas() {
    return List.of(new QuizSchema());
  }

  @Override
  public List<BehaviourScaffold> scaffolds() {
    return List.of(new QuizScaffold());
  }

  @Override
  public List<Block> blocks() {
    return List.of(new QuizBlock(), new QuestionBlock());
  }

  @Override
  public List<SiteRule> siteRules() {
    return List.of(new QuizRule());
  }

  @Override
  public List<ReportPart> reportParts() {
    return List.of(new QuizReport());
  }

  @Override
  public List<String> notes(Site site) {
    return QuizLines.of(site);
  }

  @Override
  public List<PagePart> pageParts() {
    return List.of(new QuizPart());
  }
}
