package dev.kindling.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import dev.kindling.markdown.leftover.AsciiPunctuation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what stands inside one paragraph, heading or cell. */
final class InlineWriter {

  private final FragmentWriter out;
  private final Typography typography;
  private final HtmlNesting nesting;
  private final RawHtml html;
  private final LinkWriter links;
  private final Footnotes footnotes;
  private int from;
  private int to;
  private boolean isInCell;

  InlineWriter(
      ParseContext collected, FragmentWriter out, HtmlNesting nesting, Footnotes footnotes) {
    this.out = out;
    this.typography = new Typography(QuotationMarks.of(collected.options.language()));
    this.nesting = nesting;
    this.html = new RawHtml(collected, out, nesting);
    this.links = new LinkWriter(collected, out, this, nesting);
    this.footnotes = footnotes;
  }

  /** Writes the children of a block. */
  void block(Node block) {
    block(block, 0, Integer.MAX_VALUE);
  }

  /**
   * Writes those children of a block that stand between two offsets of the parsed text; a text that
   * crosses one is cut.
   */
  void block(Node block, int from, int to) {
    this.from = from;
    this.to = to;
    isInCell = block instanceof TableCell;
    typography.begin();
    children(block);
  }

  /** Writes a plain text of the author's, such as a caption. */
  void plain(String text) {
    typography.begin();
    write(text, Typography.EDGE, false);
  }

  /** Writes an image that stands alone, with its title as a caption elsewhere. */
  void figure(Image image) {
    from = 0;
    to = Integer.MAX_VALUE;
    typography.begin();
    links.figure(image);
  }

