package dev.kindling.quiz.proof;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * P19: the pages of a site hang together as the site's rules say.
 *
 * @param pages all published pages
 */
public record LinkGraph(List<Node> pages) {

  /** Copies the list. */
  public LinkGraph {
    pages = List.copyOf(pages);
  }

  /**
   * A page.
   *
   * @param name its name
   * @param kind the name of its kind
   * @param location where to point
   * @param links the names of the pages it links to, those from quiz results included
   */
  public record Node(String name, String kind, Location location, List<String> links) {

    /** Copies the list. */
    public Node {
      links = List.copyOf(links);
    }
  }

  /** What must hold. */
  public sealed interface Rule {

    /** Every page of one kind links to a page of another. */
    record LinksTo(String kind, String target) implements Rule {}

    /** Every page of one kind is linked from a page of another. */
    record LinkedFrom(String kind, String source) implements Rule {}

    /** Every page but this one is linked from another. */
    record NoOrphans(String home) implements Rule {}

    /** From every page, one page is at most so many clicks away. */
    record Near(String page, int clicks) implements Rule {}
  }

  /** Every page that breaks a rule. */
  public List<Diagnostic> check(List<Rule> rules) {
    List<Diagnostic> problems = new ArrayList<>();
    for (Rule rule : rules) {
      Set<String> near = rule instanceof Rule.Near wanted ? near(wanted) : Set.of();
      for (Node page : pages) {
        String fault = fault(rule, page, near);
        if (!fault.isEmpty()) {
          problems.add(
              Diagnostic.of(
                  Code.QUIZ_LINK_GRAPH,
                  page.location(),
                  "the page `" + page.name() + "` " + fault));
        }
      }
    }
    return problems;
  }

  /** What is wrong with a page; the empty text when nothing is. */
  private String fault(Rule rule, Node page, Set<String> near) {
    if (rule instanceof Rule.LinksTo to && page.kind().equals(to.kind())) {
      return page.links().stream().anyMatch(link -> isOf(link, to.target()))
          ? ""
          : "links to no page of kind `" + to.target() + "`";
    }
    if (rule instanceof Rule.LinkedFrom from && page.kind().equals(from.kind())) {
      return pages.stream()
              .anyMatch(p -> p.kind().equals(from.source()) && p.links().contains(page.name()))
          ? ""
          : "is linked from no page of kind `" + from.source() + "`";
    }
    if (rule instanceof Rule.NoOrphans but && !page.name().equals(but.home())) {
      boolean isLinked =
          pages.stream()
              .anyMatch(p -> !p.name().equals(page.name()) && p.links().contains(page.name()));
      return isLinked ? "" : "is linked from no other page";
    }
    if (rule instanceof Rule.Near wanted && !near.contains(page.name())) {
      return "is more than " + wanted.clicks() + " clicks away from `" + wanted.page() + "`";
    }
    return "";
  }

  private boolean isOf(String name, String kind) {
    return pages.stream().anyMatch(p -> p.name().equals(name) && p.kind().equals(kind));
  }

  /** The pages from which a page is near enough: a search backwards, one click at a time. */
  private Set<String> near(Rule.Near wanted) {
    TreeMap<String, List<String>> sources = new TreeMap<>();
    for (Node page : pages) {
      page.links()
          .forEach(link -> sources.computeIfAbsent(link, l -> new ArrayList<>()).add(page.name()));
    }
    Set<String> near = new LinkedHashSet<>(List.of(wanted.page()));
    for (int click = 0; click < wanted.clicks(); click++) {
      List<String> last = List.copyOf(near);
      last.forEach(name -> near.addAll(sources.getOrDefault(name, List.of())));
    }
    return near;
  }
}
