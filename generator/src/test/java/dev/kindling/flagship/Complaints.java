package dev.kindling.flagship;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.List;

/** Listens to a page and notes whatever a reader's browser would complain about. */
final class Complaints {

  private static final String WATCH_THE_POLICY =
      """
      window.brokenPolicies = [];
      document.addEventListener('securitypolicyviolation', event =>
        window.brokenPolicies.push(event.effectiveDirective + ' ' + event.blockedURI));
      """;

  /**
   * The innermost elements that reach beyond the right edge and that no box of their own scrolls.
   */
  private static final String TOO_WIDE =
      """
      () => {
        const edge = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= edge) return [];
        const wide = element => element.getBoundingClientRect().right > edge + 0.5;
        return [...document.querySelectorAll('body *')]
          .filter(element => wide(element) && ![...element.children].some(wide))
          .map(element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '')
            + (element.classList.length ? '.' + [...element.classList].join('.') : ''))
          .slice(0, 3);
      }
      """;

  private final Page page;
  private final String base;
  private final List<String> complaints;
  private String address = "";

  private Complaints(Page page, String base, List<String> complaints) {
    this.page = page;
    this.base = base;
    this.complaints = complaints;
  }

  /**
   * Starts listening.
   *
   * @param base where the site is served; a request for anything else is a complaint
   * @param complaints are added to
   */
  static Complaints about(Page page, String base, List<String> complaints) {
    Complaints listener = new Complaints(page, base, complaints);
    page.addInitScript(WATCH_THE_POLICY);
    page.onConsoleMessage(listener::hear);
    page.onPageError(error -> listener.add("script error: " + error));
    page.onRequest(listener::see);
    page.onRequestFailed(request -> listener.add("failed: " + request.url()));
    page.onResponse(listener::receive);
    return listener;
  }

  /** Opens a page and waits until it has all that it asked for. */
  void visit(String pageAddress, int expectedStatus) {
    address = pageAddress;
    Response response = page.navigate(base + pageAddress);
    if (response == null || response.status() != expectedStatus) {
      add("is not answered with " + expectedStatus);
    }
    page.evaluate("() => document.fonts.ready.then(() => true)");
    if (page.evaluate("() => window.brokenPolicies") instanceof List<?> broken) {
      broken.forEach(policy -> add("breaks its security policy: " + policy));
    }
  }

  /** Notes what does not fit into windows of these widths. */
  void lookAtWidths(int... widths) {
    for (int width : widths) {
      page.setViewportSize(width, 800);
      if (page.evaluate(TOO_WIDE) instanceof List<?> wide && !wide.isEmpty()) {
        add("is wider than " + width + " px at " + wide);
      }
    }
  }

  private void hear(ConsoleMessage message) {
    // Chrome logs every answer that is an error; the one for the page itself is checked by visit.
    if (!message.location().startsWith(base + address + ":")) {
      add("console: " + message.text() + " (" + message.location() + ")");
    }
  }

  private void see(Request request) {
    if (!request.url().startsWith(base)) {
      add("asks for " + request.url());
    }
  }

  private void receive(Response response) {
    if (response.status() >= 400 && !response.url().equals(base + address)) {
      add(response.status() + " for " + response.url());
    }
  }

  private void add(String complaint) {
    complaints.add("/" + address + " " + complaint);
  }
}
