package dev.kindling.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.kindling.html.Tokens;
import dev.kindling.wording.Guard;
import java.util.ArrayList;
import java.util.Arrays;

/**
 * Finds guarded phrases in a body, as its readers read it: across emphasis and line ends, and not
 * in code, comments and addresses. A citation counts for the outermost paragraph, heading, list
 * item, table cell, quote or box around it.
 */
final class GuardedBlocks {

  /** Stands where something is that is not read as words. */
  private static final char WALL = '\u0000';

  private final ParseContext collected;
  private final Guard guard;
  private final StringBuilder words = new StringBuilder();
  private int[] offsets = new int[256];
  private boolean isCited;

  GuardedBlocks(ParseContext collected, Guard guard) {
    this.collected = collected;
    this.guard = guard;
  }

  /** Reports every phrase that stands where it must not. */
  void check(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (isUnit(node)) {
        words.setLength(0);
        isCited = false;
        read(node);
        report();
      } else {
        check(node);
      }
    }
  }

  private static boolean isUnit(Node node) {
    return node instanceof Paragraph
        || node instanceof Heading
        || node instanceof ListItem
        || node instanceof BlockQuote
        || node instanceof TableCell
        || node instanceof TableCaption
        || node instanceof DefinitionTerm
        || node instanceof DefinitionItem
        || node instanceof FootnoteBlock
        || node instanceof HtmlBlock;
  }

  private void report() {
    for (Guard.Match match : guard.find(words.toString())) {
      if (!(isCited && match.phrase().allowsCited())) {
        String written = words.substring(match.start(), match.end());
        collected.problems.add(
            match
                .phrase()
                .at(
                    collected.at(offsets[match.start()], offsets[match.end() - 1] + 1),
                    written.replace('\n', ' ')));
      }
    }
  }

  private void read(Node node) {
    if (node instanceof Text) {
      append(node.getChars());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      append('\n', node.getStartOffset());
    } else if (node instanceof HtmlEntity) {
      String meant = Escaping.unescapeHtml(node.getChars());
      append(meant.isEmpty() ? WALL : meant.charAt(0), node.getStartOffset());
    } else if (node instanceof HtmlBlock && !(node instanceof HtmlCommentBlock)) {
      markup(node.getChars());
    } else if (node instanceof LinkRef link && isCitation(link)) {
      isCited = true;
    } else if (isNoText(node)) {
      append(WALL, node.getStartOffset());
    } else {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        read(child);
      }
    }
    if (node instanceof Block) {
      append(WALL, node.getEndOffset());
    }
  }

  private static boolean isCitation(LinkRef link) {
    return CitationReader.isOne(link.getReference()) || CitationReader.isOne(link.getText());
  }

  private static boolean isNoText(Node node) {
    return node instanceof Code
        || node instanceof AutoLink
        || node instanceof MailLink
        || node instanceof HtmlCommentBlock
        || node instanceof Reference
        || node instanceof com.vladsch.flexmark.ast.FencedCodeBlock
        || node instanceof com.vladsch.flexmark.ast.IndentedCodeBlock;
  }

  private void append(BasedSequence text) {
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), text.getIndexOffset(i));
    }
  }

  /** What stands between the tags of a block that the author wrote in HTML. */
  private void markup(BasedSequence html) {
    Tokens tokens = Tokens.asWritten(html.toString(), new ArrayList<>());
    while (tokens.next()) {
      if (tokens.kind() == Tokens.Kind.TEXT) {
        append(html.subSequence(tokens.start(), tokens.end()));
      } else {
        append(WALL, html.getIndexOffset(tokens.start()));
      }
    }
  }

  private void append(char c, int offset) {
    if (words.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[words.length()] = offset;
    words.append(c);
  }
}
