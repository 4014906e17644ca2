package dev.kindling.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptReaderTest {

  private static final List<String> PIECES =
      List.of(
          "import ",
          "from ",
          "'./a.js'",
          "\"https://e.example/\"",
          "`",
          "${",
          "}",
          "{",
          "(",
          ")",
          "fetch(",
          "//",
          "/*",
          "*/",
          "/",
          "[",
          "]",
          "\n",
          "eval(",
          "import(",
          "\\",
          "\\u0061",
          "=",
          ";",
          "é",
          "\ud83d\ude00",
          "\ud800");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "import a from './a.js';|MODULE ./a.js 15",
        "import'./a.js';export*from\"./b.js\"|MODULE ./a.js 7, MODULE ./b.js 27",
        "export {a as b} from './a.js'|MODULE ./a.js 22",
        "a();import './a.js'|MODULE ./a.js 12",
        "import('./a.js')|SCRIPT ./a.js 8",
        "importScripts('a.js')|SCRIPT a.js 15",
        "from`./a.js`|SCRIPT ./a.js 5",
        "// import './a.js'|~~",
        "/* import './a.js' */|~~",
        "const a = \"import './a.js'\"|~~",
        "const from = './a.js'|~~",
        "/'/.test(a);import './b.js'|MODULE ./b.js 20",
        "fetch('/a')|CONNECT  0",
        "a = 'https://e.example/'|CONNECT https://e.example/ 5",
        "new Worker('https://e.example/')|WORKER  4, WORKER https://e.example/ 12",
        "eval('1')|EVALUATION  0",
        "'http://www.w3.org/2000/svg'|~~",
      })
  void findsWhatAScriptNames(String code, String expected) {
    assertThat(
            ScriptReader.read(code).stream()
                .map(found -> found.use() + " " + found.address() + " " + found.start())
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void readsHostileText() {
    Random random = new Random(20261129);
    for (int round = 0; round < 50_000; round++) {
      StringBuilder code = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        code.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertThat(ScriptReader.read(code.toString()))
          .as(code.toString())
          .allMatch(found -> 0 <= found.start() && found.start() <= found.end())
          .allMatch(found -> found.end() <= code.length());
    }
  }
}
