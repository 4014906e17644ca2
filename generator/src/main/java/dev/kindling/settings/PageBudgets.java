package dev.kindling.settings;

/**
 * How heavy one page may be, with all that it loads. Sizes are in bytes, before compression.
 *
 * @param page of the page and all that it loads
 * @param html of the page itself
 * @param css of its style sheets
 * @param js of its scripts
 * @param fonts of all fonts that its style sheets name
 * @param images of all its images, in every size that it offers
 * @param requests how many files it loads beside itself
 */
public record PageBudgets(
    long page, long html, long css, long js, long fonts, long images, int requests) {

  /**
   * What holds for a site that says nothing: enough for any page that somebody made on purpose, and
   * too little for a picture straight from a camera.
   */
  public static final PageBudgets GENEROUS =
      new PageBudgets(10_000_000, 5_000_000, 500_000, 1_000_000, 1_000_000, 5_000_000, 200);
}
