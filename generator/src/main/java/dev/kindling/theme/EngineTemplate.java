package dev.kindling.theme;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A template of the engine's own, for pages that belong to no theme. A fault in it is a fault in
 * Kindling, and no problem of a site. Immutable and thread-safe.
 */
public final class EngineTemplate {

  private final String name;
  private final Templates templates;

  private EngineTemplate(String name, Templates templates) {
    this.name = name;
    this.templates = templates;
  }

  /**
   * Compiles a template.
   *
   * @throws IllegalStateException when it is faulty
   */
  public static EngineTemplate compile(SourceFile file) {
    String name = file.path().value();
    SortedMap<String, SourceFile> files = new TreeMap<>();
    files.put(name, file);
    Checked<Optional<Templates>> compiled = Templates.compile(files);
    return new EngineTemplate(
        name, compiled.value().orElseThrow(() -> fault(name, compiled.diagnostics())));
  }

  /**
   * Fills it.
   *
   * @throws IllegalStateException when it names what the view does not know
   */
  public String fill(View root) {
    Checked<Html> filled = templates.render(name, root);
    if (!filled.diagnostics().isEmpty()) {
      throw fault(name, filled.diagnostics());
    }
    return filled.value().markup();
  }

  private static IllegalStateException fault(String name, List<Diagnostic> problems) {
    return new IllegalStateException(name + ": " + problems);
  }
}
