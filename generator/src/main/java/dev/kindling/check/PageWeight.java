package dev.kindling.check;

import dev.kindling.output.OutputPath;

/**
 * What a page weighs with all that it may load, in bytes before compression.
 *
 * @param path the page
 * @param html of the page itself
 * @param css of its style sheets
 * @param scripts of its scripts
 * @param fonts of all fonts that its style sheets name
 * @param images of all its images, in every size that it offers
 * @param requests how many files it may load beside itself
 * @param linksOut how many other pages it links to
 * @param linksIn how many other pages link to it
 */
public record PageWeight(
    OutputPath path,
    long html,
    long css,
    long scripts,
    long fonts,
    long images,
    int requests,
    int linksOut,
    int linksIn) {

  /** What the page and all that it may load weigh together. */
  public long total() {
    return html + css + scripts + fonts + images;
  }
}
