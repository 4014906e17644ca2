package dev.kindling.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

  @TempDir Path folder;
  ThemeFixture themes;

  @BeforeEach
  void fixture() throws IOException {
    themes = new ThemeFixture(folder).theme("t");
  }

  @Test
  void namesAssetsByTheirBytes() throws IOException {
    themes.file("t/assets/fonts/a.b.txt", "abc").file("t/assets/LICENCE", "");

    assertThat(themes.loaded("t").assets())
        .extracting(Asset::name, Asset::path)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("LICENCE", "assets/LICENCE.e3b0c44298"),
            org.assertj.core.groups.Tuple.tuple(
                "fonts/a.b.txt", "assets/fonts/a.b.ba7816bf8f.txt"));
  }

  @Test
  void rewritesReferencesAndNothingElse() throws IOException {
    themes
        .file("t/assets/fonts/a.woff2", "abc")
        .file("t/assets/css/more.css", "b{c:url( '../fonts/a.woff2#x' )}")
        .file(
            "t/assets/main.css",
            "\ufeff@import \"css/more.css\" screen;\r\n/* url(no.png) */\r\n"
                + "a{b:url(fonts/a.woff2);c:URL( fonts/a.woff2 );d:url(data:x;y,z);e:url(#f);"
                + "f:image-set(\"fonts/a.woff2\" type(\"image/x\"));content:\"url(no.png)\";"
                + "g:local(\"x\")}\r\n@namespace svg url(http://www.w3.org/2000/svg);");

    List<Asset> assets = themes.loaded("t").assets();
    String print = "ba7816bf8f";
    assertThat(text(assets.get(0))).isEqualTo("b{c:url( '../fonts/a." + print + ".woff2#x' )}");
    String more = assets.get(0).path().substring("assets/".length());
    assertThat(text(assets.get(2)))
        .isEqualTo(
            ("\ufeff@import \"" + more + "\" screen;\r\n/* url(no.png) */\r\n")
                + "a{b:url(fonts/a.P.woff2);c:URL( fonts/a.P.woff2 );d:url(data:x;y,z);e:url(#f);"
                    .replace("P", print)
                + "f:image-set(\"fonts/a.P.woff2\" type(\"image/x\"));content:\"url(no.png)\";"
                    .replace("P", print)
                + "g:local(\"x\")}\r\n@namespace svg url(http://www.w3.org/2000/svg);");
  }

  @Test
  void changesAStyleSheetsNameWhenWhatItNamesChanges() throws IOException {
    themes.file("t/assets/a.css", "a{b:url(f.woff2)}").file("t/assets/f.woff2", "1");
    String before = themes.loaded("t").assets().get(0).path();
    themes.file("t/assets/f.woff2", "2");

    assertThat(themes.loaded("t").assets().get(0).path()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a{b:url(https://x.org/a.png)}|1:9 `https://x.org/a.png` is on another host",
        "a{b:url(//x.org/a.png)}|1:9 `//x.org/a.png` is on another host",
        "@import 'HTTP://x.org/a.css';|1:10 `HTTP://x.org/a.css` is on another host",
        "@import url( \"http://x.org\" );|1:15 `http://x.org` is on another host",
        "a{b:-webkit-image-set('https://x' 1x)}|1:24 `https://x` is on another host",
        "a{b:src('https://x')}|1:10 `https://x` is on another host",
        "a{b:url(f.wof2)}|1:9 there is no asset `f.wof2`; did you mean `f.woff2`?",
        "a{b:url(../../f.woff2)}|1:9 `../../f.woff2` does not lead to an asset of the theme",
        "a{b:url(/f.woff2)}|1:9 `/f.woff2` does not lead to an asset of the theme",
        "a{b:url()}|1:9 `` does not lead to an asset of the theme",
        "a{b:u\\72l(https://x)}|1:5 `u\\72l` is written with an escape",
        "@\\69mport 'https://x';|1:2 `\\69mport` is written with an escape",
        "a{b:url('\\68ttps://x')}|1:10 `\\68ttps://x` is on another host",
        "@import 'a.css';|1:10 `a.css` imports itself in the end",
        "a{b:url(nope|1:9 there is no asset `nope`",
      })
  void findsWrongReferences(String css, String expected) throws IOException {
    themes.file("t/assets/a.css", css).file("t/assets/f.woff2", "");
    assertThat(themes.problems("t"))
        .singleElement()
        .asString()
        .startsWith("bad-asset a.css:" + expected);
  }

  @Test
  void followsEscapesOfStyleSheetsAndOfAddresses() throws IOException {
    themes
        .file("t/assets/a.css", "a{b:url(o\\6e e%20%28two%29.png?v#x);c:url('one (two).png')}")
        .file("t/assets/one (two).png", "abc");

    assertThat(text(themes.loaded("t").assets().get(0)))
        .isEqualTo(
            "a{b:url(one%20%28two%29.P.png?v#x);c:url('one%20%28two%29.P.png')}"
                .replace("P", "ba7816bf8f"));
  }

  @Test
  void rewritesTheImportsOfScripts() throws IOException {
    String script =
        """
        import {a, b as c} from './a.js';
        import * as all from "./a.js";
        import {
          a as d,
        } from "./a.js";
        import './a.js';
        export {a} from './a.js';
        export * from './a.js';
        const text = "import './no.js'";
        // import './no.js'
        export const from = './no.js';
        export default './no.js';
        import('./no.js');
        """;
    themes
        .file("t/assets/b.js", "abc")
        .file("t/assets/quiz/a.js", "import '../b.js';")
        .file("t/assets/quiz/main.js", script);

    List<Asset> assets = themes.loaded("t").assets();
    assertThat(text(assets.get(1))).isEqualTo("import '../b.ba7816bf8f.js';");
    String print = assets.get(1).path().substring("assets/quiz/".length());
    assertThat(text(assets.get(2))).isEqualTo(script.replace("./a.js", "./" + print));
  }

  @Test
  void readsIndentedImportsAndNoComments() throws IOException {
    String script =
        """
        /* Before it was split:
        import './gone.js';
        */
          import './a.js';
        /* one */ const c = 1;
        import './a.js';
        """;
    themes.file("t/assets/a.js", "").file("t/assets/main.js", script);

    Asset main = themes.loaded("t").assets().get(1);
    assertThat(text(main)).isEqualTo(script.replace("./a.js", "./a.e3b0c44298.js"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"import a\n", "/*\n", "export {\n"})
  void readsAScriptThatNeverComesToTheNameOfAModule(String line) throws IOException {
    String script = line.repeat(20_000);
    themes.file("t/assets/a.js", script);

    assertThat(text(themes.loaded("t").assets().get(0))).isEqualTo(script);
  }

  @Test
  void findsThePlacesOfManyWrongReferencesInOneGo() throws IOException {
    themes.file("t/assets/a.css", "\ufeff" + "a{b:url(x);\r\nc:url(y)}\r\n".repeat(20_000));

    assertThat(themes.problems("t"))
        .hasSize(40_000)
        .startsWith(
            "bad-asset a.css:1:9 there is no asset `x`; put the file into the theme's folder"
                + " `assets`",
            "bad-asset a.css:2:7 there is no asset `y`; put the file into the theme's folder"
                + " `assets`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "import {b} from './b.js';|1:18 there is no asset `b.js`; did you mean `a.js`?",
        "import b from 'https://x.org/b.js';|1:16 `https://x.org/b.js` is on another host",
        "import b from '/b.js';|1:16 `/b.js` does not lead to an asset of the theme",
        "import './a.js';|1:9 `a.js` imports itself in the end",
      })
  void findsWrongImports(String script, String expected) throws IOException {
    themes.file("t/assets/a.js", script);
    assertThat(themes.problems("t"))
        .singleElement()
        .asString()
        .startsWith("bad-asset a.js:" + expected);
  }

  @Test
  void findsThePlaceInAFileWithWindowsLines() throws IOException {
    themes.file("t/assets/a.css", "/*\r\n*/\r\n\r\na{\r\n  b:url(x)}");
    assertThat(themes.problems("t"))
        .singleElement()
        .asString()
        .startsWith("bad-asset a.css:5:9 there is no asset `x`");
  }

  @Test
  void findsStyleSheetsThatImportEachOther() throws IOException {
    themes.file("t/assets/a.css", "@import 'b.css';").file("t/assets/b.css", "@import 'a.css';");
    assertThat(themes.problems("t"))
        .singleElement()
        .asString()
        .startsWith("bad-asset b.css:1:10 `a.css` imports itself in the end");
  }

  @Test
  void nestsAssetsForTemplates() throws IOException {
    themes.file("t/assets/hearth.css", "").file("t/assets/fonts/a.woff2", "");
    Group assets = themes.loaded("t").assetGroup(path -> new Address("../" + path));

    Group fonts =
        new Group.Builder()
            .put(
                "a",
                new Group.Builder()
                    .put("woff2", new Address("../assets/fonts/a.e3b0c44298.woff2"))
                    .build())
            .build();
    assertThat(assets)
        .isEqualTo(
            new Group.Builder()
                .put("fonts", fonts)
                .put(
                    "hearth",
                    new Group.Builder()
                        .put("css", new Address("../assets/hearth.e3b0c44298.css"))
                        .build())
                .build());
  }

  @Test
  void namesTheThemeThatHoldsAnAsset() throws IOException {
    themes.theme("t", "extends: base").theme("base").file("base/assets/a.b", "");
    assertThat(themes.loaded("t").assets())
        .singleElement()
        .satisfies(a -> assertThat(a.source()).hasToString("themes/base/assets/a.b"));

    themes.file("base/assets/a/b", "");
    assertThat(themes.load("t").diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.location().path()).hasToString("themes/base/assets/a/b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "a.b.c", "a/b/c"})
  void findsAssetsThatTemplatesCouldNotTellApart(String other) throws IOException {
    themes.file("t/assets/a.b", "").file("t/assets/" + other, "");
    assertThat(themes.problems("t"))
        .singleElement()
        .asString()
        .startsWith("bad-asset ")
        .contains("templates could not tell");
  }

  private static String text(Asset asset) {
    return new String(asset.bytes(), StandardCharsets.UTF_8);
  }
}
