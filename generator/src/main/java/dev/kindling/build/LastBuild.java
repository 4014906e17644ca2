package dev.kindling.build;

import dev.kindling.cache.ByteSink;
import dev.kindling.cache.ByteSource;
import dev.kindling.cache.Cache;
import dev.kindling.cache.CacheFile;
import dev.kindling.cache.RecordCodec;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.diagnostic.DiagnosticReport;
import dev.kindling.diagnostic.RuleUse;
import dev.kindling.file.Checksum;
import dev.kindling.file.DiskStamp;
import dev.kindling.file.StateFolder;
import dev.kindling.output.WriteReport;
import dev.kindling.source.FoundFile;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import dev.kindling.source.SourceScan;
import dev.kindling.source.TextReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Remembers the last build of a site as a whole. Where the disk says that no file was touched since
 * of all that the build read or published, and it is asked for the same on the same day, the next
 * one has nothing to do but to say the same again. Only builds without errors are remembered, and
 * none that lets known problems pass.
 */
final class LastBuild {

  private static final String FILE = "last-build.bin";

  /** The parts of a site's folder that a build reads. */
  private static final List<SourcePath> PARTS =
      Stream.concat(SourceScan.FILES.stream(), SourceScan.FOLDERS.stream()).toList();

  /** What a build leaves in the state folder for people and editors. */
  private static final List<String> BESIDE = List.of("report.html", "schemas");

  /**
   * What a build came to.
   *
   * @param published what the disk said of the files that it had published
   * @param files how many those are
   */
  private record Told(
      Checksum published,
      int files,
      List<Diagnostic> problems,
      int pages,
      Optional<LocalDate> nextChange,
      List<RuleUse> rules,
      List<String> unconfirmed,
      List<String> notes) {}

  private final BuildRequest request;
  private final Optional<CacheFile> file;
  private final RecordCodec<Told> codec = new RecordCodec<>(Told.class, adapters());

  private static Map<Class<?>, RecordCodec.Adapter<?, ?>> adapters() {
    Map<Class<?>, RecordCodec.Adapter<?, ?>> adapters = new HashMap<>();
    adapters.put(SourceFile.class, new OfSite());
    return adapters;
  }

  private LastBuild(BuildRequest request, Optional<CacheFile> file) {
    this.request = request;
    this.file = file;
  }

  /**
   * Looks at everything that a build reads, before it reads it.
   *
   * @param features what the build can do
   */
  static LastBuild of(BuildRequest request, Features features) {
    try {
      Optional<DiskStamp> read = read(request);
      return new LastBuild(
          request,
          read.isPresent() && request.baseline().isEmpty() && isOld(read.get(), request)
              ? Optional.of(
                  Cache.in(request.stateFolder()).file(FILE, givens(request, features, read.get())))
              : Optional.empty());
    } catch (IOException | UncheckedIOException | URISyntaxException unsure) {
      return new LastBuild(request, Optional.empty());
    }
  }

  /** Whether a change from now on could be told. */
  private static boolean isOld(DiskStamp stamp, BuildRequest request) throws IOException {
    OptionalLong now = DiskStamp.now(new StateFolder(request.stateFolder()));
    return now.isPresent() && stamp.isOlderThan(now.getAsLong());
  }

  private static List<String> givens(BuildRequest request, Features features, DiskStamp read) {
    List<String> givens = new ArrayList<>(features.names());
    for (RecordComponent part : BuildRequest.class.getRecordComponents()) {
      if (part.getType() != ClassLoader.class && !part.getName().equals("threads")) {
        try {
          givens.add(part.getName() + "=" + part.getAccessor().invoke(request));
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(part.getName(), e);
        }
      }
    }
    givens.add(read.sum().line());
    return givens;
  }

