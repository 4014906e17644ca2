package dev.kindling.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateProblemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a {{b| a.mustache:1:3 this tag is not closed",
        "{{a {{b}}| a.mustache:1:1 this tag is not closed",
        "{{{a}}| a.mustache:1:1 this tag is not closed",
        "{{! a| a.mustache:1:1 this tag is not closed",
        "{{}}| a.mustache:1:1 this tag has no name in it",
        "{{#}}| a.mustache:1:1 this tag has no name in it",
        "{{a b}}| a.mustache:1:1 `a b` is not a name",
        "{{a..b}}| a.mustache:1:1 `a..b` is not a name",
        "{{-index}}| a.mustache:1:1 `-index` is not a name",
        "{{>../x}}| a.mustache:1:1 `../x` is not a name",
        "{{>/etc/passwd}}| a.mustache:1:1 `/etc/passwd` is not a name",
        "{{=<% %>=}}| a.mustache:1:1 `{{=` is a tag that themes cannot use",
        "{{%x}}| a.mustache:1:1 `{{%` is a tag that themes cannot use",
        "{{?x}}{{x}}| a.mustache:1:1 `{{?` is a tag that themes cannot use",
        "{{>*x}}| a.mustache:1:1 `*x` is not a name",
        "{{#a}}| a.mustache:1:1 `{{#a}}` is not closed",
        "{{/a}}| a.mustache:1:1 `{{/a}}` closes nothing that is open here",
        "{{#a}}{{#b}}{{/a}}| a.mustache:1:7 `{{#b}}` is not closed",
        "{{<a2}}text{{/a2}}| a.mustache:1:8 this text stands in `{{<a2}}` but in no block",
        "{{<a2}}{{x}}{{/a2}}| a.mustache:1:8 only blocks may stand in `{{<a2}}`",
      })
  void findsMistakesOfForm(String template, String expected) {
    List<String> problems = problems("a", template, "a2", "");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0)).startsWith("template-syntax " + expected);
  }

  @Test
  void findsAllMistakesOfAllTemplates() {
    assertThat(
            problems(
                "a",
                "{{#x}}\n{{>nope}}\n{{/y}}{{/x}} {{",
                "b",
                "{{>parts/crad}}",
                "parts/card",
                ""))
        .containsExactly(
            "template-syntax a.mustache:3:1 `{{/y}}` closes nothing that is open here; did you"
                + " mean `x`?",
            "template-syntax a.mustache:3:14 this tag is not closed; end it with `}}`",
            "template-missing a.mustache:2:1 there is no template `nope`",
            "template-missing b.mustache:1:1 there is no template `parts/crad`; did you mean"
                + " `parts/card`?");
  }

  @Test
  void tellsAMisspeltEndOnce() {
    assertThat(
            TemplateFiles.lines(
                TemplateFiles.compile("a", "{{#page.tags}}x{{/page.tag}}\n{{/b}}").diagnostics()))
        .containsExactly(
            "template-syntax a.mustache:1:16 `{{/page.tag}}` closes nothing that is open here; did"
                + " you mean `page.tags`?",
            "template-syntax a.mustache:2:1 `{{/b}}` closes nothing that is open here; remove it,"
                + " or open it before");
  }

  @Test
  void tellsTheFirstThousandMistakesOfForm() {
    assertThat(TemplateFiles.compile("a", "{{{".repeat(100_000)).diagnostics()).hasSize(1000);
    assertThat(TemplateFiles.compile("a", "{{#x}}".repeat(100_000)).diagnostics()).hasSize(1000);
  }

  @Test
  void countsLinesBehindLongComments() {
    assertThat(problems("a", "{{!\n\n}}\n  {{>other}}"))
        .containsExactly("template-missing a.mustache:4:3 there is no template `other`");
  }

  @Test
  void findsTemplatesThatUseThemselves() {
    assertThat(problems("a", "{{>b}}", "b", "\n{{<c}}{{/c}}", "c", "{{>a}}"))
        .containsExactly(
            "template-syntax c.mustache:1:1 `a` uses itself here, so it would never end");
  }

  @Test
  void findsBlocksThatTheParentDoesNotHave() {
    assertThat(
            problems(
                "base", "{{$title}}{{/title}}{{>part}}",
                "part", "{{$foot}}{{/foot}}",
                "a", "{{<base}}{{$titel}}{{/titel}}{{$foot}}{{/foot}}{{/base}}"))
        .containsExactly(
            "unknown-name a.mustache:1:10 `base` has no block `titel`; did you mean `title`?");
  }

  @Test
  void findsBlocksThatAReplacedBlockTookAway() {
    assertThat(
            problems(
                "base", "{{$list}}<ul>{{$line}}{{/line}}</ul>{{/list}}",
                "steps", "{{<base}}{{$list}}<ol></ol>{{/list}}{{/base}}",
                "a", "{{<steps}}{{$line}}Words.{{/line}}{{/steps}}",
                "b", "{{<base}}{{$list}}{{/list}}{{$line}}Words.{{/line}}{{/base}}"))
        .containsExactly(
            "unknown-name a.mustache:1:11 `steps` has no block `line`",
            "template-syntax b.mustache:1:28 `base` has the block `line` in its `list`, which is"
                + " replaced here too, so this is never shown");
  }

  @Test
  void keepsBlocksThatAReplacedBlockBringsAlong() {
    assertThat(
            problems(
                "base", "{{$list}}<ul>{{$line}}{{/line}}</ul>{{/list}}",
                "part", "<li>{{$more}}{{/more}}</li>",
                "steps", "{{<base}}{{$list}}<ol>{{$line}}{{/line}}{{>part}}</ol>{{/list}}{{/base}}",
                "a",
                    "{{<steps}}{{$line}}Words.{{/line}}{{$more}}More.{{/more}}{{/steps}}"
                        + "{{<base}}{{$line}}Words.{{/line}}{{/base}}"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {61, 20_000})
  void survivesDeepNesting(int depth) {
    assertThat(problems("a", "{{#x}}".repeat(depth) + "{{/x}}".repeat(depth)))
        .containsExactly("template-syntax a.mustache:1:355 tags are nested more than 60 deep here");
  }

  @Test
  void survivesTemplatesThatDoubleEachTime() {
    List<String> files = new ArrayList<>();
    for (int n = 0; n < 40; n++) {
      files.add("t" + n);
      files.add("{{>t" + (n + 1) + "}}{{>t" + (n + 1) + "}}");
    }
    files.add("t40");
    files.add("x");
    assertThat(problems(files.toArray(new String[0])))
        .isNotEmpty()
        .allMatch(p -> p.contains("grow too large"));
  }

  @Test
  void survivesALongChainOfTemplates() {
    List<String> files = new ArrayList<>();
    for (int n = 1000; n < 3000; n++) {
      files.add("t" + n);
      files.add("{{>t" + (n + 1) + "}}");
    }
    files.add("t3000");
    files.add("x");
    assertThat(problems(files.toArray(new String[0])))
        .isNotEmpty()
        .allMatch(p -> p.contains("too deeply"));
  }

  @Test
  void acceptsAnEmptyTemplate() {
    assertThat(problems("a", "")).isEmpty();
  }

  private static List<String> problems(String... namesAndTexts) {
    return TemplateFiles.lines(TemplateFiles.compile(namesAndTexts).diagnostics());
  }
}
