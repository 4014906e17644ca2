package dev.kindling.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindling.source.LineIndex;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {

  private static final SourcePath PATH = new SourcePath("content/factors/owing.md");

  @Test
  void printsPlaceLineAndAdvice() {
    assertThat(
            print(
                Diagnostic.of(
                        Code.UNKNOWN_FIELD,
                        at("---\ntitle: Owing\norder: 2\nstratgies: [start-small]\n", 4, 1, 9),
                        "`factor` has no field `stratgies`")
                    .withHelp("did you mean `strategies`?")))
        .isEqualTo(
            """
            error[unknown-field]: `factor` has no field `stratgies`
              --> content/factors/owing.md:4:1
               |
             4 | stratgies: [start-small]
               | ^^^^^^^^^ did you mean `strategies`?\
            """);
  }

  @Test
  void marksAPointAndWidensTheMarginForLargeNumbers() {
    assertThat(
            print(
                Diagnostic.of(
                    Code.UNUSED_SOURCE, at("\n".repeat(1233) + "abc", 1234, 4, 0), "nothing")))
        .isEqualTo(
            """
            warning[unused-source]: nothing
              --> content/factors/owing.md:1234:4
                 |
            1234 | abc
                 |    ^\
            """);
  }

  @Test
  void putsTheMarkUnderCharactersThatAreTwoUnitsLong() {
    assertThat(print(Diagnostic.of(Code.BROKEN_LINK, at("𝑎𝑏 bad", 1, 6, 3), "no")))
        .endsWith("\n 1 | 𝑎𝑏 bad\n   |    ^^^");
  }

  @Test
  void putsTheMarkUnderCharactersThatFillTwoColumns() {
    assertThat(print(Diagnostic.of(Code.BROKEN_LINK, at("🙂漢 名前 bad", 1, 5, 2), "no")))
        .endsWith("\n 1 | 🙂漢 名前 bad\n   |      ^^^^");
  }

  @Test
  void putsTheMarkUnderLettersWithAccentsOfTheirOwn() {
    String line = "cafe\u0301 re\u0301sume\u0301";

    assertThat(print(Diagnostic.of(Code.BROKEN_LINK, at(line, 1, 7, 8), "no")))
        .endsWith("\n 1 | " + line + "\n   |      ^^^^^^");
    assertThat(print(Diagnostic.of(Code.BROKEN_LINK, at(line, 1, 5, 1), "no")))
        .endsWith("\n   |     ^");
  }

  @Test
  void turnsNoLineRoundAndTrustsNoNameOfAFile() {
    SourceFile file = new SourceFile(new SourcePath("content/\u001b[2J.md"), "a\u202eb\u2028c");

    assertThat(print(Diagnostic.of(Code.BAD_VALUE, new LineIndex(file).at(2, 3), "no")))
        .isEqualTo("error[bad-value]: no\n  --> content/ [2J.md:1:3\n   |\n 1 | a b c\n   |   ^");
    assertThat(print(Diagnostic.of(Code.BAD_VALUE, file, "no"))).endsWith("--> content/ [2J.md");
  }

  @Test
  void showsThePartOfALongLineAroundTheProblem() {
    String line = "a".repeat(500) + "WRONG" + "b".repeat(500);

    assertThat(print(Diagnostic.of(Code.BROKEN_LINK, at(line, 1, 501, 5), "no")))
        .endsWith(
            "\n 1 | …"
                + "a".repeat(40)
                + "WRONG"
                + "b".repeat(75)
                + "…\n   | "
                + " ".repeat(41)
                + "^^^^^");
  }

  @Test
  void cutsTheMarkAtTheEndOfTheLine() {
    assertThat(print(Diagnostic.of(Code.BROKEN_LINK, at("abc\ndef", 1, 2, 6), "no")))
        .endsWith("\n 1 | abc\n   |  ^^");
  }

  @Test
  void keepsControlCharactersFromTheTerminal() {
    assertThat(print(Diagnostic.of(Code.BAD_VALUE, at("a\u001b[2Jb\tc", 1, 7, 1), "x\u001b[0m")))
        .startsWith("error[bad-value]: x [0m\n")
        .endsWith("\n 1 | a [2Jb c\n   |       ^");
  }

  @Test
  void printsAFileAsAWhole() {
    assertThat(
            print(
                Diagnostic.of(
                        Code.FILE_MISSING, new Location.OfFile(new SourcePath("site.yml")), "m")
                    .withHelp("add it")))
        .isEqualTo("error[file-missing]: m\n  --> site.yml\n   = add it");
  }

  @Test
  void coloursNothingButTheParts() {
    Diagnostic problem = Diagnostic.of(Code.BROKEN_LINK, at("abc", 1, 1, 3), "no");
    String coloured = new DiagnosticPrinter(DiagnosticPrinter.Style.COLOURED).print(problem);

    assertThat(coloured).contains("\u001b[1;31merror[broken-link]\u001b[m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(print(problem));
  }

  private static String print(Diagnostic problem) {
    return new DiagnosticPrinter(DiagnosticPrinter.Style.PLAIN).print(problem);
  }

  private static Location at(String text, int line, int column, int length) {
    return new Location.InFile(new SourceFile(PATH, text), line, column, length);
  }

  @Test
  void showsNoControlCharactersOfAFileName() {
    Diagnostic problem =
        Diagnostic.of(
            Code.FILE_UNREADABLE,
            new Location.OfFile(new SourcePath("content/\u001b[31ma\nb.md")),
            "the file cannot be read");

    assertThat(new DiagnosticPrinter(DiagnosticPrinter.Style.PLAIN).print(problem))
        .endsWith("--> content/ [31ma b.md");
  }

  @Test
  void givesNoOrdersToTheMachineThatBuilds() {
    for (String order : List.of("##[error]x", "a ##[stop-commands]z", "##vso[task.x]", "###[x]")) {
      assertThat(ShownText.plain(order)).isNotEqualTo(order).doesNotContain("##[", "##vso[");
      assertThat(ShownText.plain(order).replace("\u2060", "")).isEqualTo(order);
      assertThat(ShownText.width(ShownText.plain(order), 0, order.length() + 1))
          .isEqualTo(order.length());
    }
    for (String text : List.of("## Heading [x]", "#[x]", "##", "a##b c[")) {
      assertThat(ShownText.plain(text)).isEqualTo(text);
    }
  }
}
