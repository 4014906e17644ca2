package dev.kindling.quiz.model;

import dev.kindling.diagnostic.Code;
import dev.kindling.document.Located;
import dev.kindling.yaml.ValueReader;
import dev.kindling.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads bands, whose borders are percentages in a reflection and points in a knowledge check. */
final class BandReader {

  private static final Pattern PERCENT = Pattern.compile("(0|[1-9][0-9]?|100)%");
  private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]?|100)");
  private static final int MOST_POINTS = 100_000;

  private final QuizPartReader reading;
  private final boolean inPercent;

  BandReader(QuizPartReader reading, boolean inPercent) {
    this.reading = reading;
    this.inPercent = inPercent;
  }

  List<Band> read(ValueReader list) {
    List<Band> bands = new ArrayList<>();
    for (ValueReader item : reading.items(list, 1, "band")) {
      reading.fields(
          item,
          "band",
          band -> {
            ValueReader from = band.required("from");
            bands.add(
                new Band(
                    reading.id(band.required("id")),
                    border(from).orElse(new Located<>(0, from.location())),
                    border(band.optional("to")),
                    reading.prose(band.required("title")),
                    reading.someProse(band.optional("text")),
                    reading.next(band),
                    reading.care(band),
                    band.optional("rare").flag().orElse(false)));
          });
    }
    return bands;
  }

  private Optional<Located<Integer>> border(ValueReader value) {
    return inPercent ? percent(value) : points(value);
  }

  private Optional<Located<Integer>> percent(ValueReader value) {
    Optional<String> text = value.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (PERCENT.matcher(text.get()).matches()) {
      String digits = text.get().substring(0, text.get().length() - 1);
      return Optional.of(new Located<>(Integer.valueOf(digits), value.location()));
    }
    String message =
        value.label()
            + " must be a whole percentage, and is `"
            + ValueReader.shortened(text.get())
            + "`";
    boolean lacksSign = NUMBER.matcher(text.get()).matches();
    value.report(
        Code.WRONG_TYPE,
        message,
        lacksSign ? "did you mean `" + text.get() + "%`?" : "write `0%` to `100%`");
    return Optional.empty();
  }

  private Optional<Located<Integer>> points(ValueReader value) {
    boolean hasSign =
        value
            .node()
            .filter(n -> n instanceof YamlNode.Scalar s && s.text().endsWith("%"))
            .isPresent();
    if (hasSign) {
      value.report(
          Code.WRONG_TYPE,
          value.label() + " must be a number of points, and is `" + value.text().orElse("") + "`",
          "the bands of a knowledge check are counted in points, such as `3`");
      return Optional.empty();
    }
    return reading.whole(value, 0, MOST_POINTS);
  }
}
