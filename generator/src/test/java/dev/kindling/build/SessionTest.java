package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.source.SourcePath;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {

  private static final int TURNS = 12;

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="{{page.language}}"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="{{page.policy}}">
      <title>{{page.title}}</title><meta name="description" content="About it.">
      </head><body><main><h1>{{page.title}}</h1>{{{page.body}}}</main></body></html>
      """;

  @TempDir Path temp;
  private TinySite site;

  @BeforeEach
  void make() throws IOException {
    site =
        TinySite.of(temp)
            .theme("templates/page.mustache", PAGE)
            .theme("templates/list.mustache", PAGE.replace("{{{page.body}}}", ""))
            .page("notes/a.md", "First.");
  }

  private Turn turn(Session session) {
    return session.turn(TinySite.TODAY, false);
  }

  @Test
  void buildsWhatABuildOfItsOwnPublishes() throws IOException {
    Session session = new Session(site.request(temp.resolve("preview")));
    turn(session);
    site.page("notes/a.md", "Second.");
    Turn second = turn(session);
    Map<String, String> shown = TinySite.files(temp.resolve("preview/site"));
    new SiteBuild(site.request(temp.resolve("target"))).run();

    assertThat(shown).isEqualTo(TinySite.files(temp.resolve("target/site")));
    assertThat(second)
        .isInstanceOfSatisfying(
            Turn.Built.class,
            built -> {
              assertThat(built.address()).contains("https://tiny.example/");
              assertThat(built.site().orElseThrow().files().keySet()).isEqualTo(shown.keySet());
              assertThat(built.site().orElseThrow().pages())
                  .extracting(page -> page.source() + " " + page.address())
                  .containsExactly("content/index.md /", "content/notes/a.md /notes/a/");
            });
  }

  @Test
  void leavesTheLedgerAlone() {
    turn(new Session(site.request(temp.resolve("preview"))));

    assertThat(site.source("urls.txt")).doesNotExist();
  }

  @Test
  void aRedTurnLeavesTheSiteAsItIs() throws IOException {
    Session session = new Session(site.request(temp.resolve("preview")));
    turn(session);
    Map<String, String> before = TinySite.files(temp.resolve("preview/site"));
    site.page("notes/a.md", "[dead](nowhere.md)");

    assertThat(turn(session))
        .isInstanceOfSatisfying(
            Turn.Built.class,
            built -> {
              assertThat(built.outcome().report().hasErrors()).isTrue();
              assertThat(built.site()).isEmpty();
            });
    assertThat(TinySite.files(temp.resolve("preview/site"))).isEqualTo(before);
  }

  @Test
  void aFaultIsAnAnswerAndTheNextTurnGoesOn() throws IOException {
    site.file("site.yml", "title: Tiny\nurl: https://tiny.example/\ntheme: elsewhere\n");
    site.themes(
        new ClassLoader(null) {
          @Override
          public URL getResource(String name) {
            throw new IllegalStateException("broken");
          }
        });
    Session session = new Session(site.request(temp.resolve("preview")));

    assertThat(turn(session))
        .isInstanceOfSatisfying(
            Turn.BrokenOff.class,
            broken -> {
              assertThat(broken.cause()).isInstanceOf(InternalFault.class);
              assertThat(broken.cause()).hasRootCauseMessage("broken");
            });

    site.file("site.yml", "title: Tiny\nurl: https://tiny.example/\ntheme: tiny\n");
    assertThat(turn(session)).isInstanceOf(Turn.Built.class);
  }

  @Test
  void aDiskThatFailsIsAnAnswer() throws IOException {
    Files.writeString(temp.resolve("preview"), "no folder");

    assertThat(turn(new Session(site.request(temp.resolve("preview")))))
        .isInstanceOfSatisfying(
            Turn.BrokenOff.class,
            broken -> assertThat(broken.cause()).hasMessageContaining("preview"));
  }

  @Test
  void keepsNothingFromTurnToTurn() throws IOException, InterruptedException {
    Session session = new Session(site.request(temp.resolve("preview")));
    List<WeakReference<Turn>> turns = new ArrayList<>();
    for (int i = 0; i < TURNS; i++) {
      site.page("notes/a.md", "Edit " + i + (i % 3 == 0 ? ", [dead](nowhere.md)." : "."));
      turns.add(new WeakReference<>(turn(session)));
    }
    for (int tries = 0; tries < 50 && alive(turns) > 0; tries++) {
      System.gc();
      Thread.sleep(20);
    }

    assertThat(alive(turns)).isZero();
    assertThat(turn(session)).isInstanceOf(Turn.Built.class);
  }

  private List<String> early(Session session, String... files) throws IOException {
    List<String> shown = new ArrayList<>();
    for (EarlyPage page : session.early(Stream.of(files).map(SourcePath::new).toList())) {
      shown.add(page.file());
      String early = new String(page.bytes(), StandardCharsets.UTF_8);
      turn(session);
      assertThat(Files.readString(temp.resolve("preview/site").resolve(page.file())))
          .isEqualTo(early);
    }
    return shown;
  }

  @Test
  void anEditedBodyIsShownAsTheNextTurnWritesIt() throws IOException {
    site.page("notes/b.md", "To [a](a.md), *and* so on.");
    Session session = new Session(site.request(temp.resolve("preview")));
    assertThat(early(session, "content/notes/a.md")).isEmpty();

    turn(session);
    site.page("notes/a.md", "Longer now.");
    site.page("notes/b.md", "So on, to [another **text**](a.md).\n\nAnd more.");
    assertThat(early(session, "content/notes/a.md")).containsExactly("notes/a/index.html");
    assertThat(early(session, "content/notes/b.md")).containsExactly("notes/b/index.html");
    assertThat(early(session, "site.yml", "content/notes/c.md", "content/index.md"))
        .containsExactly("index.html");
  }

  @Test
  void nothingIsShownEarlyThatOtherPagesOrTheCheckHaveASayIn() throws IOException {
    Session session = new Session(site.request(temp.resolve("preview")));
    Path file = site.source("content/notes/a.md");
    String before = Files.readString(file);
    List<String> bodies =
        List.of(
            before.replace("title: ", "title: Not "),
            before + "\n## A heading\n",
            before + "\nTo [home](../index.md).\n",
            before + "\nTo [nowhere](nowhere.md).\n",
            before + "\n<b>Open\n",
            before + "\n{{< shortcode >}}\n",
            before.replace("---", "--"),
            "");
    for (String body : bodies) {
      Files.writeString(file, before);
      turn(session);
      Files.writeString(file, body);
      assertThat(early(session, "content/notes/a.md")).as(body).isEmpty();
    }
    Files.delete(file);
    assertThat(early(session, "content/notes/a.md")).isEmpty();
  }

  @Test
  void nothingIsShownEarlyAfterATurnWithErrors() throws IOException {
    Session session = new Session(site.request(temp.resolve("preview")));
    turn(session);
    site.page("notes/b.md", "To [nowhere](nowhere.md).");
    turn(session);
    site.page("notes/a.md", "Edited.");

    assertThat(early(session, "content/notes/a.md")).isEmpty();
  }

  private static long alive(List<WeakReference<Turn>> turns) {
    return turns.stream().filter(turn -> turn.get() != null).count();
  }
}
