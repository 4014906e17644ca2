package dev.kindling.archfixture;

import com.github.mustachejava.util.InternalArrayList;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.theme.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** One class for each way to be wrong. */
public final class Wrong {

  private Wrong() {}

  /** Remembers something between two builds. */
  public static final class StaticState {
    static int count;
  }

  /** Calls the clock. */
  public static final class ReadsClock {
    @SuppressWarnings("JavaTimeDefaultTimeZone") // the mistake that the rule must see
    LocalDate today() {
      return LocalDate.now();
    }
  }

  /** Hands the clock on as a method. */
  public static final class RefersToClock {
    Supplier<Long> time() {
      return System::nanoTime;
    }
  }

  /** Makes a clock. */
  public static final class MakesClock {
    Clock clock() {
      return Clock.systemUTC();
    }
  }

  /** Lower case as the machine's language has it. */
  public static final class DefaultLocale {
    @SuppressWarnings("StringCaseLocaleUsage") // the mistake that the rule must see
    String lower(String text) {
      return text.toLowerCase();
    }
  }

  /** Bytes as the machine's charset has them. */
  public static final class DefaultCharset {
    @SuppressWarnings("DefaultCharset") // the mistake that the rule must see
    byte[] bytes(String text) {
      return text.getBytes();
    }
  }

  /** Numbers as the machine's language has them. */
  public static final class DefaultFormat {
    String format(int number) {
      return String.format("%d", number);
    }
  }

  /** A set in any order. */
  public static final class UnorderedSet {
    Set<String> set() {
      return Set.of("a", "b");
    }
  }

  /** A map in any order, from a stream. */
  public static final class UnorderedCollector {
    Map<String, Integer> map(List<String> words) {
      return words.stream().collect(Collectors.toMap(word -> word, String::length));
    }
  }

  /** Prints past Maven's log. */
  public static final class Prints {
    void print() {
      System.out.println("hello");
    }
  }

  /** Prints a stack trace of a subclass of {@code Throwable}. */
  public static final class PrintsTrace {
    void print(IllegalStateException problem) {
      problem.printStackTrace();
    }
  }

  /** Starts threads of its own. */
  public static final class HasThreads {
    final List<ExecutorService> threads = new ArrayList<>();
  }

  /** Uses the JVM's common threads. */
  public static final class GoesParallel {
    long count(Collection<String> words) {
      return words.parallelStream().count();
    }
  }

  /** Says neither what the disk failed at nor why. */
  public static final class HidesDiskFailure {
    String text(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Reads a name out of a message. */
  public static final class CutsMessages {
    String name(Diagnostic problem) {
      return problem.message().substring(1, 5);
    }
  }

  /** Knows a problem by its help. */
  public static final class ComparesHelp {
    boolean isAdvice(List<Diagnostic> problems) {
      return problems.stream()
          .flatMap(problem -> problem.help().stream())
          .anyMatch(help -> help.startsWith("did you mean"));
    }
  }

  /** Has a checksum of its own. */
  public static final class SumsBytes {
    long sum(byte[] bytes) {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      return sum.getValue();
    }
  }

  /** Uses a list that Mustache.java made for itself. */
  public static final class UsesEngineInternals {
    List<Object> scopes() {
      return new InternalArrayList<>();
    }
  }

  /** Holds whatever there is. */
  public record MapOfAnything(Optional<Map<String, Object>> values) {}

  /** Takes whatever there is. */
  public static final class TakesMapOfAnything {
    int size(Map<String, Object> values) {
      return values.size();
    }
  }

  /** Is named for nothing. */
  public record PageManager(String text) {}

  /** Lets a template reach a file. */
  public record FileView(String title, List<Path> files) implements View {}

  /** Is no record. */
  public static final class ClassView implements View {}

  /** Two of its flags can be swapped unseen. */
  public record WideView(
      boolean a,
      boolean b,
      boolean c,
      boolean d,
      boolean e,
      boolean f,
      boolean g,
      boolean h,
      boolean i)
      implements View {}

  /** Breaks no rule. */
  public record Right(String title, int number, List<Optional<Right>> others) implements View {
    Set<String> noneOrOne(boolean none) {
      return none ? Set.of() : Set.of(title);
    }

    String rounded(double amount) {
      return String.format(Locale.ROOT, "%.1f", amount);
    }
  }
}
