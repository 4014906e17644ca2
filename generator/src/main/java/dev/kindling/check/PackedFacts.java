package dev.kindling.check;

import dev.kindling.check.finding.TextFile;
import dev.kindling.check.finding.WrittenProblem;
import dev.kindling.check.reference.FileFacts;
import dev.kindling.check.reference.Load;
import dev.kindling.check.reference.PageFacts;
import dev.kindling.check.reference.Reference;
import dev.kindling.check.reference.Use;
import dev.kindling.diagnostic.Code;
import dev.kindling.output.Artifact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Facts and problems as numbers and texts, so that the next build need not find them again. */
final class PackedFacts {

  private PackedFacts() {}

  static void pack(FileFacts facts, Packing into) {
    into.number(facts.size());
    into.number(facts.references().size());
    for (Reference reference : facts.references()) {
      into.text(reference.use().name());
      into.text(reference.path());
      into.text(reference.fragment());
      range(reference.start(), reference.end(), into);
    }
    into.number(facts.loads().size());
    for (Load load : facts.loads()) {
      into.text(load.use().name());
      into.text(load.source());
      range(load.start(), load.end(), into);
    }
    // Their order does not matter: they are only looked for.
    into.number(facts.ids().size());
    facts.ids().forEach(into::text);
    into.flag(facts.page().isPresent());
    facts.page().ifPresent(page -> pack(page, into));
    pack(facts.problems(), into);
  }

  private static void pack(PageFacts page, Packing into) {
    into.text(page.title());
    range(page.titleStart(), page.titleEnd(), into);
    into.text(page.language());
    into.flag(page.isRedirect());
    into.flag(page.isIndexed());
    into.text(page.policy());
    range(page.policyStart(), page.policyEnd(), into);
  }

  static void pack(List<WrittenProblem> problems, Packing into) {
    into.number(problems.size());
    for (WrittenProblem problem : problems) {
      into.text(problem.code().name());
      into.text(problem.file().path());
      into.flag(problem.isInText());
      if (problem.isInText()) {
        range(problem.start(), problem.end(), into);
      }
      into.text(problem.message());
      into.text(problem.help());
      into.text(problem.about());
    }
  }

  private static void range(int start, int end, Packing into) {
    into.number(start);
    into.number(Math.max(0, end - start));
  }

  static FileFacts unpack(Artifact artifact, String folder, Packed from) {
    long size = from.number();
    List<Reference> references = new ArrayList<>();
    for (int i = from.small(); i > 0; i--) {
      Use use = Use.valueOf(from.text());
      String path = from.text();
      String fragment = from.text();
      int start = from.small();
      references.add(new Reference(use, path, fragment, start, start + from.small()));
    }
    List<Load> loads = new ArrayList<>();
    for (int i = from.small(); i > 0; i--) {
      Use use = Use.valueOf(from.text());
      String source = from.text();
      int start = from.small();
      loads.add(new Load(use, source, start, start + from.small()));
    }
    int count = from.small();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < count; i++) {
      ids.add(from.text());
    }
    Optional<PageFacts> page = from.flag() ? Optional.of(page(from)) : Optional.empty();
    TextFile file = new TextFile(artifact, folder);
    List<WrittenProblem> problems = problems(from, path -> file);
    return new FileFacts(artifact, folder, size, problems, references, loads, ids, page);
  }

  private static PageFacts page(Packed from) {
    String title = from.text();
    int titleStart = from.small();
    int titleEnd = titleStart + from.small();
    String language = from.text();
    boolean isRedirect = from.flag();
    boolean isIndexed = from.flag();
    Optional<String> policy = from.optionalText();
    int start = from.small();
    return new PageFacts(
        title,
        titleStart,
        titleEnd,
        language,
        isRedirect,
        isIndexed,
        policy,
        start,
        start + from.small());
  }

  /**
   * Unpacks problems.
   *
   * @param files finds a written file by its name
   */
  static List<WrittenProblem> problems(Packed from, Function<String, TextFile> files) {
    List<WrittenProblem> problems = new ArrayList<>();
    for (int i = from.small(); i > 0; i--) {
      Code code = Code.valueOf(from.text());
      TextFile file = files.apply(from.text());
      int start = -1;
      int end = -1;
      if (from.flag()) {
        start = from.small();
        end = start + from.small();
      }
      String message = from.text();
      Optional<String> help = from.optionalText();
      problems.add(
          new WrittenProblem(code, file, start, end, message, () -> help)
              .about(from.optionalText()));
    }
    return problems;
  }
}
