package dev.kindling.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceRuleTest {

  record Root(String text, Optional<Address> url, int number, boolean flag, Html html)
      implements View {}

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>{{text}} {{number}} {{url}} {{{html}}}</p>",
        "a < b {{text}} <{ {{text}} <3 {{text}}",
        "<a href=\"{{url}}\" title='{{text}}' class=\"a {{number}}\">{{text}}</a>",
        "<a HREF = '{{url}}#{{text}}'>x</a>",
        "<a href=\"#{{text}}\"></a><a href=\"?q={{text}}\"></a><a href=\"x/{{text}}\"></a>",
        "<a href=\"https://e.example/{{text}}\"></a><a href=\"mailto:{{text}}\"></a>",
        "<a href=\"/x{{text}}\"></a><a href=\"./{{text}}\"></a>",
        "<a{{#flag}} class=\"{{text}}\"{{/flag}} href=\"{{#url}}{{url}}{{/url}}\">",
        "<input {{#flag}}checked{{/flag}} value=\"{{text}}\">",
        "<input{{#flag}} checked{{/flag}}>{{text}}",
        "<img srcset=\"{{url}} {{number}}w, {{url}} 2x\" src='x'>",
        "<title>{{text}} < {{text}}</title>{{{html}}}",
        "<textarea><a onclick=\"{{text}}\"></textarea>",
        "<script>if (a < b) '</scrip'</script >{{text}}",
        "<style>a{}</style>{{text}}<!-- a -- > --> {{text}}",
        "<!doctype html><!-- x --><p data-x=\"{{text}}\">",
        "<meta property=\"og:url\" content=\"{{url}}\">",
        "{{! a comment with \" and <a href= }}{{text}}",
        "{{#flag}}<b>{{/flag}}{{text}}{{#flag}}</b>{{/flag}}",
        "<template>{{{html}}}</template>",
      })
  void acceptsPlacesWhereEscapingIsEnough(String template) throws IOException {
    assertThat(check(template)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<script>x='{{text}}'</script>|12 `text` stands in `<script>`, where no value is safe; put"
            + " it into an attribute such as `data-value`, and let a script of the theme read that",
        "<SCRIPT type=m>{{number}}</SCRIPT>|16 `number` stands in `<script>`, where no value is"
            + " safe",
        "<script>'</scrip>' {{text}}|20 `text` stands in `<script>`",
        "<script>{{{html}}}</script>|9 `html` stands in `<script>`, where no value is safe",
        "<iframe>{{text}}</iframe>|9 `text` stands in `<iframe>`, where no value is safe",
        "<style>a{color:{{text}}}</style>|16 `text` stands in `<style>`, where no value is safe;"
            + " use a class, and give it a look in a style sheet of the theme",
        "<p class={{text}}>|10 `text` is the value of `class` without quotation marks; write"
            + " `class=\"{{text}}\"`",
        "<p class = a{{text}}>|13 `text` is the value of `class` without quotation marks",
        "<a href=\"{{text}}\">|10 `text` is text, and `href` could lead anywhere by it; use an"
            + " address, such as `url` or a field of the type `url`, `ref` or `image`",
        "<a href=\" {{text}}\">|11 `text` is text, and `href` could lead anywhere by it",
        "<img src='{{text}}'>|11 `text` is text, and `src` could lead anywhere by it",
        "<form action=\"{{number}}\">|15 `number` is a number, and `action` could lead anywhere",
        "<a href=\"java{{text}}\">|14 `text` is text, and `href` could lead anywhere by it",
        "<a href=\"javascript:/{{text}}\">|22 `text` is text, and `href` could lead anywhere by it",
        "<a href=\"/{{text}}\">|11 `text` is text, and `href` could lead anywhere by it",
        "<a href=\"//{{text}}\">|12 `text` is text, and `href` could lead anywhere by it",
        "<a href=\"\\/{{text}}\">|12 `text` is text, and `href` could lead anywhere by it",
        "<a href=\"https://{{text}}/\">|18 `text` is text, and `href` could lead anywhere by it",
        "<a href=\"{{#flag}}#{{/flag}}{{text}}\">|29 `text` is text, and `href` could lead",
        "<img srcset=\"/x {{text}}\">|17 `text` is text, and `srcset` could lead anywhere by it",
        "<use xlink:href=\"{{text}}\">|18 `text` is text, and `xlink:href` could lead anywhere",
        "<p onclick=\"f('{{text}}')\">|16 `text` stands in `onclick`, which browsers run as a"
            + " script; put it into an attribute such as `data-value`, and let a script of the"
            + " theme read that",
        "<p style=\"color:{{text}}\">|17 `text` stands in `style`, where no value is safe; use a"
            + " class, and give it a look in a style sheet of the theme",
        "<iframe srcdoc=\"{{text}}\">|17 `text` stands in `srcdoc`, which is a page of its own; use"
            + " a page with an address",
        "<p {{text}}>|4 `text` stands where a tag has the name of an attribute; write the attribute"
            + " out, in a section of its own",
        "<p data-{{text}}=\"x\">|9 `text` stands where a tag has the name of an attribute",
        "<{{text}}>|2 `text` is part of the name of an element; write the element out, in one"
            + " section for each case",
        "<h{{text}}>|3 `text` is part of the name of an element",
        "</{{text}}>|3 `text` is part of the name of an element",
        "<!-- {{text}} -->|6 `text` stands in a comment, which a value can end; remove it, or write"
            + " a comment of the template: `{{! … }}`",
        "<!doctype {{text}}>|11 `text` stands in a comment",
        "<p title=\"{{{html}}}\">|11 `html` is HTML, and stands in `title`, which is an attribute;"
            + " only text can stand there",
        "<title>{{{html}}}</title>|8 `html` is HTML, and stands in `<title>`, which shows tags as"
            + " text; only text can stand there",
      })
  void findsPlacesWhereItIsNot(String template, String problem) throws IOException {
    assertThat(check(template))
        .singleElement()
        .asString()
        .startsWith("unsafe-place page.mustache:1:" + problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a{{#flag}}>{{/flag}}",
        "{{#flag}}<!--{{/flag}} x -->",
        "<a title=\"{{#flag}}\"{{/flag}} b>",
        "<a {{^flag}}title=\"{{/flag}}x\">",
        "{{#flag}}<script>{{/flag}}</script>",
        "<a title=\"{{#flag}}\" lang=\"{{/flag}}x\">",
      })
  void findsSectionsThatEndElsewhere(String template) throws IOException {
    assertThat(check(template))
        .singleElement()
        .asString()
        .startsWith("uneven-section page.mustache:1:")
        .endsWith(
            " `flag` begins in one part of the HTML and ends in another; put whole tags, whole"
                + " attributes or whole values into a section");
  }

  private List<String> check(String template) throws IOException {
    ThemeFixture themes = new ThemeFixture(folder).theme("t");
    themes.file("t/templates/page.mustache", template);
    TemplateCheck check = new TemplateCheck(themes.loaded("t"), file -> true);
    check.use("page", new ViewShapes().of(Root.class), "");
    return TemplateFiles.lines(check.problems("fields"));
  }
}
