package dev.kindling.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindling.build.BuildRequest;
import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeMojoTest {

  @TempDir Path temp;

  private final ServeMojo mojo = new ServeMojo();
  private final BlockingQueue<String> log = new LinkedBlockingQueue<>();

  @BeforeEach
  void fillParametersAsMavenDoes() throws Exception {
    mojo.site = Files.createDirectories(temp.resolve("in")).toFile();
    mojo.preview = temp.resolve("preview").toFile();
    mojo.themes = temp.resolve("themes").toFile();
    mojo.today = "2026-11-23";
    mojo.problems = 50;
    mojo.setLog(new ListenedLog(log::add, log::add));
  }

  private String next(String part) throws InterruptedException {
    String line;
    do {
      line = log.poll(60, TimeUnit.SECONDS);
      assertThat(line).as("a line with `%s`", part).isNotNull();
    } while (!line.contains(part));
    return line;
  }

  @Test
  void buildsIntoFoldersOfItsOwn() throws Exception {
    mojo.drafts = "true";
    BuildRequest request = mojo.request();

    assertThat(request.siteFolder()).isEqualTo(temp.resolve("in"));
    assertThat(request.outputFolder()).isEqualTo(temp.resolve("preview/site"));
    assertThat(request.stateFolder()).isEqualTo(temp.resolve("preview/kindling"));
    assertThat(request.today()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(request.withDrafts()).isTrue();
    assertThat(request.acceptsGoneUrls()).isFalse();
  }

  @Test
  void refusesWhatCannotBe() {
    mojo.port = 70_000;
    assertThatThrownBy(mojo::run)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("kindling.port must be a number from 0 to 65535, and is `70000`.");
    mojo.port = 0;
    mojo.preview = new File(mojo.site, "content/preview");
    assertThatThrownBy(mojo::run).isInstanceOf(MojoFailureException.class);
    mojo.site = temp.resolve("nowhere").toFile();
    assertThatThrownBy(mojo::run)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("There is no folder `" + mojo.site + "`.");
  }

  @Test
  void saysProblemsAndTheAddressAndGoesOnUntilItIsStopped() throws Exception {
    Thread thread =
        new Thread(
            () -> {
              try {
                mojo.run();
              } catch (MojoFailureException e) {
                log.add(String.valueOf(e.getMessage()));
              }
            });
    thread.start();
    next("the site has no file `site.yml`");
    next("1 error. The preview stays as it was");
    String line = next("The preview is at ");
    URI address = URI.create(line.replaceFirst("The preview is at (\\S+) and ends.*", "$1"));

    HttpResponse<String> instead =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(instead.statusCode()).isEqualTo(503);
    assertThat(instead.body()).contains("file-missing");

    Files.writeString(temp.resolve("in/site.yml"), "title: [\n");
    next("yaml-syntax");
    thread.interrupt();
    thread.join(10_000);
    assertThat(thread.isAlive()).isFalse();
  }
}
