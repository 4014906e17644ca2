package dev.kindling.report;

import dev.kindling.source.DiskFailure;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.theme.EngineTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Finds the templates of the report. */
public final class ReportTemplate {

  private ReportTemplate() {}

  /**
   * The template that lies beside a class.
   *
   * @param beside the class
   * @param name the name of the file
   * @throws DiskFailure when it cannot be read
   */
  public static EngineTemplate of(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      String text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      return EngineTemplate.compile(new SourceFile(new SourcePath(name), text));
    } catch (IOException e) {
      throw DiskFailure.reading(name, e);
    }
  }
}
