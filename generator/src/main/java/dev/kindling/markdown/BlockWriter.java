package dev.kindling.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.diagnostic.Code;
import dev.kindling.document.Fragment;
import dev.kindling.source.Location;

/**
 * Writes the blocks of one document:
 *
 * <ol>
 *   <li>each block with its children, in order; definitions of footnotes are only noted,
 *   <li>then the footnotes that the text points to, as a section of their own.
 * </ol>
 */
final class BlockWriter {

  private final ParseContext collected;
  private final FragmentWriter out;
  private final HtmlNesting nesting;
  private final Footnotes footnotes;
  private final InlineWriter inline;
  private final RawHtml html;
  private final HeadingWriter headings;
  private final TableWriter tables;
  private final CalloutWriter callouts;

  BlockWriter(ParseContext collected, FragmentWriter out) {
    this.collected = collected;
    this.out = out;
    this.nesting = new HtmlNesting(collected, out);
    this.footnotes = new Footnotes(collected, out);
    this.inline = new InlineWriter(collected, out, nesting, footnotes);
    this.html = new RawHtml(collected, out, nesting);
    this.headings = new HeadingWriter(collected, out, inline, nesting);
    this.tables = new TableWriter(collected, out, inline, nesting);
    this.callouts =
        new CalloutWriter(
            collected,
            out,
            inline,
            this,
            new EmbedWriter(collected, out, inline, nesting, headings));
  }

  void document(Document document) {
    children(document);
    nesting.end();
    notes();
    footnotes.reportUnused();
    nesting.end();
    out.line();
  }

