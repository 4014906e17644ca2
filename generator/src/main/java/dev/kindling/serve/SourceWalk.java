package dev.kindling.serve;

import dev.kindling.serve.SourceState.Stamp;
import dev.kindling.source.SourcePath;
import dev.kindling.source.SourceScan;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * One look at all files from which a site is built: settings, sources, ledger, kinds, content,
 * static files, and the themes of the themes' folder. Skipped is what a build skips, and with it
 * what editors leave beside a file. One thread.
 */
final class SourceWalk {

  /** As deep as a build goes. */
  private static final int DEEPEST = 41;

  private final Path site;
  private final Path themes;
  private final Consumer<Path> folders;
  private final SortedMap<String, Stamp> files = new TreeMap<>();

  /** Folders behind links, each once: links can lead in circles. */
  private final Set<Path> linked = new HashSet<>();

  /** Links to folders, which are followed when the walk that met them has ended. */
  private final Deque<String> links = new ArrayDeque<>();

  private SourceWalk(Path site, Path themes, Consumer<Path> folders) {
    this.site = site;
    this.themes = themes;
    this.folders = folders;
  }

  /**
   * Looks at all files. What vanishes meanwhile is left out.
   *
   * @param site the site's folder
   * @param themes the folder of themes, which need not exist
   * @param folders is told of each folder before its files are looked at
   */
  static SourceState look(Path site, Path themes, Consumer<Path> folders) {
    SourceWalk walk = new SourceWalk(site, themes, folders);
    folders.accept(site);
    for (SourcePath part : SourceScan.FILES) {
      walk.file(site.resolve(part.value()), part.value());
    }
    for (SourcePath part : SourceScan.FOLDERS) {
      walk.walk(site.resolve(part.value()), part.value());
    }
    walk.themes();
    while (!walk.links.isEmpty()) {
      walk.follow(walk.links.pop());
    }
    return new SourceState(walk.files);
  }

  /** A folder among the themes is one once it has settings. */
  private void themes() {
    if (!Files.isDirectory(themes)) {
      return;
    }
    folders.accept(themes);
    try (DirectoryStream<Path> children = Files.newDirectoryStream(themes, Files::isDirectory)) {
      for (Path child : children) {
        folders.accept(child);
        if (Files.exists(child.resolve("theme.yml"))) {
          walk(child, "themes/" + child.getFileName());
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      files.put("themes", Stamp.UNREADABLE);
    }
  }

  private void file(Path file, String name) {
    if (!Files.exists(file)) {
      return;
    }
    try {
      files.put(name, Stamp.of(Files.readAttributes(file, BasicFileAttributes.class)));
    } catch (IOException e) {
      files.put(name, Stamp.UNREADABLE);
    }
  }

  /** A link may lead to a folder of the site, and to nothing outside it. */
  private void follow(String name) {
    try {
      Path real = site.resolve(name).toRealPath();
      if (real.startsWith(site.toRealPath()) && linked.add(real)) {
        walk(real, name);
      }
    } catch (IOException leadsNowhere) {
      files.put(name, Stamp.UNREADABLE);
    }
  }

  private void walk(Path folder, String name) {
    if (!Files.exists(folder)) {
      return;
    }
    try {
      // A part of the site may be a link itself, and a link may lead back to it.
      Path real = folder.toRealPath();
      linked.add(real);
      Files.walkFileTree(real, EnumSet.noneOf(FileVisitOption.class), DEEPEST, visitor(real, name));
    } catch (IOException e) {
      files.put(name, Stamp.UNREADABLE);
    }
  }

  private SimpleFileVisitor<Path> visitor(Path root, String name) {
    return new SimpleFileVisitor<>() {

      private String nameOf(Path path) {
        String inside = root.relativize(path).toString().replace('\\', '/');
        return inside.isEmpty() ? name : name + "/" + inside;
      }

      private boolean isSkipped(Path path) {
        return !path.equals(root) && SourceScan.isSkipped(String.valueOf(path.getFileName()));
      }

      @Override
      public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
        if (isSkipped(dir)) {
          return FileVisitResult.SKIP_SUBTREE;
        }
        folders.accept(dir);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isSkipped(file)) {
          if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
            links.push(nameOf(file));
          }
          if (attributes.isSymbolicLink() && Files.exists(file)) {
            file(file, nameOf(file));
          } else {
            files.put(nameOf(file), Stamp.of(attributes));
          }
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (!isSkipped(file) && Files.exists(file)) {
          files.put(nameOf(file), Stamp.UNREADABLE);
        }
        return FileVisitResult.CONTINUE;
      }
    };
  }
}
