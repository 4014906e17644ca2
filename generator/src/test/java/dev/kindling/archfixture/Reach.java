package dev.kindling.archfixture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Code of which a part is used by nobody. */
public final class Reach {

  private Reach() {}

  /** What others call. */
  public static final class Entrance implements Runnable {

    private final Map<Key, Integer> counts = new TreeMap<>(new ByText());

    @Override
    public void run() {
      Used used = new Used(new Pair("a", "b"));
      counts.put(new Key("a"), List.of(1).stream().mapToInt(Used::twice).sum() + Used.LIMIT);
      used.go(Sort.SHOWN);
    }
  }

  /** Used, but for two methods that need each other, a constructor and a field. */
  public static final class Used {

    static final int LIMIT = 3;
    static final List<String> UNREAD = List.of("a");

    private final Pair pair;

    Used(Pair pair) {
      this.pair = pair;
    }

    Used() {
      this(new Pair("", ""));
    }

    void go(Sort sort) {
      if (sort.isShown() && pair.first().isEmpty()) {
        throw new IllegalStateException(pair.both());
      }
    }

    static int twice(int number) {
      return 2 * number;
    }

    void there(int steps) {
      if (steps > 0) {
        back(steps - 1);
      }
    }

    void back(int steps) {
      there(steps);
    }
  }

  /** One of them is only asked after. */
  enum Sort {
    SHOWN,
    NEVER;

    boolean isShown() {
      return switch (this) {
        case SHOWN -> true;
        case NEVER -> false;
      };
    }
  }

  /**
   * Of the parts one is read by others, one by the record, and one by nobody.
   *
   * @param first read
   * @param second read inside
   * @param third never read
   */
  record Pair(String first, String second, String third) {

    Pair(String first, String second) {
      this(first, second, "");
    }

    String both() {
      return first() + second;
    }
  }

  /**
   * Only compared.
   *
   * @param text with others
   */
  record Key(String text) {}

  static final class ByText implements Comparator<Key> {

    @Override
    public int compare(Key one, Key other) {
      return one.toString().compareTo(other.toString());
    }
  }

  /** Used by nobody. */
  static final class Unused {

    static void run() {
      new Used(new Pair("", "")).go(Sort.SHOWN);
    }
  }

  /** Its values are written into the code that uses them. */
  static final class Limits {

    static final long MOST = 7;

    private Limits() {}
  }
}
