package dev.kindling.check.page;

import dev.kindling.diagnostic.Code;
import dev.kindling.html.HtmlFault;

/** The page is HTML as it should be written, so that every browser reads the same page. */
final class WellFormed implements PageRule {

  private final CheckedPage page;

  WellFormed(CheckedPage page) {
    this.page = page;
  }

  @Override
  public void end() {
    if (!page.html().hasDoctype()) {
      page.report(
          Code.HTML_SYNTAX,
          "the page does not begin with `<!doctype html>`",
          "make it the first line of the template: without it browsers imitate the faults of old"
              + " ones");
    }
    for (HtmlFault fault : page.html().faults()) {
      page.report(fault.code(), fault.start(), fault.end(), fault.message(), fault.help());
    }
  }
}
