package dev.kindling.markdown.leftover;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the passage of one block. */
final class PassageReader {

  private static final Pattern CODE_TAG = Pattern.compile("<(/?)(code|kbd|samp|tt|var)\\b");

  private final Passage passage;

  /** The author's own tags of code that are open, outermost first. */
  private String code = "";

  private PassageReader(Passage passage) {
    this.passage = passage;
  }

  static Passage read(Node block) {
    Passage passage = new Passage(block);
    new PassageReader(passage).children(block);
    return passage;
  }

  private void children(Node parent) {
    for (@Nullable Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node(node);
    }
  }

  private void node(Node node) {
    if (node instanceof Text) {
      text(node.getChars());
    } else if (node instanceof SoftLineBreak) {
      passage.append('\n', node.getStartOffset());
    } else if (node instanceof HardLineBreak) {
      passage.append(Passage.BREAK, node.getStartOffset());
    } else if (node instanceof HtmlEntity && isUnknown(node.getChars())) {
      text(node.getChars());
    } else if (node instanceof RefNode reference && !reference.isDefined()) {
      brackets(reference);
    } else if (node instanceof Emphasis
        || node instanceof StrongEmphasis
        || node instanceof Strikethrough
        || node instanceof TextBase) {
      children(node);
    } else if (node instanceof Link || node instanceof LinkRef) {
      passage.append(Passage.WALL, node.getStartOffset());
      children(node);
      passage.append(Passage.WALL, node.getEndOffset() - 1);
    } else {
      boolean isTag = node instanceof HtmlInline || node instanceof HtmlInlineComment;
      if (isTag) {
        code(CODE_TAG.matcher(node.getChars()));
      }
      passage.append(isTag ? Passage.TAG : stand(node), node.getStartOffset());
    }
  }

  /** What stands for a node that is no text. */
  private static char stand(Node node) {
    if (node instanceof AutoLink || node instanceof MailLink) {
      return Passage.ADDRESS;
    }
    return node instanceof Code ? Passage.CODE : Passage.WALL;
  }

  /** An author's own tag begins or ends code, whose signs are meant. */
  private void code(Matcher tag) {
    if (tag.lookingAt()) {
      boolean isEnd = !tag.group(1).isEmpty();
      code = isEnd ? code.replace("<" + tag.group(2) + ">", "") : code + "<" + tag.group(2) + ">";
    }
  }

  private static boolean isUnknown(BasedSequence reference) {
    if (reference.length() < 2) {
      return false;
    }
    return UnknownReferences.isNumber(reference)
        ? !UnknownReferences.isCharacter(reference)
        : Escaping.unescapeHtml(reference).contentEquals(reference);
  }

  /** Brackets that nothing defines are text. */
  private void brackets(RefNode node) {
    int start = node.getStartOffset();
    if (node instanceof ImageRef) {
      passage.append('!', start++);
    }
    passage.append('[', start);
    BasedSequence first = node.getText().isEmpty() ? node.getReference() : node.getText();
    if (node.getFirstChild() == null) {
      text(first);
    } else {
      children(node);
    }
    passage.append(']', first.getEndOffset());
    if (!node.getText().isEmpty() && !node.getReference().isEmpty()) {
      // What is wrong with the second pair is told where it is looked up.
      passage.append(Passage.WALL, node.getReference().getStartOffset());
    } else if (node.getChars().endsWith("][]")) {
      passage.append('[', node.getEndOffset() - 2);
      passage.append(']', node.getEndOffset() - 1);
    }
  }

  private void text(BasedSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && AsciiPunctuation.contains(text.charAt(i + 1))) {
        passage.append(Passage.WALL, text.getIndexOffset(i));
        i++;
      } else {
        boolean isMeant = !code.isEmpty() && AsciiPunctuation.contains(c);
        passage.append(isMeant ? Passage.WALL : c, text.getIndexOffset(i));
      }
    }
  }
}
