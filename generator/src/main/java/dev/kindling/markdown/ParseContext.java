package dev.kindling.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.CitationMark;
import dev.kindling.document.Link;
import dev.kindling.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the fields and the body of one document have in common: links, citations, problems. */
final class ParseContext {

  final MarkdownOptions options;
  final List<Link> links = new ArrayList<>();
  final List<CitationMark> citations = new ArrayList<>();
  final List<Diagnostic> problems = new ArrayList<>();
  final HeadingIds ids = new HeadingIds(this);
  final LookAttributes looks = new LookAttributes();

  private Positions positions;

  ParseContext(MarkdownOptions options, Positions positions) {
    this.options = options;
    this.positions = positions;
  }

  void locateBy(Positions positions) {
    this.positions = positions;
  }

  Location at(int start, int end) {
    return positions.at(start, end);
  }

  Location at(BasedSequence piece) {
    return positions.at(piece.getStartOffset(), piece.getEndOffset());
  }

  /** The place of a node's first line. */
  Location at(Node node) {
    BasedSequence chars = node.getChars();
    int length = 0;
    while (length < chars.length() && chars.charAt(length) != '\n') {
      length++;
    }
    return positions.at(chars.getStartOffset(), chars.getStartOffset() + length);
  }

  void report(Code code, Location at, String message, String help) {
    problems.add(Diagnostic.of(code, at, message).withHelp(help));
  }

  void report(Code code, Location at, String message, Optional<String> help) {
    problems.add(Diagnostic.of(code, at, message).withHelp(help));
  }

  /** A problem with something that has no partner; code can ask which one is missing. */
  void reportMissing(Code code, Location at, String message, String help, String missing) {
    problems.add(Diagnostic.of(code, at, message).withHelp(help).wanting(Optional.of(missing)));
  }

  int link(Link.Use use, String destination, Optional<String> title, Location at) {
    links.add(new Link(use, destination, title, at));
    return links.size() - 1;
  }

  int citation(String key, Location at) {
    citations.add(new CitationMark(key, at));
    return citations.size() - 1;
  }

  /** Whether a destination may be linked to; reports it when not. */
  boolean isSafe(String destination, Location at) {
    Optional<String> trouble = dev.kindling.address.Destination.danger(destination);
    trouble.ifPresent(
        message -> report(Code.UNSAFE_LINK, at, message, LinkDestination.advice(destination)));
    return trouble.isEmpty();
  }
}