  void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
  }

  void block(Node node) {
    out.comesFrom(node.getChars());
    if (!(node instanceof HtmlBlock) && !(node instanceof Reference)) {
      nesting.checkBlock();
    }
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Heading heading) {
      headings.write(heading);
    } else if (node instanceof BlockQuote quote) {
      quote(quote);
    } else if (node instanceof BulletList) {
      container("ul", "<ul>", node);
    } else if (node instanceof OrderedList list) {
      int start = list.getStartNumber();
      container("ol", start == 1 ? "<ol>" : "<ol start=\"" + start + "\">", node);
    } else if (node instanceof DefinitionTerm) {
      term(node);
    } else if (node instanceof DefinitionItem) {
      // One without a term was told, and a meaning cannot stand outside a list.
      boolean isOne = node.getParent() instanceof DefinitionList;
      container(isOne ? "dd" : "div", isOne ? "<dd>" : "<div>", node);
    } else if (node instanceof ListItem item) {
      item(item);
    } else if (node instanceof FencedCodeBlock code) {
      fenced(code);
    } else if (node instanceof IndentedCodeBlock code) {
      code("", code.getContentChars().trimTailBlankLines());
    } else if (node instanceof ThematicBreak) {
      out.line();
      out.html("<hr>\n");
    } else if (node instanceof HtmlBlock block) {
      html(block);
    } else if (node instanceof HtmlCommentBlock) {
      comment(node);
    } else if (node instanceof TableBlock table) {
      tables.write(table);
    } else if (node instanceof DefinitionList) {
      container("dl", "<dl>", node);
    } else if (node instanceof FootnoteBlock note) {
      footnotes.define(note);
    }
  }

  private void quote(BlockQuote quote) {
    if (!callouts.write(quote)) {
      container("blockquote", "<blockquote>", quote);
    }
  }

  private void container(String name, String tag, Node node) {
    boolean isItem = name.equals("dd");
    out.line();
    int outer = nesting.enter(name);
    out.html(isItem ? tag : tag + "\n");
    children(node);
    nesting.leave(outer);
    if (!isItem) {
      out.line();
    }
    out.html("</" + name + ">\n");
  }

  private void item(ListItem item) {
    out.line();
    int outer = nesting.enter("li");
    if (item instanceof TaskListItem task) {
      out.html("<li class=\"task\"><span class=\"task-mark\" role=\"img\" aria-label=\"");
      out.hole(new Fragment.Message(TaskItems.isDone(task) ? "task.done" : "task.open"));
      out.html(TaskItems.isDone(task) ? "\">☑</span> " : "\">☐</span> ");
    } else {
      out.html("<li>");
    }
    children(item);
    nesting.leave(outer);
    out.html("</li>\n");
  }

  /**
   * A term, which may end with an id of its own, as a heading may: {@code Term {#id}}. Any other
   * gets one from its words.
   */
  private void term(Node term) {
    out.line();
    int outer = nesting.enter("dt");
    Node block = term.getFirstChild() instanceof Paragraph paragraph ? paragraph : term;
    BasedSequence text = block.getChars().trim();
    String id = HeadingIds.writtenIn(text.toString());
    if (id.isEmpty()) {
      out.html("<dt");
      int place = HeadingIds.reserve(out);
      out.html(">");
      collected.ids.term(place, out.capture(() -> inline.block(block)));
    } else {
      int start = text.length() - id.length() - 1;
      openTerm(id, collected.at(text.subSequence(start, text.length() - 1)));
      inline.block(block, 0, text.getIndexOffset(start - 2));
      out.trimEnd();
    }
    nesting.leave(outer);
    out.html("</dt>\n");
  }

  private void openTerm(String id, Location at) {
    if (HeadingIds.isWellFormed(id)) {
      collected.ids.write(id, at);
      out.html("<dt id=\"");
      out.hole(new Fragment.Anchor(id));
      out.html("\">");
    } else {
      collected.ids.refuse(id, at);
      out.html("<dt>");
    }
  }

  private void paragraph(Paragraph paragraph) {
    if (isTight(paragraph)) {
      int outer = nesting.enter("span");
      inline.block(paragraph);
      nesting.leave(outer);
      return;
    }
    out.line();
    if (paragraph.getFirstChild() instanceof Image image
        && image.getNext() == null
        && LinkWriter.title(image).isPresent()) {
      figure(image);
    } else {
      openParagraph(() -> inline.block(paragraph));
    }
  }

  /** Writes a paragraph around what is written meanwhile. */
  void openParagraph(Runnable content) {
    int outer = nesting.enter("p");
    out.html("<p>");
    content.run();
    nesting.leave(outer);
    out.html("</p>\n");
  }

  /** Writes blocks inside an element whose tags the caller writes. */
  void inContainer(String name, Runnable content) {
    int outer = nesting.enter(name);
    content.run();
    nesting.leave(outer);
  }

  private void figure(Image image) {
    out.html("<figure>\n");
    inline.figure(image);
    out.html("\n<figcaption>");
    inline.plain(LinkWriter.title(image).orElse(""));
    out.html("</figcaption>\n</figure>\n");
  }

  private boolean isTight(Paragraph paragraph) {
    return paragraph.getParent() instanceof ParagraphItemContainer container
        && !(container instanceof FootnoteBlock)
        && container.isParagraphWrappingDisabled(
            paragraph, ListOptions.get(paragraph.getDocument()), paragraph.getDocument());
  }

  private void fenced(FencedCodeBlock code) {
    String info = LinkDestination.unescape(code.getInfoDelimitedByAny(c -> c == ' ' || c == '\t'));
    code(info, code.getContentChars());
  }

  private void code(String language, BasedSequence text) {
    out.line();
    out.html("<pre><code");
    if (!language.isEmpty()) {
      out.html(" class=\"language-");
      out.escaped(language);
      out.html("\"");
    }
    out.html(">");
    String code = text.toString();
    out.escaped(code.isEmpty() || code.endsWith("\n") ? code : code + "\n");
    out.html("</code></pre>\n");
  }

  private void html(HtmlBlock block) {
    out.line();
    html.write(block.getContentChars());
    out.line();
  }

  private void comment(Node node) {
    if (!node.getChars().toString().contains("-->")) {
      collected.report(
          Code.HTML_SYNTAX,
          collected.at(node),
          "this comment is not closed, and hides all that follows",
          "end it with `-->`");
    }
  }

  private void notes() {
    if (footnotes.used().isEmpty()) {
      return;
    }
    out.line();
    out.html("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
    out.hole(new Fragment.Message("footnote.title"));
    out.html("\">\n<ol>\n");
    for (int i = 0; i < footnotes.used().size(); i++) {
      note(footnotes.used().get(i));
    }
    out.html("</ol>\n</section>\n");
  }

  private void note(Footnotes.Note note) {
    collected.ids.make(note.id());
    out.html("<li id=\"");
    out.hole(new Fragment.Anchor(note.id()));
    out.html("\">\n");
    int outer = nesting.enter("li");
    Node last = note.block.getLastChild();
    for (Node node = note.block.getFirstChild(); node != null; node = node.getNext()) {
      if (node == last && node instanceof Paragraph paragraph) {
        openParagraph(
            () -> {
              inline.block(paragraph);
              footnotes.writeBackLinks(note);
            });
      } else {
        block(node);
      }
    }
    if (!(last instanceof Paragraph)) {
      out.line();
      openParagraph(() -> footnotes.writeBackLinks(note));
    }
    nesting.leave(outer);
    out.html("</li>\n");
  }
}
