package dev.kindling.explain;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody wrote to ask for a code: {@code unknown-field}, {@code UNKNOWN_FIELD}, or a piece
 * of a build's output such as {@code error[unknown-field]}.
 *
 * @param name the code as it is meant, which need not exist
 */
public record CodeQuery(String name) {

  private static final int MOST_NEAR = 5;

  /** Takes what surrounds the name away. */
  public static CodeQuery of(String written) {
    String name = written.substring(written.indexOf('[') + 1);
    int end = name.indexOf(']');
    return new CodeQuery(
        (end < 0 ? name : name.substring(0, end))
            .strip()
            .toLowerCase(Locale.ROOT)
            .replace('_', '-'));
  }

  /** The code of this name. */
  public Optional<Code> code() {
    return Arrays.stream(Code.values()).filter(code -> code.id().equals(name)).findFirst();
  }

  /** The names of codes that may be meant, the likeliest first: at most 5, perhaps none. */
  public List<String> near() {
    List<String> names = Arrays.stream(Code.values()).map(Code::id).toList();
    List<String> words = List.of(name.split("-", -1));
    Stream<String> sharing =
        names.stream()
            .filter(known -> List.of(known.split("-", -1)).stream().anyMatch(words::contains));
    return Stream.concat(NearestName.of(name, names).stream(), sharing)
        .distinct()
        .limit(MOST_NEAR)
        .toList();
  }
}
