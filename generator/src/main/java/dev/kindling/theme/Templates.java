package dev.kindling.theme;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.util.InternalArrayList;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The compiled templates of a theme. Immutable, thread-safe. */
final class Templates {

  private final SortedMap<String, Mustache> compiled;
  private final SortedMap<String, SourceFile> sources;

  private Templates(SortedMap<String, Mustache> compiled, SortedMap<String, SourceFile> sources) {
    this.compiled = compiled;
    this.sources = sources;
  }

  /**
   * Checks and compiles templates.
   *
   * @param files by the name of the template, such as {@code parts/card}
   * @return nothing when one of them cannot be compiled
   */
  static Checked<Optional<Templates>> compile(SortedMap<String, SourceFile> files) {
    SortedMap<String, Template> templates = new TreeMap<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (Map.Entry<String, SourceFile> file : files.entrySet()) {
      Checked<Template> scanned = TemplateScanner.scan(file.getKey(), file.getValue());
      templates.put(file.getKey(), scanned.value());
      problems.addAll(scanned.diagnostics());
    }
    problems.addAll(TemplateGraph.problems(templates));
    if (!problems.isEmpty()) {
      return new Checked<>(Optional.empty(), problems);
    }
    SortedMap<String, Mustache> compiled = new TreeMap<>();
    TemplateCompiler compiler = new TemplateCompiler(templates, new Values());
    for (String name : templates.keySet()) {
      compiled.put(name, compiler.compile(name));
    }
    return Checked.of(Optional.of(new Templates(compiled, new TreeMap<>(files))));
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
    SourceFile file = sources.get(name);
    if (file == null) {
      throw new IllegalArgumentException("No such template: " + name);
    }
    return file;
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
  Checked<String> render(String name, View root) {
    Mustache template = compiled.get(name);
    if (template == null) {
      throw new IllegalArgumentException("No such template: " + name);
    }
    List<Object> scopes = new InternalArrayList<>();
    scopes.add(root);
    Output out = new Output();
    template.execute(out, scopes);
    return new Checked<>(out.text(), out.problems());
  }
}
