package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ThreadsTest {

  @Test
  void oneParserServesManyThreads() throws Exception {
    MarkdownParser parser = new MarkdownParser(MarkdownOptions.of(List.of("note"), List.of()));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> work = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        String text = text(i % 40);
        work.add(() -> Pages.print(parser.open(Pages.file(text), "en").finish(0).value()));
      }
      List<Future<String>> answers = threads.invokeAll(work);
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).isEqualTo(Pages.print(Pages.read(text(i % 40)).value()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static String text(int number) {
    return switch (number % 4) {
      case 0 -> "## A " + number + "\n\n> [!NOTE]\n> text[^1]\n\n[^1]: note\n";
      case 1 -> "|a|b|\n|-|-|\n|" + number + "|~~c~~|\n";
      case 2 -> "Term\n: " + number + "\n\n- [x] done www.example.org\n";
      default -> "\"" + number + "\" [a][b]\n\n[b]: c" + number + ".md\n";
    };
  }
}
