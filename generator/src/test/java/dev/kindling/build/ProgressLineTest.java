package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private static final long NEVER = TimeUnit.HOURS.toMillis(1);

  private final List<String> terminal = new CopyOnWriteArrayList<>();

  @Test
  void showsWhatLongWorkIsAtAndVanishes() throws InterruptedException {
    CountDownLatch shown = new CountDownLatch(2);
    ProgressLine line =
        ProgressLine.watching(
            () -> "reading " + shown.getCount() + "x".repeat(100),
            text -> {
              terminal.add(text);
              shown.countDown();
            },
            1,
            1);
    assertThat(shown.await(1, TimeUnit.MINUTES)).isTrue();
    line.close();

    int last = terminal.size() - 1;
    assertThat(terminal.get(0)).startsWith("\r\u001b[Kreading 2x").hasSize(4 + 79);
    assertThat(terminal.get(1)).startsWith("\r\u001b[Kreading 1x");
    assertThat(terminal.get(last)).isEqualTo("\r\u001b[K");
    Thread.sleep(20);
    assertThat(terminal).hasSize(last + 1);
  }

  @Test
  void saysNothingOfShortWork() {
    ProgressLine.watching(() -> "working", terminal::add, NEVER, 1).close();

    assertThat(terminal).isEmpty();
  }

  @Test
  void countsWhatIsWorthCounting() {
    Parallel two = new Parallel(2);
    assertThat(two.progress()).isEmpty();

    two.map(List.of(1, 2), item -> "working", item -> item);
    assertThat(two.progress()).isEmpty();

    two.map(Collections.nCopies(50, 1), item -> "working", item -> item);
    assertThat(two.progress()).isEqualTo(": 50 of 50");
  }
}
