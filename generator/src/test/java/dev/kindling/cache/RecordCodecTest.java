package dev.kindling.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCodecTest {

  private enum Colour {
    RED,
    GREEN
  }

  private sealed interface Shape {
    record Dot() implements Shape {}

    record Group(List<Shape> inside, Optional<Shape> last) implements Shape {}
  }

  private record Named<T>(String name, T value) {}

  private record Wrapped<T>(List<Named<T>> all) {}

  private record Everything(
      String text,
      int small,
      long large,
      boolean isSet,
      LocalDate day,
      BigDecimal decimal,
      Colour colour,
      Shape shape,
      Named<Named<Integer>> nested,
      Wrapped<Colour> wrapped,
      Optional<Named<LocalDate>> dated) {}

  private record OfPattern(Pattern pattern) {}

  private record OfText(String text) {}

  @Test
  void writesAndReadsAllSortsOfComponents() {
    Everything value =
        new Everything(
            "a“b”\n",
            -1,
            Long.MIN_VALUE,
            true,
            LocalDate.of(-4, 2, 29),
            new BigDecimal("1.50"),
            Colour.GREEN,
            new Shape.Group(
                List.of(new Shape.Dot(), new Shape.Group(List.of(), Optional.empty())),
                Optional.of(new Shape.Dot())),
            new Named<>("outer", new Named<>("inner", Integer.MAX_VALUE)),
            new Wrapped<>(List.of(new Named<>("x", Colour.RED))),
            Optional.of(new Named<>("d", LocalDate.MAX)));

    assertThat(copy(Everything.class, value)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "\u0000\u007f\u0080\u07ff\u0800\uffff",
        "😀",
        "\ud83d",
        "\ude00\ud83d"
      })
  void keepsEachUnitOfAText(String text) {
    assertThat(copy(OfText.class, new OfText(text)).text()).isEqualTo(text);
  }

  @Test
  void writesTwoBehindEachOther() {
    RecordCodec<OfText> codec = new RecordCodec<>(OfText.class, new HashMap<>());
    ByteSink sink = new ByteSink();
    codec.write(new OfText("ü".repeat(3000)), "", sink);
    int second = sink.size();
    codec.write(new OfText("b"), "", sink);

    ByteSource source = new ByteSource(sink.toBytes(), 0);
    assertThat(codec.read("", source).text()).hasSize(3000);
    assertThat(source.position()).isEqualTo(second);
    assertThat(codec.read("", new ByteSource(sink.toBytes(), second)).text()).isEqualTo("b");
  }

  @Test
  void asksAnAdapterForWhatItDoesNotKnow() {
    assertThatThrownBy(() -> new RecordCodec<>(OfPattern.class, new HashMap<>()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.util.regex.Pattern");

    Map<Class<?>, RecordCodec.Adapter<?, ?>> adapters = new HashMap<>();
    adapters.put(Pattern.class, new Patterns());
    RecordCodec<OfPattern> codec = new RecordCodec<>(OfPattern.class, adapters);
    ByteSink sink = new ByteSink();
    codec.write(new OfPattern(Pattern.compile("a+")), "prefix", sink);

    OfPattern read = codec.read("b+", new ByteSource(sink.toBytes(), 0));
    assertThat(read.pattern().pattern()).isEqualTo("b+a+");
    assertThatThrownBy(() -> codec.write(new OfPattern(Pattern.compile("no")), "", sink))
        .isInstanceOf(RecordCodec.Unwritable.class);
  }

  @Test
  void throwsForBytesThatAreCutShort() {
    RecordCodec<OfText> codec = new RecordCodec<>(OfText.class, new HashMap<>());
    ByteSink sink = new ByteSink();
    codec.write(new OfText("text"), "", sink);
    for (int length = 0; length < sink.size(); length++) {
      sink.cut(length);
      byte[] cut = sink.toBytes();
      assertThatThrownBy(() -> codec.read("", new ByteSource(cut, 0)))
          .isInstanceOf(RuntimeException.class);
    }
  }

  private static <T extends Record> T copy(Class<T> type, T value) {
    RecordCodec<T> codec = new RecordCodec<>(type, new HashMap<>());
    ByteSink sink = new ByteSink();
    codec.write(value, "", sink);
    return codec.read("", new ByteSource(sink.toBytes(), 0));
  }

  /** Reads what was written with what is at hand before it. */
  private static final class Patterns implements RecordCodec.Adapter<Pattern, String> {

    @Override
    public void write(Pattern value, String context, ByteSink into) {
      if (value.pattern().equals("no")) {
        throw new RecordCodec.Unwritable("no");
      }
      into.text(value.pattern());
    }

    @Override
    public Pattern read(String context, ByteSource from) {
      return Pattern.compile(context + from.text());
    }
  }
}
