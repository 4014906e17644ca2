package dev.kindling.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dev.kindling.TextSite;
import dev.kindling.catalogue.Listing;
import dev.kindling.site.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class JsonLdTest {

  private static final Pattern ELEMENT =
      Pattern.compile("<script type=\"application/ld\\+json\">([^<>&]*)</script>\n");

  private static TextSite site() {
    return TextSite.withHome()
        .file("kinds/note.yml", "folder: notes\njson-ld: Article\nindex: {title: Notes}\n")
        .file(
            "kinds/answer.yml",
            "folder: answers\njson-ld: FAQPage\nindex: {title: Answers, bodies: true}\n")
        .file(
            "sources.yml",
            "one-2001: {type: book, authors: [\"One, O.\"], year: 2001, title: \"<First> &"
                + " \\\"\"}\n");
  }

  /** The objects of a page; each must be JSON, which is YAML too. */
  private static List<Map<String, Object>> objects(String html) {
    List<Map<String, Object>> objects = new ArrayList<>();
    Matcher element = ELEMENT.matcher(html);
    int end = 0;
    while (element.find() && element.start() == end) {
      Map<String, Object> object =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(element.group(1));
      assertThat(object).containsEntry("@context", "https://schema.org");
      objects.add(object);
      end = element.end();
    }
    assertThat(end).as("all of " + html).isEqualTo(html.length());
    return objects;
  }

  private static List<Map<String, Object>> of(TextSite texts, String path) {
    Rendering rendering = Rendering.of(texts);
    Page page = rendering.page(path);
    List<Breadcrumbs.Step> way = new Breadcrumbs(rendering.context().site()).to(page);
    return objects(new JsonLd(rendering.context()).of(page, way).markup());
  }

  private static List<Map<String, Object>> ofIndex(TextSite texts, String kind) {
    SiteContext context = Rendering.of(texts).context();
    Listing listing = context.site().index(kind).orElseThrow();
    List<Breadcrumbs.Step> way = new Breadcrumbs(context.site()).to(listing);
    return objects(new JsonLd(context).of(listing, context.pages(listing.items()), way).markup());
  }

  @Test
  void describesAPageByTheTypeOfItsKind() {
    TextSite texts =
        site()
            .page(
                "notes/a.md",
                """
                title: A
                summary: S
                date: 2026-01-02
                updated: 2026-02-03
                reviewed: 2026-03-04
                """,
                "Cited[@one-2001], again[@one-2001].");

    assertThat(of(texts, "notes/a.md").get(0))
        .containsEntry("@type", "Article")
        .containsEntry("headline", "A")
        .containsEntry("url", "https://example.org/guide/notes/a/")
        .containsEntry("inLanguage", "en")
        .containsEntry("description", "S")
        .containsKeys("datePublished", "dateModified", "lastReviewed")
        .containsEntry("citation", List.of("One, O. (2001). <First> & \"."));
  }

  @Test
  void tellsTheWayToAPage() {
    TextSite texts = site().page("notes/a.md", "title: A", "Text.");

    assertThat(of(texts, "notes/a.md").get(1))
        .containsEntry("@type", "BreadcrumbList")
        .extractingByKey("itemListElement")
        .asInstanceOf(LIST)
        .extracting("position", "name", "item")
        .containsExactly(
            tuple(1, "Home", "https://example.org/guide/"),
            tuple(2, "Notes", "https://example.org/guide/notes/"),
            tuple(3, "A", "https://example.org/guide/notes/a/"));
  }

  @Test
  void saysNothingOfAPageWithoutAType() {
    assertThat(of(site(), "index.md")).isEmpty();
  }

  @Test
  void leavesOutWhatAPageDoesNotSay() {
    assertThat(of(site().page("notes/a.md", "title: A", "Text."), "notes/a.md").get(0))
        .containsOnlyKeys("@context", "@type", "headline", "url", "inLanguage");
  }

  @Test
  void givesAQuestionItsAnswerWithLinksThatWorkAnywhere() {
    TextSite texts =
        site().page("answers/a.md", "title: Why?", "[h](../index.md), [p](#p)[@one-2001]\n\n## P");

    Map<String, Object> page = of(texts, "answers/a.md").get(0);
    assertThat(page).containsEntry("@type", "FAQPage").doesNotContainKey("headline");
    assertThat(String.valueOf(page.get("mainEntity")))
        .contains("name=Why?", "<a href=\"https://example.org/guide/\">h</a>")
        .contains("<a href=\"https://example.org/guide/answers/a/#p\">p</a>")
        .contains("<a href=\"https://example.org/guide/answers/a/#source-1\"")
        .contains("<h3 id=\"p\">P</h3>");
  }

  @Test
  void gathersTheQuestionsOfAListThatShowsThem() {
    TextSite texts =
        site().page("answers/a.md", "title: A?", "One.").page("answers/b.md", "title: B?", "Two.");

    assertThat(ofIndex(texts, "answer").get(0))
        .containsEntry("@type", "FAQPage")
        .extractingByKey("mainEntity")
        .asInstanceOf(LIST)
        .extracting("name")
        .containsExactly("A?", "B?");
  }

  @Test
  void saysOnlyTheWayToOtherLists() {
    assertThat(ofIndex(site().page("notes/a.md", "title: A", "Text."), "note"))
        .singleElement()
        .extracting(object -> object.get("@type"))
        .isEqualTo("BreadcrumbList");
  }

  @Test
  void saysNothingOfQuestionsWhereAListIsEmpty() {
    assertThat(ofIndex(site(), "answer"))
        .extracting(object -> object.get("@type"))
        .containsExactly("BreadcrumbList");
  }

  @Test
  void keepsHostileTextsInsideTheirElement() {
    String hostile = "</script><!--<script> & ' \\\" \\\\ ]]> \\t \\x7B{x}} \ud83d\ude00";
    TextSite texts =
        site()
            .page(
                "notes/a.md", "title: \"" + hostile + "\"\nsummary: \"" + hostile + "\"", "Text.");

    String meant = "</script><!--<script> & ' \" \\ ]]> \t {{x}} \ud83d\ude00";
    assertThat(of(texts, "notes/a.md").get(0))
        .containsEntry("headline", meant)
        .containsEntry("description", meant);
  }
}
