package dev.kindling.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.markdown.leftover.AsciiPunctuation;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inside of paragraphs where the library, which follows CommonMark 0.28, reads it
 * otherwise than CommonMark 0.31 and GFM: destinations in angle brackets, addresses in a text,
 * empty cells, and definitions of links in quotes and lists. One document, one thread.
 */
final class InlineGrammar extends InlineParserImpl {

  private final boolean findsAddresses;

  InlineGrammar(
      boolean findsAddresses,
      DataHolder options,
      BitSet special,
      BitSet delimiters,
      Map<Character, DelimiterProcessor> processors,
      LinkRefProcessorData references,
      List<InlineParserExtensionFactory> extensions) {
    super(options, with(special, findsAddresses), delimiters, processors, references, extensions);
    this.findsAddresses = findsAddresses;
  }

  /** The signs at which to stop and look; a copy, for the library shares one set and changes it. */
  private static BitSet with(BitSet special, boolean findsAddresses) {
    BitSet all = (BitSet) special.clone();
    if (findsAddresses) {
      all.set(':');
      all.set('.');
    }
    return all;
  }

  /**
   * Reads the definitions of links at the beginning of a paragraph. In a quote or a list, the
   * library takes the signs before the second line for a part of it, and stops there.
   *
   * @return how much of the paragraph they take
   */
  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    if (!beginsDefinition(block.getChars())) {
      return 0;
    }
    BasedSequence lines = block.getContentChars();
    int taken = 0;
    for (BasedSequence rest = lines; beginsDefinition(rest); ) {
      BasedSequence definition = rest.subSequence(rest.countLeading(CharPredicate.SPACE_TAB));
      int length = parseReference(block, definition);
      if (length == 0) {
        break;
      }
      rest = definition.subSequence(length);
      taken =
          rest.isEmpty()
              ? block.getChars().length()
              : rest.getStartOffset() - block.getStartOffset();
    }
    return taken;
  }

  private static boolean beginsDefinition(BasedSequence text) {
    int start = text.countLeading(CharPredicate.SPACE_TAB);
    return start <= 3 && text.length() > start + 3 && text.charAt(start) == '[';
  }

  /**
   * A destination in angle brackets may hold spaces (CommonMark 0.31.2, section 6.3). One that only
   * begins like it is left to the library, which is more lenient.
   */
  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    int end = peek() == '<' ? angleEnd(index + 1) : -1;
    if (end < 0) {
      return super.parseLinkDestination();
    }
    BasedSequence destination = input.subSequence(index, end + 1);
    index = end + 1;
    return destination;
  }

  /** Where the bracket stands that ends a destination, or -1. */
  private int angleEnd(int start) {
    for (int at = start; at < input.length(); at++) {
      char c = input.charAt(at);
      if (c == '>') {
        return at;
      }
      if (c == '<' || c == '\n' || c == '\r') {
        return -1;
      }
      boolean isEscape =
          c == '\\' && at + 1 < input.length() && AsciiPunctuation.contains(input.charAt(at + 1));
      at += isEscape ? 1 : 0;
    }
    return -1;
  }

  @Override
  protected boolean parseInline(boolean customOnly) {
    if (findsAddresses && !customOnly) {
      char c = peek();
      if ((c == ':' && (address("https", true) || address("http", true)))
          || (c == '.' && address("www", false))) {
        return true;
      }
    }
    return super.parseInline(customOnly);
  }

  /** Reads an address of which the beginning was taken for text. */
  private boolean address(String beginning, boolean hasScheme) {
    int start = index - beginning.length();
    int host = hasScheme ? index + 3 : index + 1;
    boolean begins =
        start >= 0
            && begins(input.subSequence(start, index), beginning, hasScheme)
            && (start == 0 || BareAddresses.beginsBehind(input.charAt(start - 1), hasScheme))
            && (!hasScheme || input.matchChars("://", index));
    int end = begins ? BareAddresses.end(input, start, host, block instanceof TableRow) : -1;
    if (end <= host || !takeBack(beginning.length())) {
      return false;
    }
    BasedSequence address = input.subSequence(start, end);
    AutoLink link = new AutoLink(address);
    link.setText(address);
    appendNode(link);
    index = end;
    return true;
  }

  private static boolean begins(BasedSequence text, String beginning, boolean ignoresCase) {
    return ignoresCase ? text.matchesIgnoreCase(beginning) : text.matches(beginning);
  }

  /** Takes back so much of the text that was read last, if it is in one piece. */
  private boolean takeBack(int length) {
    if (currentText == null || currentText.isEmpty()) {
      return false;
    }
    BasedSequence last = currentText.remove(currentText.size() - 1);
    int kept = last.length() - length;
    if (kept != 0) {
      currentText.add(kept < 0 ? last : last.subSequence(0, kept));
    }
    if (currentText.isEmpty()) {
      currentText = null;
    }
    return kept >= 0;
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    super.parse(content, block);
    if (findsAddresses && !(block instanceof DoNotDecorate)) {
      mailboxes(block);
    }
  }

  /** Reads a row of a table, where two signs of its columns in a row have an empty cell inside. */
  @Override
  public @Nullable List<Node> parseCustom(
      BasedSequence content,
      Node block,
      BitSet characters,
      Map<Character, CharacterNodeFactory> factories) {
    @Nullable List<Node> separators = super.parseCustom(content, block, characters, factories);
    boolean isRow = block instanceof TableRow && separators != null;
    if (isRow && separators.get(0) != block.getFirstChild()) {
      // The library takes the second sign for the beginning of the row, which has none.
      for (int i = 1; i < separators.size(); i++) {
        Node separator = separators.get(i);
        if (separator.getPrevious() == separators.get(i - 1)) {
          separator.insertBefore(new Text(separator.getChars().subSequence(0, 0)));
        }
      }
    }
    return separators;
  }

  private void mailboxes(Node parent) {
    @Nullable Node next;
    for (@Nullable Node node = parent.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (node instanceof Text text) {
        mailboxes(text);
      } else if (node instanceof Emphasis
          || node instanceof StrongEmphasis
          || node instanceof Strikethrough
          || (node instanceof LinkRef reference && !reference.isDefined())) {
        if (BareAddresses.hasMailbox(node.getChars())) {
          mergeTextNodes(node.getFirstChild(), node.getLastChild());
          mailboxes(node);
        }
      }
    }
  }

  private static void mailboxes(Text node) {
    BasedSequence text = node.getChars();
    int done = 0;
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int start = BareAddresses.mailboxStart(text, at);
      int end = start < done ? -1 : BareAddresses.mailboxEnd(text, at);
      if (end > 0) {
        if (start > done) {
          node.insertBefore(new Text(text.subSequence(done, start)));
        }
        MailLink link = new MailLink(text.subSequence(start, end));
        link.setText(text.subSequence(start, end));
        node.insertBefore(link);
        done = end;
      }
    }
    if (done == text.length() && done > 0) {
      node.unlink();
    } else if (done > 0) {
      node.setChars(text.subSequence(done));
    }
  }
}
