package dev.kindling.theme;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Templates for tests, given as names and texts in turn. */
final class TemplateFiles {

  private TemplateFiles() {}

  static Checked<Optional<Templates>> compile(String... namesAndTexts) {
    SortedMap<String, SourceFile> files = new TreeMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      SourcePath path = new SourcePath("themes/t/templates/" + namesAndTexts[i] + ".mustache");
      files.put(namesAndTexts[i], new SourceFile(path, namesAndTexts[i + 1]));
    }
    return Templates.compile(files);
  }

  /** The template {@code page}, filled. */
  static Checked<String> render(View root, String... namesAndTexts) {
    Checked<Optional<Templates>> compiled = compile(namesAndTexts);
    if (compiled.hasErrors()) {
      throw new AssertionError(lines(compiled.diagnostics()));
    }
    return compiled.value().orElseThrow().render("page", root).map(Html::markup);
  }

  /** Each problem as {@code code file:line:column message; help}. */
  static List<String> lines(List<Diagnostic> problems) {
    return problems.stream().map(TemplateFiles::line).toList();
  }

  private static String line(Diagnostic problem) {
    String place =
        problem.location() instanceof Location.InFile at ? ":" + at.line() + ":" + at.column() : "";
    return problem.code().id()
        + " "
        + problem.location().path().fileName()
        + place
        + " "
        + problem.message()
        + problem.help().map(h -> "; " + h).orElse("");
  }
}
