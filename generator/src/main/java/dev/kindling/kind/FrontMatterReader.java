package dev.kindling.kind;

import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Fields;
import dev.kindling.document.Fragment;
import dev.kindling.document.FrontMatter;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.yaml.MappingReader;
import dev.kindling.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/** Reads the front matter of a page by its kind. */
public final class FrontMatterReader {

  private FrontMatterReader() {}

  /** Takes what front matter adds to the holes of its document. */
  public interface Holes {

    /** Parses inline Markdown. */
    List<Fragment> markdown(YamlNode.Scalar text);

    /**
     * Remembers an image.
     *
     * @param destination as written
     * @param at its place
     * @return its index among the document's links, 0-based
     */
    int image(String destination, Location at);
  }

  /**
   * What front matter says.
   *
   * @param frontMatter the fields that every kind has
   * @param fields the fields of its own kind
   */
  public record Result(FrontMatter frontMatter, Fields fields) {}

  /**
   * Reads front matter. The result can always be used; what could not be read is left out, but for
   * the title and the slug, which are then made from the file's name.
   *
   * @param kind the kind of the page
   * @param file the page's file
   * @param mapping its front matter
   * @param opening where to point when a field is missing
   * @param taken names that are read by the behaviour, and by nobody else
   * @param holes takes its Markdown and its images
   */
  public static Checked<Result> read(
      Kind kind,
      SourceFile file,
      YamlNode.Mapping mapping,
      Location opening,
      List<String> taken,
      Holes holes) {
    List<Diagnostic> problems = new ArrayList<>();
    YamlNode.Mapping left =
        new YamlNode.Mapping(
            mapping.entries().stream().filter(e -> !taken.contains(e.key().text())).toList(),
            mapping.location());
    MappingReader reader =
        new MappingReader(left, kind.name(), "field", opening, problems)
            .understanding(ForeignNames.FIELDS)
            .otherwise(
                "declare it below `fields` in `" + kind.source().path() + "`, or take it out");
    taken.forEach(reader::allow);
    FrontMatter frontMatter =
        new UniversalReader(kind, file, reader, opening, holes, problems).read();
    Fields fields = new FieldValueReader(holes).fields(kind.fields(), reader);
    reader.finish();
    return new Checked<>(new Result(frontMatter, fields), problems);
  }
}