  void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node(node);
    }
  }

  private void node(Node node) {
    if (node instanceof Text) {
      text(node);
    } else if (node.getStartOffset() < from || node.getStartOffset() >= to) {
      return;
    } else if (node instanceof SoftLineBreak) {
      lineBreak("\n");
    } else {
      out.comesFrom(node.getChars());
      written(node);
    }
  }

  private void written(Node node) {
    if (node instanceof Emphasis) {
      element("em", node);
    } else if (node instanceof StrongEmphasis) {
      element("strong", node);
    } else if (node instanceof Link link) {
      links.link(link);
    } else if (node instanceof LinkRef link) {
      links.reference(link);
    } else if (node instanceof Image image) {
      links.image(image);
    } else if (node instanceof ImageRef image) {
      links.imageReference(image);
    } else if (node instanceof Code code) {
      code(asInCell(code.getText()).toString());
    } else if (node instanceof HtmlEntity) {
      literal(Escaping.unescapeHtml(node.getChars()));
    } else if (node instanceof HardLineBreak) {
      lineBreak("<br>\n");
    } else if (node instanceof HtmlInline) {
      html(node.getChars());
    } else if (node instanceof HtmlInlineComment) {
      return; // Readers never get it.
    } else if (node instanceof AutoLink link) {
      links.automatic(link, link.getText());
    } else if (node instanceof MailLink link) {
      links.automatic(link, link.getText());
    } else if (node instanceof Strikethrough) {
      element("del", node);
    } else if (node instanceof Footnote footnote) {
      footnotes.reference(footnote, this);
      typography.passed('1');
    } else {
      // A wrapper of the library around text, such as TextBase.
      children(node);
    }
  }

  private void element(String name, Node node) {
    int outer = nesting.enter(name);
    out.html("<" + name + ">");
    children(node);
    nesting.leave(outer);
    out.html("</" + name + ">");
  }

  private void text(Node node) {
    BasedSequence chars = node.getChars();
    int start = chars.getStartOffset();
    String text = chars.toString();
    if ((chars.getEndOffset() <= from && !text.isEmpty()) || start >= to) {
      return;
    }
    if (chars.getEndOffset() > to) {
      text = text.substring(0, Math.min(text.length(), to - start)).stripTrailing();
    }
    if (start < from) {
      text = text.substring(Math.min(text.length(), from - start));
    }
    if (node.getPrevious() instanceof HardLineBreak) {
      text = text.stripLeading();
    }
    int comment = text.indexOf("<!--");
    if (comment >= 0 && (comment == 0 || text.charAt(comment - 1) != '\\')) {
      links.brokenComment(start + comment);
    }
    if (!(node.getPrevious() instanceof SoftLineBreak)) {
      out.comesFrom(chars);
    }
    write(text, ahead(node), true);
  }

  private void write(String text, char behind, boolean hasEscapes) {
    StringBuilder written = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (hasEscapes
          && c == '\\'
          && at + 1 < text.length()
          && AsciiPunctuation.contains(text.charAt(at + 1))) {
        written.append(text.charAt(at + 1));
        typography.passed(text.charAt(at + 1));
        at += 2;
      } else if (c == '"' || c == '\'' || c == '-' || c == '.') {
        at += typography.write(text, at, behind, written);
      } else {
        written.append(c);
        typography.passed(c);
        at++;
      }
    }
    out.text(written.toString());
  }

  /** The sign that follows a text in the next node; found in a few steps or taken for a letter. */
  private static char ahead(Node text) {
    Node node = text;
    for (int step = 0; step < 16; step++) {
      Node next = node.getNext();
      if (next == null) {
        @Nullable Node parent = node.getParent();
        if (parent == null || parent instanceof com.vladsch.flexmark.util.ast.Block) {
          return Typography.EDGE;
        }
        node = parent;
      } else if (next instanceof HtmlInline || next instanceof HtmlInlineComment) {
        node = next;
      } else {
        return first(next);
      }
    }
    return 'x';
  }

  private static char first(Node node) {
    Node inner = node;
    for (int step = 0; step < 16 && inner.getFirstChild() != null; step++) {
      inner = inner.getFirstChild();
    }
    if (inner instanceof SoftLineBreak || inner instanceof HardLineBreak) {
      return '\n';
    }
    if (inner instanceof HtmlEntity) {
      String meant = Escaping.unescapeHtml(inner.getChars());
      return meant.isEmpty() ? 'x' : meant.charAt(0);
    }
    boolean isText = inner instanceof Text && inner.getChars().length() > 0;
    return isText ? inner.getChars().charAt(0) : 'x';
  }

  private void lineBreak(String markup) {
    out.html(markup);
    out.captured(" ");
    out.endWord();
    typography.passed(Typography.EDGE);
  }

  /** Text that typography leaves alone. */
  void literal(String text) {
    if (!text.isEmpty()) {
      out.text(text);
      typography.passed(text.charAt(text.length() - 1));
    }
  }

  /** Something without text was written, as if it were a word. */
  void passed() {
    typography.passed('x');
  }

  /**
   * What is not read as text, such as code, as it stands in the cell of a table: there a backslash
   * before {@code |} is gone before anything else is read (GFM specification, section 4.10).
   */
  BasedSequence asInCell(BasedSequence chars) {
    if (!isInCell || chars.indexOf("\\|") < 0) {
      return chars;
    }
    List<BasedSequence> pieces = new ArrayList<>();
    int done = 0;
    for (int at = chars.indexOf("\\|"); at >= 0; at = chars.indexOf("\\|", at + 2)) {
      pieces.add(chars.subSequence(done, at));
      done = at + 1;
    }
    pieces.add(chars.subSequence(done));
    return SegmentedSequence.create(chars, pieces);
  }

  private void code(String raw) {
    String code = raw.replace('\n', ' ');
    boolean isPadded =
        code.length() > 1 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    out.html("<code>");
    literal(isPadded ? code.substring(1, code.length() - 1) : code);
    out.html("</code>");
    typography.passed('x');
  }

  private void html(BasedSequence chars) {
    if (!out.isMuted()) {
      html.write(asInCell(chars));
    } else if (RawHtml.isLineBreak(chars)) {
      out.captured(" ");
    }
  }
}
