package dev.kindling.render;

import dev.kindling.catalogue.Listing;
import dev.kindling.citation.ReferenceFormatter;
import dev.kindling.json.JsonObject;
import dev.kindling.site.Page;
import dev.kindling.theme.Html;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What search engines read of a page: schema.org objects as JSON-LD 1.1, each in an element of its
 * own. A page has one of its kind's type; a page with a way to it, a {@code BreadcrumbList}.
 */
final class JsonLd {

  private static final String QUESTIONS = "FAQPage";

  private final SiteContext context;

  /** Describes the pages of a build. */
  JsonLd(SiteContext context) {
    this.context = context;
  }

  /** The elements for a page. */
  Html of(Page page, List<Breadcrumbs.Step> way) {
    List<JsonObject> objects = new ArrayList<>();
    page.kind().jsonLd().ifPresent(type -> objects.add(describe(page, type)));
    breadcrumbs(way).ifPresent(objects::add);
    return elements(objects);
  }

  /** The elements for a listing. */
  Html of(Listing listing, List<Page> items, List<Breadcrumbs.Step> way) {
    List<JsonObject> objects = new ArrayList<>();
    boolean hasQuestions = !items.isEmpty() && items.stream().allMatch(JsonLd::isQuestion);
    if (listing.showsBodies() && hasQuestions) {
      objects.add(start(QUESTIONS).put("mainEntity", items.stream().map(this::question).toList()));
    }
    breadcrumbs(way).ifPresent(objects::add);
    return elements(objects);
  }

  private static boolean isQuestion(Page page) {
    return page.kind().jsonLd().filter(QUESTIONS::equals).isPresent();
  }

  private JsonObject describe(Page page, String type) {
    JsonObject object = start(type);
    if (type.equals(QUESTIONS)) {
      object.put("mainEntity", List.of(question(page)));
    } else {
      object.put("headline", page.title());
      object.put("url", context.absolute(page.url()));
    }
    object.put("inLanguage", page.language().tag());
    page.document().frontMatter().summary().ifPresent(s -> object.put("description", s));
    date(object, "datePublished", page.document().frontMatter().date());
    date(object, "dateModified", page.document().frontMatter().updated());
    page.document()
        .frontMatter()
        .reviewed()
        .ifPresent(r -> object.put("lastReviewed", r.value().toString()));
    List<String> cited =
        context.numbers(page).keys().stream()
            .flatMap(key -> context.site().works().find(key).stream())
            .map(ReferenceFormatter::text)
            .toList();
    if (!cited.isEmpty()) {
      object.put("citation", cited);
    }
    return object;
  }

  private JsonObject question(Page page) {
    Frame frame = Frame.on(context.everywhere(), "", page.url());
    Html answer =
        context.bodies().render(page.document().body(), page, context.numbers(page), frame);
    return new JsonObject()
        .put("@type", "Question")
        .put("name", page.title())
        .put("url", context.absolute(page.url()))
        .put(
            "acceptedAnswer",
            new JsonObject().put("@type", "Answer").put("text", answer.markup().strip()));
  }

  private Optional<JsonObject> breadcrumbs(List<Breadcrumbs.Step> way) {
    if (way.size() < 2) {
      return Optional.empty();
    }
    List<JsonObject> items = new ArrayList<>();
    for (Breadcrumbs.Step step : way) {
      items.add(
          new JsonObject()
              .put("@type", "ListItem")
              .put("position", items.size() + 1)
              .put("name", step.title())
              .put("item", context.absolute(step.url())));
    }
    return Optional.of(start("BreadcrumbList").put("itemListElement", items));
  }

  private static JsonObject start(String type) {
    return new JsonObject().put("@context", "https://schema.org").put("@type", type);
  }

  private static void date(JsonObject object, String name, Optional<LocalDate> date) {
    date.ifPresent(day -> object.put(name, day.toString()));
  }

  private static Html elements(List<JsonObject> objects) {
    StringBuilder out = new StringBuilder();
    for (JsonObject object : objects) {
      out.append("<script type=\"application/ld+json\">").append(object).append("</script>\n");
    }
    return new Html(out.toString());
  }
}