  private static Optional<DiskStamp> read(BuildRequest request)
      throws IOException, URISyntaxException {
    DiskStamp.Looking looking = new DiskStamp.Looking().atNames(request.siteFolder());
    for (SourcePath part : PARTS) {
      looking.at(request.siteFolder().resolve(part.value()));
    }
    looking.at(request.themesFolder());
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    for (ClassLoader some = request.themesLoader();
        some != null && some != platform;
        some = some.getParent()) {
      if (some instanceof URLClassLoader known) {
        for (URL url : known.getURLs()) {
          looking.at(Path.of(url.toURI()));
        }
      } else if (some == ClassLoader.getSystemClassLoader()) {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
          looking.at(Path.of(entry));
        }
      } else {
        return Optional.empty();
      }
    }
    return looking.stamp();
  }

  /** What the last build came to, if a build would come to the same now. */
  Optional<BuildOutcome> outcome() {
    try {
      Optional<byte[]> bytes = file.flatMap(CacheFile::read);
      if (bytes.isEmpty() || !hasAllBeside()) {
        return Optional.empty();
      }
      Told told = codec.read(request, new ByteSource(bytes.get(), 0));
      return published()
          .filter(now -> now.sum().equals(told.published()))
          .map(now -> outcome(told));
    } catch (RuntimeException | IOException damaged) {
      return Optional.empty();
    }
  }

  private static BuildOutcome outcome(Told told) {
    return new BuildOutcome(
        new DiagnosticReport(told.problems()),
        false,
        told.pages(),
        Optional.of(new WriteReport(0, told.files(), 0)),
        List.of(),
        Optional.empty(),
        told.nextChange(),
        AcceptedUrls.NONE,
        Optional.empty(),
        told.rules(),
        told.unconfirmed(),
        told.notes());
  }

  private boolean hasAllBeside() {
    return BESIDE.stream().allMatch(name -> Files.exists(request.stateFolder().resolve(name)));
  }

  private Optional<DiskStamp> published() throws IOException {
    return new DiskStamp.Looking()
        .at(request.outputFolder())
        .at(request.stateFolder().resolve("schemas"))
        .stamp();
  }

  /**
   * Remembers a build, if nothing is wrong with it, and if a change that comes right after it could
   * be told from what it has published itself.
   */
  void keep(BuildOutcome outcome) {
    if (file.isEmpty()
        || outcome.report().hasErrors()
        || outcome.written().isEmpty()
        || !outcome.lost().isEmpty()
        || request.acceptsGoneUrls()) {
      return;
    }
    try {
      Optional<DiskStamp> published = published();
      if (published.isPresent() && isOld(published.get(), request)) {
        WriteReport written = outcome.written().get();
        ByteSink bytes = new ByteSink();
        codec.write(
            new Told(
                published.get().sum(),
                written.written() + written.unchanged(),
                outcome.report().all(),
                outcome.pages(),
                outcome.nextChange(),
                outcome.rules(),
                outcome.unconfirmed(),
                outcome.notes()),
            request,
            bytes);
        file.get().write(bytes.toBytes());
      }
    } catch (RecordCodec.Unwritable | IOException | UncheckedIOException unsure) {
      // The next build does all its work.
    }
  }

  /** Files of the site are read again: they are what they were. */
  private static final class OfSite implements RecordCodec.Adapter<SourceFile, BuildRequest> {

    @Override
    public void write(SourceFile value, BuildRequest request, ByteSink into) {
      if (!find(value.path(), request).equals(Optional.of(value))) {
        throw new RecordCodec.Unwritable(value.toString());
      }
      into.text(value.path().value());
    }

    @Override
    public SourceFile read(BuildRequest request, ByteSource from) {
      return find(new SourcePath(from.text()), request).orElseThrow();
    }

    private static Optional<SourceFile> find(SourcePath path, BuildRequest request) {
      Path file = request.siteFolder().resolve(path.value());
      return TextReader.read(new FoundFile(path, file, 0)) instanceof TextReader.Reading.Text text
          ? Optional.of(text.file())
          : Optional.empty();
    }
  }
}
