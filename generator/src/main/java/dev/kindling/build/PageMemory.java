package dev.kindling.build;

import dev.kindling.cache.ByteSink;
import dev.kindling.cache.ByteSource;
import dev.kindling.cache.Cache;
import dev.kindling.cache.CacheFile;
import dev.kindling.file.Checksum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Remembers of each page what it was made from, and the sums of its text and of the file that was
 * written: so a page that is made from the same again need not be rendered to be known. Immutable
 * and thread-safe.
 */
final class PageMemory {

  private static final String FILE = "pages.bin";

  /**
   * A page as it was made and written.
   *
   * @param key the sum of what it was made from
   * @param text the sum of its text
   * @param policy what was written in place of the mark for it
   * @param written the sum of the bytes in the site's folder
   */
  record Kept(Checksum key, Checksum text, Optional<String> policy, Checksum written) {}

  /**
   * A page as it was made.
   *
   * @param key the sum of what it was made from
   * @param text the sum of its text
   */
  record Made(Checksum key, Checksum text) {}

  private final CacheFile file;
  private final Map<String, Kept> pages;

  private PageMemory(CacheFile file) {
    this.file = file;
    this.pages = file.read().map(PageMemory::read).orElseGet(HashMap::new);
  }

  /** What the last build left. */
  static PageMemory of(Cache cache) {
    return new PageMemory(cache.file(FILE, List.of()));
  }

  /**
   * A page that was made from the same.
   *
   * @param path its file in the site's folder
   * @param key the sum of what it is to be made from
   */
  Optional<Kept> find(String path, Checksum key) {
    return Optional.ofNullable(pages.get(path)).filter(kept -> kept.key().equals(key));
  }

  /**
   * Remembers the pages for the next build.
   *
   * @param made the pages with which nothing was wrong, by their files
   * @param policies of the pages that have one made for them, by their files
   * @param written the sums of all files in the site's folder, by their names
   */
  void keep(
      SortedMap<String, Made> made, Map<String, String> policies, Map<String, Checksum> written) {
    Map<String, Kept> now = new LinkedHashMap<>();
    made.forEach(
        (path, page) ->
            Optional.ofNullable(written.get(path))
                .ifPresent(
                    sum ->
                        now.put(
                            path,
                            new Kept(
                                page.key(),
                                page.text(),
                                Optional.ofNullable(policies.get(path)),
                                sum))));
    if (!now.equals(pages)) {
      file.write(bytes(now));
    }
  }

  private static byte[] bytes(Map<String, Kept> pages) {
    List<Optional<String>> policies = pages.values().stream().map(Kept::policy).distinct().toList();
    ByteSink into = new ByteSink();
    into.number(policies.size());
    for (Optional<String> policy : policies) {
      into.flag(policy.isPresent());
      policy.ifPresent(into::text);
    }
    into.number(pages.size());
    pages.forEach(
        (path, page) -> {
          into.text(path);
          write(page.key(), into);
          write(page.text(), into);
          into.number(policies.indexOf(page.policy()));
          write(page.written(), into);
        });
    return into.toBytes();
  }

  private static Map<String, Kept> read(byte[] bytes) {
    Map<String, Kept> pages = new HashMap<>();
    try {
      ByteSource from = new ByteSource(bytes, 0);
      List<Optional<String>> policies = new ArrayList<>();
      for (int i = from.count(); i > 0; i--) {
        policies.add(from.flag() ? Optional.of(from.text()) : Optional.empty());
      }
      for (int i = from.count(); i > 0; i--) {
        String path = from.text();
        Checksum key = sum(from);
        Checksum text = sum(from);
        Optional<String> policy = policies.get(Math.toIntExact(from.number()));
        pages.put(path, new Kept(key, text, policy, sum(from)));
      }
    } catch (RuntimeException damaged) {
      pages.clear();
    }
    return pages;
  }

  private static void write(Checksum sum, ByteSink into) {
    into.number(sum.size());
    into.number(sum.sums());
  }

  private static Checksum sum(ByteSource from) {
    long size = from.number();
    return new Checksum(size, from.number());
  }
}
