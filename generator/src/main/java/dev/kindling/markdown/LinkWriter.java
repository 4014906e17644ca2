package dev.kindling.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.NearestName;
import dev.kindling.document.Fragment;
import dev.kindling.document.Link;
import dev.kindling.source.Location;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Writes links, images and citations. */
final class LinkWriter {

  private final ParseContext collected;
  private final FragmentWriter out;
  private final InlineWriter inline;
  private final HtmlNesting nesting;

  LinkWriter(ParseContext collected, FragmentWriter out, InlineWriter inline, HtmlNesting nesting) {
    this.collected = collected;
    this.out = out;
    this.inline = inline;
    this.nesting = nesting;
  }

  void link(LinkNodeBase link) {
    write(link, link);
  }

  void reference(LinkRef link) {
    Optional<Reference> target = target(link);
    if (target.isPresent()) {
      write(link, target.get());
    } else {
      undefined(link);
    }
  }

  void image(Image image) {
    image(image, image, true);
  }

  void imageReference(ImageRef image) {
    Optional<Reference> target = target(image);
    if (target.isPresent()) {
      image(image, target.get(), true);
    } else {
      undefined(image);
    }
  }

  /** An image as the only content of a figure: its title is the caption. */
  void figure(Image image) {
    image(image, image, false);
  }

  /** An address that stands for itself. */
  void automatic(Node node, BasedSequence text) {
    String address = Escaping.unescapeHtml(inline.asInCell(text).toString());
    String destination = address;
    if (node instanceof MailLink && !address.startsWith(BareAddresses.MAILTO)) {
      destination = "mailto:" + address;
    } else if (address.startsWith("www.")) {
      destination = "https://" + address;
    }
    Location at = collected.at(text);
    if (address.indexOf('|') > 0 && text.indexOf('\\') < 0 && node.getChars().startsWith("<")) {
      collected.report(
          Code.FOREIGN_SYNTAX,
          at,
          "this leads to an address with a `|` in it: no words stand behind one here",
          "write `[words](" + address.substring(0, address.indexOf('|')) + ")`");
    }
    boolean isLink = !out.isMuted() && !nesting.isInside("a") && collected.isSafe(destination, at);
    if (isLink) {
      int index = collected.link(Link.Use.LINK, destination, Optional.empty(), at);
      out.hole(new Fragment.LinkOpen(index));
      inline.literal(address);
      out.hole(new Fragment.LinkClose(index));
    } else {
      inline.literal(address);
    }
  }

  /** A comment that the parser did not see as one would be published. */
  void brokenComment(int offset) {
    collected.report(
        Code.HTML_SYNTAX,
        collected.at(offset, offset + 4),
        "this comment would be seen by readers",
        "a comment ends with `-->` and has no `--` in it; to show a `<`, write `&lt;`");
  }

  private void write(Node link, LinkNodeBase target) {
    if (out.isMuted()) {
      words(link);
      return;
    }
    String destination = LinkDestination.unescape(target.getUrl());
    Location at = place(target, link);
    if (nesting.isInside("a")) {
      collected.report(
          Code.HTML_NESTING,
          collected.at(link),
          "a link cannot stand inside another link",
          Optional.empty());
      inline.children(link);
      return;
    }
    if (!collected.isSafe(destination, at)) {
      inline.children(link);
      return;
    }
    Link.Use use = EmbedWriter.isBehindName(link, collected) ? Link.Use.EMBED : Link.Use.LINK;
    int index = collected.link(use, destination, title(target), at);
    out.hole(new Fragment.LinkOpen(index));
    int outer = nesting.enter("a");
    String text = out.capture(() -> words(link));
    nesting.leave(outer);
    out.hole(new Fragment.LinkClose(index));
    if (text.isBlank()) {
      collected.report(
          Code.EMPTY_LINK,
          collected.at(link),
          "this link has no text",
          "write between the brackets where it leads");
    } else if (destination.isBlank()) {
      collected.report(
          Code.EMPTY_LINK,
          at,
          "this link leads nowhere",
          "write its destination in the parentheses");
    }
  }

  /**
   * The text in the brackets of a link, with the spaces at its edges that the library leaves out.
   */
  private void words(Node link) {
    BasedSequence text = link.getBaseSequence();
    if (isSpace(text, link.getStartOffset() + 1)) {
      inline.literal(" ");
    }
    inline.children(link);
    if (link.hasChildren() && endsInSpace(text, closingBracket(link))) {
      inline.literal(" ");
    }
  }

  /** Not when the space only indents the line. */
  private static boolean endsInSpace(BasedSequence text, int end) {
    int at = end;
    while (isSpace(text, at - 1)) {
      at--;
    }
    return at < end && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '[';
  }

  private static boolean isSpace(BasedSequence text, int at) {
    return text.charAt(at) == ' ' || text.charAt(at) == '\t';
  }

  private static int closingBracket(Node link) {
    if (link instanceof InlineLinkNode inline) {
      return inline.getTextClosingMarker().getStartOffset();
    }
    RefNode reference = (RefNode) link;
    boolean isBare = reference.getText().isEmpty();
    return (isBare ? reference.getReferenceClosingMarker() : reference.getTextClosingMarker())
        .getStartOffset();
  }

