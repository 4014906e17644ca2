package dev.kindling.theme;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The compiled templates of a theme. Immutable, thread-safe. */
final class Templates {

  private final SortedMap<String, Template> scanned;
  private final SortedMap<String, Mustache> compiled;

  private final LostBlocks lost;

  private Templates(
      SortedMap<String, Template> scanned, SortedMap<String, Mustache> compiled, LostBlocks lost) {
    this.scanned = scanned;
    this.compiled = compiled;
    this.lost = lost;
  }

  /**
   * Checks and compiles templates.
   *
   * @param files by the name of the template, such as {@code parts/card}
   * @return nothing when one of them cannot be compiled
   */
  static Checked<Optional<Templates>> compile(SortedMap<String, SourceFile> files) {
    return compile(files, List.of());
  }

  /**
   * Checks and compiles the templates of a theme that extends others.
   *
   * @param files by the name of the template
   * @param themes the theme last, behind those that it extends
   * @return nothing when one of them cannot be compiled
   */
  static Checked<Optional<Templates>> compile(
      SortedMap<String, SourceFile> files, List<String> themes) {
    SortedMap<String, Template> templates = new TreeMap<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (Map.Entry<String, SourceFile> file : files.entrySet()) {
      Checked<Template> scanned = TemplateScanner.scan(file.getKey(), file.getValue());
      templates.put(file.getKey(), scanned.value());
      problems.addAll(scanned.diagnostics());
    }
    LostBlocks lost = new LostBlocks(templates, themes);
    problems.addAll(TemplateGraph.problems(templates, lost));
    if (!problems.isEmpty()) {
      return new Checked<>(Optional.empty(), problems);
    }
    SortedMap<String, Mustache> compiled = new TreeMap<>();
    TemplateCompiler compiler = new TemplateCompiler(templates);
    for (String name : templates.keySet()) {
      compiled.put(name, compiler.compile(name));
    }
    return Checked.of(Optional.of(new Templates(templates, compiled, lost)));
  }

  /** Adds the name and the text of each template. */
  void addTexts(List<String> texts) {
    for (Template template : scanned.values()) {
      texts.add(template.name());
      texts.add(template.file().text());
    }
  }

  /** The names, sorted. */
  List<String> names() {
    return List.copyOf(compiled.keySet());
  }

  /**
   * The file of a template.
   *
   * @throws IllegalArgumentException when there is no such template
   */
  SourceFile source(String name) {
    Template template = scanned.get(name);
    if (template == null) {
      throw new IllegalArgumentException("No such template: " + name);
    }
    return template.file();
  }

  /** Whether there is a template of this name. */
  boolean has(String name) {
    return compiled.containsKey(name);
  }

  /**
   * Fills a template.
   *
   * @throws IllegalArgumentException when there is no such template
   */
  Checked<Html> render(String name, View root) {
    TemplateOutput out = new TemplateOutput();
    run(name, out, root);
    return new Checked<>(new Html(out.text(), out.origins()), out.problems());
  }

  /**
   * Runs a template on the shapes of values.
   *
   * @throws IllegalArgumentException when there is no such template
   */
  void rehearse(String name, Rehearsal rehearsal, GroupShape root) {
    run(name, rehearsal, new ShapeLookup.Scope(root, ""));
  }

  private void run(String name, Evaluation evaluation, Object root) {
    try {
      of(name).execute(evaluation, List.of(evaluation, root));
    } catch (MustacheException e) {
      // The engine wraps, once or twice, what goes wrong in a lookup.
      Throwable cause = e;
      while (cause instanceof MustacheException && cause.getCause() != null) {
        cause = cause.getCause();
      }
      throw cause instanceof RuntimeException fault ? fault : e;
    }
  }

  /** Blocks that a template of the theme lacks, and that some of these, or what they use, fill. */
  List<Diagnostic> lostBlocks(Collection<String> used) {
    return lost.problems(used);
  }

  /** The templates that a template is made of from its first tag on, the nearest first. */
  List<String> parents(String name) {
    List<String> parents = new ArrayList<>();
    parents(name, parents);
    return parents;
  }

  private void parents(String name, List<String> found) {
    Template template = scanned.get(name);
    if (template == null) {
      throw new IllegalArgumentException("No such template: " + name);
    }
    for (Tag tag : template.tags()) {
      if (tag.sort() == Tag.Sort.PARENT && tag.owner() == Tag.NONE) {
        found.add(tag.name());
        parents(tag.name(), found);
      }
    }
  }

  private Mustache of(String name) {
    Mustache template = compiled.get(name);
    if (template == null) {
      throw new IllegalArgumentException("No such template: " + name);
    }
    return template;
  }
}
