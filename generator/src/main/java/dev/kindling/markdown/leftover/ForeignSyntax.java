package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.ast.Paragraph;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** What other tools would have replaced. */
final class ForeignSyntax implements PassageRule {

  private static final List<Syntax> ALL =
      Stream.of(TemplateSyntax.ALL, NoteSyntax.ALL, MarkupSyntax.ALL)
          .flatMap(List::stream)
          .toList();

  @Override
  public void check(Passage passage, LeftoverReport report) {
    for (Syntax syntax : ALL) {
      boolean isMisplaced = syntax.isLine() && !(passage.block() instanceof Paragraph);
      if (isMisplaced || passage.indexOf(syntax.first(), 0) < 0) {
        continue;
      }
      Matcher found = syntax.pattern().matcher(passage);
      while (found.find()) {
        int start = syntax.hasPart() ? found.start("sign") : found.start();
        int end = syntax.hasPart() ? found.end("sign") : found.end();
        boolean isId = passage.mayHaveId() && start == HeadingMark.start(passage);
        int first = passage.indexOf(syntax.first(), found.start());
        if (!isId && passage.isTogether(first, first + syntax.first().length())) {
          passage.report(report, syntax.sign(), start, end);
        }
      }
    }
  }
}
