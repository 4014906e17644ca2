package dev.kindling.sitefile;

import dev.kindling.address.Redirect;
import dev.kindling.document.Language;
import dev.kindling.html.HtmlText;
import dev.kindling.output.Artifact;
import dev.kindling.site.Site;
import java.util.List;

/**
 * A page at each former address that sends readers on, without a script and without a wait, and
 * names the new address to search engines.
 */
public final class Redirects implements SiteFile {

  @Override
  public List<Artifact> make(Site site) {
    return site.redirects().stream()
        .map(redirect -> Artifact.ofText(redirect.from().file(), page(site, redirect)))
        .toList();
  }

  private static String html(Language language) {
    String dir = language.isRightToLeft() ? " dir=\"rtl\"" : "";
    return "lang=\"" + HtmlText.escape(language.tag()) + "\"" + dir;
  }

  private static String page(Site site, Redirect redirect) {
    String title = site.titleAt(redirect.to()).orElse(redirect.to().value());
    return """
    <!doctype html>
    <html %1$s>
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
    <meta http-equiv="refresh" content="0; url=%2$s">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>%3$s</title>
    <link rel="canonical" href="%4$s">
    </head>
    <body>
    <main><h1><a href="%2$s">%3$s</a></h1></main>
    </body>
    </html>
    """
        .formatted(
            html(site.languageAt(redirect.to())),
            HtmlText.escape(redirect.to().relativeTo(redirect.from())),
            HtmlText.escape(title),
            HtmlText.escape(site.config().url() + redirect.to().encoded().substring(1)));
  }
}
