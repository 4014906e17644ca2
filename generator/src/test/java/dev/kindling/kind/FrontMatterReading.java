package dev.kindling.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import dev.kindling.document.Fragment;
import dev.kindling.document.Located;
import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.yaml.ProblemLines;
import dev.kindling.yaml.YamlNode;
import dev.kindling.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads front matter as a page of the kind {@code factor} has it. */
final class FrontMatterReading {

  /** A kind with a field of every type. */
  static final String KIND =
      """
      folder: factors
      fields:
        order: {type: whole, required: true}
        text: {type: text, longest: 5, pattern: "[a-z]+", message: only small letters}
        markdown: {type: markdown}
        whole: {type: whole, least: 1, most: 9}
        decimal: {type: decimal, least: 0.5, most: 2}
        flag: {type: flag}
        date2: {type: date}
        choice: {type: choice, of: [mirror, ledger], default: ledger}
        url: {type: url}
        picture: {type: image}
        ref: {type: ref, to: factor}
        refs: {type: refs, to: factor, at-least: 1, at-most: 2}
        list: {type: list, of: whole}
        group: {type: group, fields: {name: {type: text, required: true}, link: url}}
      """;

  private FrontMatterReading() {}

  /** Holes that show the Markdown they are given, and number the images. */
  static final class RememberingHoles implements FrontMatterReader.Holes {
    private final List<Located<String>> images = new ArrayList<>();

    @Override
    public List<Fragment> markdown(YamlNode.Scalar text) {
      return List.of(new Fragment.Html("<md>" + text.text() + "</md>"));
    }

    @Override
    public int image(String destination, Location at) {
      images.add(new Located<>(destination, at));
      return images.size() - 1;
    }
  }

  /** Reads lines of front matter; only these may be wrong, neither the kind nor the YAML. */
  static Checked<FrontMatterReader.Result> read(String kind, String path, String text) {
    Checked<Kinds> kinds = KindsReader.read(List.of(KindFile.of("factor", kind)), List.of());
    assertThat(ProblemLines.of(kinds.diagnostics())).isEmpty();
    SourceFile file = new SourceFile(new SourcePath(path), "---\n" + text + "---\n");
    Checked<Optional<YamlNode.Mapping>> yaml = YamlReader.readMapping(file, 4, 4 + text.length());
    assertThat(ProblemLines.of(yaml.diagnostics())).isEmpty();
    return FrontMatterReader.read(
        kinds.value().all().get(0),
        file,
        yaml.value().orElseThrow(),
        new LineIndex(file).at(0, 3),
        List.of(),
        new RememberingHoles());
  }
}
