package dev.kindling.build;

import dev.kindling.cache.Cache;
import dev.kindling.content.ContentParser;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Document;
import dev.kindling.file.Checksum;
import dev.kindling.markdown.MarkdownOptions;
import dev.kindling.markdown.MarkdownParser;
import dev.kindling.report.Readability;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.source.SourceScan;
import dev.kindling.wording.Guard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the content files of a site say, each by itself.
 *
 * @param documents in the order of their files
 * @param unparsed the files of which nothing is known, also those that could not be read
 * @param readings how hard each is to read, where that is measured
 * @param faces the sums of what other pages can show of each, where that is not all
 */
record ParsedContent(
    List<Document> documents,
    List<SourcePath> unparsed,
    Map<SourcePath, Readability> readings,
    Map<SourcePath, Checksum> faces) {

  /** Nothing was parsed yet. */
  static final ParsedContent NONE =
      new ParsedContent(List.of(), List.of(), new TreeMap<>(), new HashMap<>());

  /** Copies the lists. */
  ParsedContent {
    documents = List.copyOf(documents);
    unparsed = List.copyOf(unparsed);
  }

  /**
   * Parses all files that an earlier build did not, side by side.
   *
   * @param parser what reads them
   * @param times how long each takes is noted here
   */
  static Checked<ParsedContent> parse(
      Sources sources,
      Foundation base,
      Features features,
      ContentParser parser,
      Cache cache,
      Parallel parallel,
      PageTimes times) {
    List<SourceFile> files = sources.in(SourceScan.CONTENT);
    DocumentMemory memory =
        DocumentMemory.of(
            cache,
            sources.sums(),
            base.kinds(),
            base.config().languages(),
            features.behaviours(),
            options(base, features),
            base.config().wording());
    List<Timed<ParsedFile>> parsed =
        parallel.map(
            files,
            file -> "parsing `" + file.path() + "`",
            Timed.of(memory.before(file -> ParsedFile.of(parser.parse(file)))));
    memory.keep(files, parsed.stream().map(Timed::value).toList(), parallel);
    List<Diagnostic> found = new ArrayList<>(NamedFolders.check(base.config(), files));
    List<Document> documents = new ArrayList<>();
    List<SourcePath> unparsed = new ArrayList<>(sources.unread());
    Map<SourcePath, Readability> readings = new TreeMap<>();
    Map<SourcePath, Checksum> faces = new HashMap<>();
    for (int i = 0; i < files.size(); i++) {
      SourcePath path = files.get(i).path();
      ParsedFile file = parsed.get(i).value();
      times.read(path, parsed.get(i).nanos());
      found.addAll(file.problems());
      file.document().ifPresentOrElse(documents::add, () -> unparsed.add(path));
      file.readability().ifPresent(reading -> readings.put(path, reading));
      file.face().ifPresent(face -> faces.put(path, face));
    }
    return new Checked<>(new ParsedContent(documents, unparsed, readings, faces), found);
  }

  /** What reads the content files of a site. */
  static ContentParser parser(Foundation base, Features features) {
    return new ContentParser(
        base.kinds(),
        base.config().languages(),
        features.behaviours(),
        new MarkdownParser(options(base, features)),
        new Guard(base.config().wording()));
  }

  private static MarkdownOptions options(Foundation base, Features features) {
    return MarkdownOptions.of(base.theme().callouts(), features.blockNames())
        .in(base.config().language());
  }
}
