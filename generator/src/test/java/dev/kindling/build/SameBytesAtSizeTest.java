package dev.kindling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same site gives the same bytes for any number of threads, in any folder, cold and warm. */
class SameBytesAtSizeTest {

  private static final int PAGES = 500;

  @TempDir Path temp;

  @Test
  void areWrittenForFiveHundredPages() throws IOException {
    TinySite one = site(temp.resolve("first")).threads(1);
    TinySite eight = site(temp.resolve("second")).threads(8);

    assertThat(TinySite.said(one.build())).isEmpty();
    assertThat(TinySite.said(eight.build())).isEmpty();
    Map<String, String> cold = one.written();
    assertThat(cold).hasSizeGreaterThan(PAGES);
    assertThat(eight.written()).isEqualTo(cold);
    assertThat(Files.readString(eight.source("urls.txt")))
        .isEqualTo(Files.readString(one.source("urls.txt")));

    assertThat(one.threads(8).build().written().orElseThrow().written()).isZero();
    assertThat(eight.threads(1).build().written().orElseThrow().written()).isZero();
    assertThat(one.written()).isEqualTo(cold);
    assertThat(eight.written()).isEqualTo(cold);
  }

  private static TinySite site(Path root) throws IOException {
    TinySite site =
        TinySite.of(root)
            .file(
                "site.yml",
                """
                title: Many
                url: https://many.example/
                theme: tiny
                navigation: [{title: Notes, to: /notes/}, {title: Tags, to: /tags/}]
                taxonomies: {tags: {title: Tags, template: terms}}
                feed: {title: News}
                """)
            .shows("terms", "{{#page.terms}}<a href=\"{{url}}\">{{title}}</a>{{/page.terms}}")
            .shows(
                "note",
                """
                {{#page.previous}}{{url}}{{/page.previous}} {{#page.next}}{{url}}{{/page.next}}
                {{#fields.best}}{{title}}{{/fields.best}} {{#fields.liked}}{{title}},{{/fields.liked}}
                {{#page.tags}}{{title}} {{count}};{{/page.tags}}
                {{{page.body}}}{{#page.sources}}<p id="{{id}}">{{{reference}}}</p>{{/page.sources}}{{{page.jsonLd}}}
                """)
            .file(
                "kinds/note.yml",
                """
                folder: notes
                template: note
                index: {title: Notes, order: newest, bodies: true}
                json-ld: Article
                fields: {best: {type: ref, to: note, reverse: liked}}
                """)
            .file(
                "sources.yml",
                "one-2001: {type: book, authors: [\"One, O.\"], year: 2001, title: First}\n");
    for (int i = 0; i < PAGES; i++) {
      site.file("content/notes/n" + i + ".md", note(i));
    }
    return site;
  }

  private static String note(int i) {
    return """
    ---
    title: Note %d
    date: 20%02d-%02d-01
    tags: [t%d, t%d]
    best: n%d
    aliases: [/old/%d/]
    ---

    Text of %d with a claim[@one-2001] and a note[^1]. See [another](n%d.md#part).

    ## Part

    - [x] done

    [^1]: A note.
    """
        .formatted(i, i % 25, 1 + i % 12, i % 7, 7 + i % 11, i * 7 % PAGES, i, i, i * 13 % PAGES);
  }
}
