package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build whose process is killed, wherever it was, leaves the site that was published or the new
 * one; between the renames, which no system does all at once, it leaves what the next build
 * finishes, even one that fails. {@code -Dkindling.kills=N} kills more of them.
 */
class KilledBuildTest {

  private static final int KILLS = Integer.getInteger("kindling.kills", 4);
  private static final int PAGES = 150;

  @TempDir Path temp;

  /** Builds the site in a folder, in a process of its own. */
  static final class Building {

    private Building() {}

    public static void main(String[] folder) throws IOException {
      TinySite site = TinySite.in(Path.of(folder[0]));
      System.exit(site.build().report().hasErrors() ? 1 : 0);
    }
  }

  @Test
  void aKilledBuildLeavesAWholeSiteOrOneThatTheNextBuildFinishes() throws Exception {
    Random random = new Random(KILLS);
    TinySite site = TinySite.of(temp.resolve("site"));
    Path published = temp.resolve("site/target/site");
    List<Map<String, String>> whole = new ArrayList<>();
    for (String version : List.of("One", "Other")) {
      write(site, version);
      site.build(temp.resolve(version));
      whole.add(TinySite.files(temp.resolve(version).resolve("site")));
    }
    site.build();
    long most = millis(site, "One");
    int killed = 0;
    int unfinished = 0;
    for (int i = 0; i < KILLS; i++) {
      write(site, i % 2 == 0 ? "Other" : "One");
      Process building = start();
      // More often towards the end, where it publishes.
      long wait = (long) (most * (1 - Math.pow(random.nextDouble(), 2) * 0.8));
      if (building.waitFor(wait, TimeUnit.MILLISECONDS)) {
        assertThat(building.exitValue()).isZero();
      } else {
        building.destroyForcibly().waitFor();
        killed++;
      }

      if (!whole.contains(TinySite.files(published))) {
        unfinished++;
        site.page("index.md", "[lost](lost.md)");
        assertThat(site.build().finishesEarlier()).isTrue();
        assertThat(TinySite.files(published)).isIn(whole);
        write(site, i % 2 == 0 ? "Other" : "One");
      }
      assertThat(site.build().report().all()).isEmpty();
      assertThat(TinySite.files(published)).isEqualTo(whole.get(i % 2 == 0 ? 1 : 0));
    }
    System.out.printf("%d builds, %d killed, %d between two renames%n", KILLS, killed, unfinished);
    assertThat(killed).isPositive();
  }

  /** How long a build takes in a process of its own. */
  private long millis(TinySite site, String version) throws Exception {
    write(site, version);
    long start = System.nanoTime();
    assertThat(start().waitFor()).isZero();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            classPath(),
            Building.class.getName(),
            temp.resolve("site").toString())
        .inheritIO()
        .start();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** Every page of a version says its name. */
  private static void write(TinySite site, String version) throws IOException {
    site.page("index.md", version + ".");
    for (int i = 0; i < PAGES; i++) {
      Path file = site.source("content/notes/n" + i + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "---\ntitle: Note " + i + "\n---\n\n" + version + ".\n");
    }
  }
}
