package dev.kindling.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors bring along from other tools, keyboards and word processors. */
class BroughtAlongTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Look at this.** See the rest.¦marks-left 1:14+2",
        "** 207.1 says that this holds.¦marks-left 1:1+2",
        "{{ x.y | f }}¦foreign-syntax 1:1+13",
        "![Door]({{ \"/door.svg\" | relative_url }})¦foreign-syntax 1:9+32",
        "Dear {{ name }}, hello.¦foreign-syntax 1:6+10",
        "{/* a comment */}¦foreign-syntax 1:1+17",
        "Words %%hidden from all%% here.¦foreign-syntax 1:7+19",
        "A paragraph. ^abc123¦foreign-syntax 1:14+7",
        "Rating:: 5¦foreign-syntax 1:1+8",
        "This is ==marked== now.¦foreign-syntax 1:9+10",
        "The 10^th^ of May.¦foreign-syntax 1:7+4",
        "Drink H~2~O.¦foreign-syntax 1:8+3",
        "It is ~gone~ now.¦foreign-syntax 1:7+6",
        "Press ++ctrl+alt+del++ now.¦foreign-syntax 1:7+16",
        "Words^[an inline note] here.¦foreign-syntax 1:6+17",
        "I like it :smile: so.¦foreign-syntax 1:11+7",
        "Press :material-account: now.¦foreign-syntax 1:7+18",
        "It was {++added++} late.¦foreign-syntax 1:8+11",
        "[gallery ids=\"1,2,3\"]¦foreign-syntax 1:1+21",
        "[b]bold[/b]¦foreign-syntax 1:1+11",
        ".. note:: Words¦foreign-syntax 1:1+9",
        "See :ref:`second` first.¦foreign-syntax 1:5+6",
        "See `Python <x>`_ first.¦foreign-syntax 1:5+13",
        "See link:second.md[the second].¦foreign-syntax 1:5+26",
        "== Rooms ==¦foreign-syntax 1:1+11",
        "h2. Rooms¦foreign-syntax 1:1+3",
        "See \"the second\":second.md first.¦foreign-syntax 1:5+22",
        "#+BEGIN_QUOTE¦foreign-syntax 1:1+13",
        "{code}¦foreign-syntax 1:1+6",
        "This is '''bold''' here.¦foreign-syntax 1:9+10",
        "import Tabs from '@theme/Tabs';¦foreign-syntax 1:1+31",
        "*[HTML]: Hyper Text¦foreign-syntax 1:1+8",
        "<!- a comment ->¦foreign-syntax 1:1+16",
        "[!INCLUDE the notes]¦foreign-syntax 1:1+9",
        "## Doors [#doors]¦foreign-syntax 1:10+8",
        "### Doors###¦foreign-syntax 1:10+3",
        "Er sagte ,,so'' und ging.¦foreign-syntax 1:10+6",
        "[[toc]]¦foreign-syntax 1:1+7",
        "![[door.svg]]¦foreign-syntax 1:1+13",
        "(the second)[second.md]¦marks-left 1:2+12",
        "[second.md](the second)¦marks-left 1:11+2",
        "See [the third (third.md) here.¦left-open 1:16+1",
        "看[第二]（second.md）。¦marks-left 1:5+12",
        "See <second.md> first.¦marks-left 1:5+11",
        "See <www.example.org/a> first.¦marks-left 1:5+19",
        "＃ Rooms¦marks-left 1:1+1",
        "##\u3000Rooms¦marks-left 1:1+2",
        "#Rooms and doors¦marks-left 1:1+1",
        "#room/inner #door¦foreign-syntax 1:1+11",
        "- [] one¦marks-left 1:3+2",
        "+---+---+¦marks-left 1:1+9",
        "Words &copy 2024.¦unknown-character 1:7+5",
        "    This is a long paragraph that somebody indented, as letters are.¦marks-left 1:5+64",
        "[a]: second.md and more words¦marks-left 1:1+4",
        "[a] : second.md¦marks-left 1:1+5",
        "\\newpage¦foreign-syntax 1:1+8",
        "{{#if x}}y{{/if}}¦foreign-syntax 1:1+9",
        "{{youtube abc}}¦foreign-syntax 1:1+15",
        "Dear <%= name %>, hello.¦foreign-syntax 1:6+11",
        "^block-id¦foreign-syntax 1:1+9",
        "It is ++new++ here.¦foreign-syntax 1:7+7",
        "bq. Words of hers¦foreign-syntax 1:1+3",
        "!door.png!¦foreign-syntax 1:1+10",
        "[words|https://example.org]¦foreign-syntax 1:1+27",
        "[https://example.org words]¦foreign-syntax 1:1+27",
        "include::second.md[]¦foreign-syntax 1:1+20",
        "[source,java]¦foreign-syntax 1:1+13",
        "==marked==¦foreign-syntax 1:1+10",
        "```{note}¦foreign-syntax 1:4+6",
        "```js title=\"x.js\"¦foreign-syntax 1:7+12",
      })
  void tellsWhatNothingReads(String line, String problem) {
    assertThat(Pages.problems(line + "\n")).contains(problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The type `Slot` is [[Slot]], an internal slot of the specification.",
        "The notation (`u{x}) is fine, and so is \"`a+b\".",
        "Prices are net.** See below.\n\n** Not for members.",
        "If a == b == c, then x^2 and x^2 + y^2, and $a^b$ hold.",
        "From ~5 to ~six, or in ~/notes and ~user/x.",
        "In C++ and ++i++ and a||b and f(a || b || c).",
        "It opens at 10:30:15; see std::vector, a::b and :root.",
        "A title: \"x\": y, and {\"a\":\"b\"} too.",
        "It's John's and the dogs' and 'this', isn't it?",
        "A. Smith and B. Jones wrote it.",
        "(1) this; and,<br>\n(2) that.",
        "– one thought – and another\ngoes on here.",
        "1990. 1991. 1992.",
        "She said (see [1]) and (as in second.md) no.",
        "<p>{ x } and {y}</p>",
        "Write \\{{page.title}} and \\{page.title}.",
        "#MeToo is a movement.",
        "    npm install and then run the other program in the folder",
        "```js {1,3}\na();\n```",
        "- [x] done\n- [ ] open",
        "Use R&D, Q&A and AT&T; ?a=1&copy=2 is code.",
        "The array a[i](as said) and [sic](see above).",
        "[option] and [a-z] and [/path] are text.",
        "Dialogue:\n— Yes.\nNo.",
        "The formula:\n\\begin{aligned}\nx\n\\end{aligned}",
        "A page of Java may have <%@ include file=\"a.jsp\" %>.",
        "The array a[i][j] and m[0][1].",
        "Version 1.1\n1.2 was next.",
        "A tip (see https://example.org words) and [see https://example.org].",
        "In C++ ++i++ is odd, and {{x}} is maths.",
        "Look at 5 o'clock\nor 6 o'clock.",
        "## ETL :: no views of yesterday",
        "## == 和 equals() 的区别",
        "**Level:**: high\n\n**_Note:_**: as of today",
        "特权阶级^o^。 So glad^v^!",
        "**1.\u00a0Use data** when you can.",
        "It is **_called `Open`_**. And so.",
        "The classes [^ ] and [^a-z] hold all others.",
      })
  void leavesTextAlone(String line) {
    assertThat(Pages.problems(line + "\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "– one\n– two",
        "· one\n· two",
        "・一つ\n・二つ",
        "✅ one\n✅ two",
        "→ one\n→ two",
        "－ 一\n－ 二",
        "o\tone\no\ttwo",
        "\uf0b7 one\n\uf0b7 two",
        "a) one\nb) two",
        "а) один\nб) два",
        "(1) one\n(2) two",
        "i. one\nii. two",
        "１．一\n２．二",
        "1、一\n2、二",
        "① one\n② two",
        "١. واحد\n٢. اثنان",
        "1.1 Scope\n1.2 Terms",
        "» one\n» two",
        "-[ ] one\n-[x] two",
        "-\u00a0one",
        "1.\u00a0one",
        "a\tb\tc\n1\t2\t3",
        "Term\n:Its words.",
        "'''\ncode\n'''",
        "´´´\ncode\n´´´",
      })
  void tellsOfLinesThatRunTogether(String lines) {
    assertThat(Pages.problems(lines + "\n")).anyMatch(told -> told.startsWith("marks-left "));
  }

  @Test
  void tellsOfRowsThatGoOnInTheNextLine() {
    assertThat(Pages.problems("| a | b |\n|---|---|\n| one\ntwo | 3 |\n"))
        .contains("marks-left 3:5+1");
    assertThat(Pages.problems("| a | b |\n|---|---|\n| one |\n| two | 3 |\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[NOTE]", "[! NOTE]", "[!NOTE", "【!NOTE】", "[!NOTE:]", "(!note)"})
  void tellsOfWhatIsNearlyACallout(String mark) {
    assertThat(Pages.problems("> " + mark + "\n> Words.\n"))
        .contains("callout-place 1:3+" + mark.length());
  }

  @Test
  void tellsOfTheMarkOfACalloutThatIsBold() {
    assertThat(Pages.problems("> **[!NOTE]**\n> Words.\n")).contains("callout-place 1:5+7");
    assertThat(Pages.problems("> Words.\n> [!CAUTION]\n> More.\n"))
        .contains("callout-place 2:3+10");
  }
}
