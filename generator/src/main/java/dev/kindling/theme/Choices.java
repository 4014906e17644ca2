package dev.kindling.theme;

import dev.kindling.kind.FieldSpec;
import dev.kindling.source.SourceFile;
import java.util.List;

/**
 * What a theme lets a site choose.
 *
 * @param options in the order of their declarations
 * @param declaredIn the {@code theme.yml} of the theme, and before it those that it extends
 */
public record Choices(List<FieldSpec> options, List<SourceFile> declaredIn) {

  /** Copies the lists. */
  public Choices {
    options = List.copyOf(options);
    declaredIn = List.copyOf(declaredIn);
  }
}