  private void image(Node image, LinkNodeBase target, boolean hasTitle) {
    String alt = out.instead(() -> inline.children(image)).replace('\n', ' ');
    out.captured(alt);
    if (out.isMuted()) {
      return;
    }
    inline.passed();
    if (alt.isBlank()) {
      collected.report(
          Code.MISSING_ALT,
          collected.at(image),
          "this image has no text alternative",
          "say between the brackets what it shows; for a decoration write `<img src=\"…\""
              + " alt=\"\">`");
    }
    String destination = LinkDestination.unescape(target.getUrl());
    Location at = place(target, image);
    if (!collected.isSafe(destination, at)) {
      out.text(alt);
      return;
    }
    Optional<String> title = title(target);
    int index = collected.link(Link.Use.IMAGE, destination, title, at);
    out.hole(new Fragment.Image(index, alt, hasTitle ? title : Optional.empty()));
  }

  static Optional<String> title(LinkNodeBase target) {
    boolean isGiven = target.getTitleOpeningMarker().isNotNull();
    return isGiven ? Optional.of(LinkDestination.unescape(target.getTitle())) : Optional.empty();
  }

  private Location place(LinkNodeBase target, Node link) {
    BasedSequence url = target.getUrl();
    return url.isEmpty() ? collected.at(link) : collected.at(url);
  }

  private static Optional<Reference> target(RefNode node) {
    return node.isDefined()
        ? Optional.ofNullable(node.getReferenceNode(node.getDocument()))
        : Optional.empty();
  }

  /** Whether a name stands right before two pairs of brackets, as in {@code rows[i][j]}. */
  private static boolean isPlaceInArray(RefNode node) {
    int start = node.getStartOffset();
    char before = start == 0 ? ' ' : node.getChars().getBaseSequence().charAt(start - 1);
    boolean isName = before == '_' || (before < 0x80 && Character.isLetterOrDigit(before));
    return isName && node.getChars().indexOfAny(CharPredicate.WHITESPACE) < 0;
  }

  /** A pair of brackets that nothing defines: a citation, a mistake, or just text. */
  private void undefined(RefNode node) {
    BasedSequence first = node.getText();
    BasedSequence second = node.getReference();
    BasedSequence only = first.isEmpty() ? second : first;
    boolean hasTwo = !first.isEmpty() && !second.isEmpty();
    if (!out.isMuted() && EmbedWriter.isName(hasTwo ? first : only, collected)) {
      collected.report(
          Code.BAD_EMBED,
          collected.at(node),
          "`[" + (hasTwo ? first : only) + "]` must begin a quote of its own",
          "write `> [" + (hasTwo ? first : only) + "] [Title](path.md)` on a line of its own");
      return;
    }
    if (!out.isMuted() && node instanceof LinkRef && EmbedWriter.isUnknown(node, only, collected)) {
      BasedSequence name = only.subSequence(1);
      EmbedWriter.reportUnknown(name.toString(), collected.at(name), collected);
    }
    if (node instanceof LinkRef
        && CitationReader.isOne(only)
        && (!hasTwo || CitationReader.isOne(second))) {
      boolean isWritten = citation(only) && (!hasTwo || citation(second));
      if (isWritten) {
        inline.passed();
        return;
      }
    } else if (hasTwo && !out.isMuted()) {
      if (!isPlaceInArray(node)) {
        reportUndefined(second, node);
      }
    } else if (isMeant(node) && !out.isMuted()) {
      reportUndefined(only, node);
    }
    source(node);
  }

  private void reportUndefined(BasedSequence label, Node node) {
    String shown = label.toString().replace('`', '\'').replace('\n', ' ');
    Optional<String> near =
        NearestName.of(
            label.toString().toLowerCase(Locale.ROOT),
            new TreeSet<>(Parser.REFERENCES.get(node.getDocument()).keySet()));
    collected.report(
        Code.UNDEFINED_REFERENCE,
        collected.at(label),
        "nothing on this page defines `[" + shown + "]`",
        near.map(known -> "did you mean `[" + known + "]`? Plain text needs `\\[`")
            .orElse(
                "define it on a line of its own: `["
                    + shown
                    + "]: address`; plain text needs `\\[`"));
  }

  /** Whether {@code [words][]} is no element of a list, as in {@code names[i][]}. */
  private static boolean isMeant(RefNode node) {
    int start = node.getStartOffset();
    BasedSequence text = node.getBaseSequence();
    return node.getChars().endsWith("][]")
        && node.getChars().toString().chars().anyMatch(Character::isLetter)
        && (start == 0 || !endsName(text.charAt(start - 1)));
  }

  private static boolean endsName(char c) {
    return Character.isLetterOrDigit(c) || c == ')' || c == ']';
  }

  private boolean citation(BasedSequence keys) {
    return CitationReader.write(keys.toString(), keys.getStartOffset(), collected, out);
  }

  /** Writes the brackets as the text they are. */
  private void source(RefNode node) {
    inline.literal(node instanceof ImageRef ? "![" : "[");
    if (node instanceof LinkRef) {
      words(node);
    } else {
      inline.children(node);
    }
    inline.literal("]");
    if (!node.getText().isEmpty() && !node.getReference().isEmpty()) {
      inline.literal("[" + LinkDestination.unescape(node.getReference()) + "]");
    } else if (node.getChars().endsWith("][]")) {
      inline.literal("[]");
    }
  }
}
