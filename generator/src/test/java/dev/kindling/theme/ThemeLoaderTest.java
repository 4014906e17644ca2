package dev.kindling.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.diagnostic.Checked;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeLoaderTest {

  record Root(String title, Group options, Group messages) implements View {}

  @TempDir Path folder;
  ThemeFixture themes;

  @BeforeEach
  void fixture() {
    themes = new ThemeFixture(folder);
  }

  @Test
  void loadsASmallTheme() throws IOException {
    Theme theme =
        themes
            .theme("hearth", "callouts: [try, note]")
            .file("hearth/messages/en.yml", "callout: {try: Try, note: Note}\n")
            .file("hearth/templates/page.mustache", "\ufeff<h1>{{title}}</h1>\r\n{{>parts/foot}}")
            .file("hearth/templates/parts/foot.mustache", "foot")
            .file("hearth/templates/README.md", "not a template {{")
            .file("hearth/.DS_Store", "x")
            .loaded("hearth");

    assertThat(theme.name()).isEqualTo("hearth");
    assertThat(theme.templates()).containsExactly("page", "parts/foot");
    assertThat(theme.hasTemplate("page")).isTrue();
    assertThat(theme.hasTemplate("nope")).isFalse();
    assertThat(theme.callouts()).containsExactly("note", "try");
    assertThat(theme.render("page", new Root("T", Group.NONE, Group.NONE)).map(Html::markup))
        .isEqualTo(Checked.of("<h1>T</h1>\nfoot"));
  }

  @Test
  void loadsAThemeThatIsOnlyItsSettings() throws IOException {
    Theme theme = themes.theme("bare").loaded("bare");

    assertThat(theme.templates()).isEmpty();
    assertThat(theme.assets()).isEmpty();
    assertThat(theme.options()).isEqualTo(Group.NONE);
    assertThat(theme.messages()).isEqualTo(Group.NONE);
  }

  @Test
  void suggestsTheNearestThemeForOneThatIsMissing() throws IOException {
    assertThat(themes.theme("hearth").problems("heart"))
        .containsExactly(
            "theme-missing site.yml:1:8 there is no theme `heart`; did you mean `hearth`?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../outside", "/etc", "a/b", ".", "Hearth"})
  void findsNoThemeUnderStrangeNames(String name) throws IOException {
    themes.theme("hearth");
    assertThat(themes.load(name).diagnostics())
        .extracting(d -> d.code().id())
        .containsExactly("theme-missing");
  }

  @Test
  void findsNoThemeWithoutAnyFolder() {
    assertThat(new ThemeFixture(folder.resolve("none")).problems("t"))
        .singleElement()
        .asString()
        .startsWith("theme-missing site.yml:1:8 there is no theme `t`");
  }

  @Test
  void loadsAThemeFromAJarManyTimesAtOnce() throws IOException {
    Path jar =
        jar(
            Map.of(
                "META-INF/kindling/themes/jarred/theme.yml", "name: J\ncontract: 1\n",
                "META-INF/kindling/themes/jarred/templates/page.mustache", "from a jar",
                "META-INF/kindling/themes/jarred/assets/a.css", "a{}",
                "META-INF/kindling/themes/jarred2/theme.yml", "broken: ["));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      themes.classPath(loader);
      assertThat(
              IntStream.range(0, 40)
                  .parallel()
                  .mapToObj(i -> themes.loaded("jarred").render("page", root()).value().markup()))
          .containsOnly("from a jar");
      assertThat(themes.loaded("jarred").assets()).hasSize(1);
    }
    Files.delete(jar); // would fail on Windows while it is open
  }

  @Test
  void prefersTheFolderAndExtendsAThemeOfTheClassPath() throws IOException {
    Path classes = folder.resolve("classes");
    new ThemeFixture(classes.resolve("META-INF/kindling/themes"))
        .theme("base")
        .file("base/templates/page.mustache", "base {{>part}}")
        .file("base/templates/part.mustache", "part")
        .theme("both")
        .file("both/templates/page.mustache", "class path");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
      themes
          .classPath(loader)
          .theme("both", "extends: base")
          .file("both/templates/part.mustache", "of the folder");
      assertThat(themes.loaded("both").render("page", root()).value().markup())
          .isEqualTo("base of the folder");
    }
  }

  @Test
  void asksForTheTitleOfEachCallout() throws IOException {
    List<String> problems =
        themes
            .theme("parent", "callouts: [note, try]")
            .file("parent/messages/en.yml", "callout: {try: Try this}")
            .theme("child", "extends: parent", "callouts: [note, care]")
            .file("child/messages/en.yml", "callout: {try: '', care: ~}")
            .problems("child");

    assertThat(problems)
        .extracting(problem -> problem.substring(0, problem.indexOf(';')))
        .containsExactly(
            "unknown-name theme.yml:3:12 the messages have nothing called `callout.note`,"
                + " the title of this callout",
            "unknown-name theme.yml:3:18 the messages have nothing called `callout.try`,"
                + " the title of this callout",
            "unknown-name theme.yml:4:18 the messages have nothing called `callout.care`,"
                + " the title of this callout");
  }

  @Test
  void inheritsEverythingFromTheThemeItExtends() throws IOException {
    Theme theme =
        themes
            .theme("grand", "callouts: [note]", "options: {size: {type: whole, default: 3}}")
            .file("grand/templates/page.mustache", "[{{$main}}{{/main}}{{messages.a}}]")
            .file("grand/messages/en.yml", "a: grand\nb: {c: grand c, d: grand d}")
            .file("grand/assets/one.txt", "grand one")
            .file("grand/assets/two.txt", "grand two")
            .theme("parent", "extends: grand")
            .file("parent/messages/en.yml", "b: {c: parent c}\ncallout: {care: Care, note: Note}")
            .theme("child", "extends: parent", "callouts: [care]", "options: {dark: flag}")
            .file("child/templates/other.mustache", "{{<page}}{{$main}}child {{/main}}{{/page}}")
            .file("child/messages/en.yml", "a: child")
            .file("child/assets/two.txt", "child two")
            .loaded("child");

    assertThat(theme.callouts()).containsExactly("care", "note");
    assertThat(theme.options())
        .isEqualTo(new Group.Builder().put("size", 3L).absent("dark").build());
    assertThat(theme.message("a")).contains("child");
    assertThat(theme.message("b.c")).contains("parent c");
    assertThat(theme.message("b.d")).contains("grand d");
    assertThat(theme.message("b")).isEmpty();
    assertThat(theme.assets())
        .extracting(asset -> new String(asset.bytes(), StandardCharsets.UTF_8))
        .containsExactly("grand one", "child two");
    assertThat(theme.render("other", new Root("", Group.NONE, theme.messages())).value().markup())
        .isEqualTo("[child child]");
  }

  @Test
  void findsThemesThatExtendEachOther() throws IOException {
    themes.theme("a", "extends: b").theme("b", "extends: a");
    assertThat(themes.problems("a"))
        .containsExactly(
            "bad-value theme.yml:3:10 the theme `a` extends itself in the end; remove one"
                + " `extends`");
  }

  @Test
  void pointsAtTheExtendsOfAThemeThatIsMissing() throws IOException {
    assertThat(themes.theme("a", "extends: bb").theme("bbb").problems("a"))
        .containsExactly(
            "theme-missing theme.yml:3:10 there is no theme `bb`; did you mean `bbb`?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "2|use a newer Kindling, or a version of the theme that says `contract: 1`",
        "0|use a newer version of the theme, one that says `contract: 1`",
      })
  void refusesAnotherContractAndSaysNothingElse(String contract, String help) throws IOException {
    themes
        .file("t/theme.yml", "contract: " + contract + "\nshapes: {}\n")
        .file("t/templates/page.mustache", "{{#nothing}}{{{of}}}{{this}}");

    assertThat(themes.problems("t"))
        .containsExactly(
            "bad-value theme.yml:1:11 this theme is made for contract "
                + contract
                + ", and this version of Kindling fulfils contract 1; "
                + help);
  }

  @Test
  void findsAllMistakesOfTheSettings() throws IOException {
    assertThat(
            themes
                .file(
                    "t/theme.yml",
                    """
                    contract: one
                    calouts: [a]
                    callouts: [Try]
                    options:
                      hero: {type: image}
                      size: {type: hole}
                    """)
                .file("t/templates/page.mustache", "{{#a}}")
                .problems("t"))
        .extracting(line -> line.substring(0, line.indexOf(' ', line.indexOf(' ') + 1)))
        .containsExactlyInAnyOrder(
            "missing-field theme.yml",
            "wrong-type theme.yml:1:11",
            "unknown-field theme.yml:2:1",
            "bad-value theme.yml:3:12",
            "bad-value theme.yml:5:3",
            "bad-kind theme.yml:6:16",
            "template-syntax page.mustache:1:1");
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, colour, skip, menu",
    "en, color, skip, menu",
    "de-AT, color, springen, Jause",
    "de, color, springen, menu",
    "fr, color, skip, menu"
  })
  void takesEachMessageFromTheNearestLanguage(
      String language, String first, String second, String third) throws IOException {
    Theme theme =
        themes
            .theme("t")
            .file("t/messages/en.yml", "a: color\nnav:\n  skip: skip\n  menu: menu\n")
            .file("t/messages/en-GB.yml", "a: colour\n")
            .file("t/messages/de.yml", "nav: {skip: springen}\n")
            .file("t/messages/de-AT.yml", "nav: {menu: Jause}\n")
            .language(language)
            .loadedWithWarnings("t");

    assertThat(List.of("a", "nav.skip", "nav.menu"))
        .extracting(key -> theme.message(key).orElse(""))
        .containsExactly(first, second, third);
    assertThat(theme.messages())
        .isEqualTo(
            new Group.Builder()
                .put("a", first)
                .put("nav", new Group.Builder().put("skip", second).put("menu", third).build())
                .build());
  }

  @Test
  void findsMistakesInMessages() throws IOException {
    assertThat(
            themes
                .theme("t")
                .file("t/messages/en.yml", "a: [x]\nb.c: x\n")
                .file("t/messages/de.yml", "broken: [")
                .problems("t"))
        .extracting(line -> line.substring(0, line.indexOf(' ', line.indexOf(' ') + 1)))
        .containsExactly("wrong-type en.yml:1:4", "bad-value en.yml:2:1");
  }

  @Test
  void rendersTheSameOnManyThreads() throws IOException {
    Theme theme =
        themes
            .theme("t")
            .file("t/templates/base.mustache", "{{$a}}{{/a}}{{messages.x}}")
            .file("t/templates/page.mustache", "{{<base}}{{$a}}{{title}}{{/a}}{{/base}}")
            .file("t/messages/en.yml", "x: y")
            .loaded("t");
    assertThat(
            IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(
                    i -> theme.render("page", new Root("t" + i, Group.NONE, theme.messages())))
                .map(rendered -> rendered.value().markup()))
        .containsExactlyElementsOf(IntStream.range(0, 2_000).mapToObj(i -> "t" + i + "y").toList());
  }

  private static Root root() {
    return new Root("", Group.NONE, Group.NONE);
  }

  private Path jar(Map<String, String> files) throws IOException {
    Path jar = folder.resolve("theme.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out)) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return jar;
  }
}
