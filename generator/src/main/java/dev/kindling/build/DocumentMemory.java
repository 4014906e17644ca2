package dev.kindling.build;

import dev.kindling.cache.ByteSink;
import dev.kindling.cache.ByteSource;
import dev.kindling.cache.Cache;
import dev.kindling.cache.CacheFile;
import dev.kindling.cache.RecordCodec;
import dev.kindling.document.SiteLanguages;
import dev.kindling.file.Checksum;
import dev.kindling.kind.Behaviour;
import dev.kindling.kind.Kind;
import dev.kindling.kind.Kinds;
import dev.kindling.markdown.MarkdownOptions;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.wording.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what content files were parsed to, with all problems. It holds for a file of the same
 * name and text, read by a parser that was given the same. It lies in a few files, each with some
 * of the documents, so that one that changes does not cost writing all. Documents that a feature
 * has read more of are parsed each time. Thread-safe.
 */
final class DocumentMemory {

  private static final int MANY = 500;
  private static final int PARTS = 32;

  /** The bytes of an entry within those of its part. */
  private record Kept(Checksum sum, int start, int length) {}

  private final List<Part> parts;
  private final Map<SourcePath, Checksum> sums;
  private final RecordCodec<ParsedFile> codec;

  /**
   * What is remembered.
   *
   * @param sums of the bytes of all files that may be asked for, by their names
   * @param kinds the kinds that the parser knows
   * @param languages in which languages it takes files to be
   * @param behaviours what kinds can ask for by name
   * @param options with which it reads bodies
   * @param wording the words that it guards
   */
  static DocumentMemory of(
      Cache cache,
      Map<SourcePath, Checksum> sums,
      Kinds kinds,
      SiteLanguages languages,
      List<Behaviour> behaviours,
      MarkdownOptions options,
      List<Phrase> wording) {
    List<String> givens = new ArrayList<>();
    behaviours.forEach(behaviour -> givens.add(behaviour.name()));
    givens.add(languages.toString());
    givens.add(options.toString());
    givens.add(wording.toString());
    for (Kind kind : kinds.all()) {
      givens.add(kind.name());
      givens.add(kind.source().text());
    }
    return new DocumentMemory(cache, sums, givens);
  }

  private DocumentMemory(Cache cache, Map<SourcePath, Checksum> sums, List<String> givens) {
    this.sums = sums;
    int needed = sums.size() < MANY ? 1 : PARTS;
    this.parts =
        IntStream.range(0, needed)
            .mapToObj(i -> new Part(cache.file("documents-" + i + ".bin", givens)))
            .toList();
    this.codec = DocumentCodec.of(ParsedFile.class);
  }

  /** The same parser, asked only for what is not remembered. */
  Function<SourceFile, ParsedFile> before(Function<SourceFile, ParsedFile> parser) {
    return file -> known(file).orElseGet(() -> parser.apply(file));
  }

  private Optional<ParsedFile> known(SourceFile file) {
    Part part = part(file);
    Kept kept = part.kept().get(file.path().value());
    if (kept == null || !kept.sum().equals(sum(file))) {
      return Optional.empty();
    }
    try {
      return Optional.of(codec.read(file, new ByteSource(part.bytes, kept.start())));
    } catch (RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private Checksum sum(SourceFile file) {
    return Objects.requireNonNull(sums.get(file.path()));
  }

  private Part part(SourceFile file) {
    return parts.get(Math.floorMod(file.path().hashCode(), parts.size()));
  }

  /**
   * Remembers what was parsed for the next build.
   *
   * @param files all content files
   * @param parsed of each of them, in the same order
   */
  void keep(List<SourceFile> files, List<ParsedFile> parsed, Parallel parallel) {
    Map<Part, List<Integer>> byPart = new HashMap<>();
    for (int i = 0; i < files.size(); i++) {
      byPart.computeIfAbsent(part(files.get(i)), p -> new ArrayList<>()).add(i);
    }
    parallel.map(
        parts,
        part -> "remembering documents",
        part -> {
          part.keep(byPart.getOrDefault(part, List.of()), files, parsed);
          return part;
        });
  }

  /** One file of the memory. */
  private final class Part {

    private final CacheFile file;
    private byte[] bytes = new byte[0];
    private @Nullable Map<String, Kept> kept;

    Part(CacheFile file) {
      this.file = file;
    }

    /** What an earlier build left, by the names of the content files. */
    synchronized Map<String, Kept> kept() {
      Map<String, Kept> known = kept;
      if (known == null) {
        known = new HashMap<>();
        bytes = file.read().orElse(bytes);
        try {
          readHead(known);
        } catch (RuntimeException damaged) {
          known.clear();
        }
        kept = known;
      }
      return known;
    }

    private void readHead(Map<String, Kept> into) {
      if (bytes.length == 0) {
        return;
      }
      ByteSource head = new ByteSource(bytes, 0);
      int count = head.count();
      List<String> paths = new ArrayList<>(count);
      List<Kept> all = new ArrayList<>(count);
      int length = 0;
      for (int i = 0; i < count; i++) {
        paths.add(head.text());
        Checksum sum = new Checksum(head.number(), head.number());
        all.add(new Kept(sum, length, head.count()));
        length += all.get(i).length();
      }
      int start = head.position();
      for (int i = 0; i < count; i++) {
        Kept one = all.get(i);
        into.put(paths.get(i), new Kept(one.sum(), start + one.start(), one.length()));
      }
    }

    void keep(List<Integer> of, List<SourceFile> files, List<ParsedFile> parsed) {
      Map<String, Kept> before = kept();
      ByteSink head = new ByteSink();
      ByteSink behind = new ByteSink();
      int count = 0;
      boolean isSame = true;
      for (int i : of) {
        SourceFile source = files.get(i);
        Checksum sum = sum(source);
        Kept known = before.get(source.path().value());
        int start = behind.size();
        if (known != null && known.sum().equals(sum)) {
          behind.bytes(bytes, known.start(), known.length());
        } else {
          try {
            codec.write(parsed.get(i), source, behind);
            isSame = false;
          } catch (RecordCodec.Unwritable unwritable) {
            behind.cut(start);
            continue;
          }
        }
        count++;
        head.text(source.path().value());
        head.number(sum.size());
        head.number(sum.sums());
        head.number(behind.size() - start);
      }
      if (!isSame || count != before.size()) {
        ByteSink all = new ByteSink();
        all.number(count);
        all.bytes(head);
        all.bytes(behind);
        file.write(all.toBytes());
      }
    }
  }
}
