package dev.kindling.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.kindling.document.Fragment;
import dev.kindling.html.HtmlText;
import dev.kindling.html.PageCharacters;
import dev.kindling.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes HTML in one buffer and cuts it where a hole is. */
final class FragmentWriter {

  private final List<Fragment> fragments = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private final WordCount words = new WordCount();
  private final Marks marks;
  private @Nullable StringBuilder plain;
  private boolean isMuted;
  private boolean isLineStart = true;

  /**
   * Begins a text.
   *
   * @param file the file that it is written from
   * @param positions where pieces of what is parsed stand in its file
   */
  FragmentWriter(SourceFile file, Positions positions) {
    this.marks = new Marks(file, positions);
  }

  /** What is written from here on comes from a piece of the parsed text. */
  void comesFrom(BasedSequence piece) {
    comesFrom(piece.getStartOffset(), piece.getEndOffset());
  }

  /** The same for a piece between two offsets. */
  void comesFrom(int start, int end) {
    if (!isMuted) {
      marks.add(html.length(), start, end);
    }
  }

  /** Finished markup. */
  void html(String markup) {
    if (!isMuted && !markup.isEmpty()) {
      html.append(markup);
      isLineStart = markup.charAt(markup.length() - 1) == '\n';
    }
  }

  /** Begins a new line, unless one has just begun. */
  void line() {
    words.end();
    if (!isLineStart) {
      html("\n");
    }
  }

  void endWord() {
    words.end();
  }

  /** Text that a reader reads. */
  void text(String text) {
    if (plain != null) {
      plain.append(text);
    }
    if (!isMuted) {
      words.read(text);
      escaped(text);
    }
  }

  /** Text that is not counted as words and never captured: code, labels, attributes. */
  void escaped(String text) {
    if (isMuted || text.isEmpty()) {
      return;
    }
    HtmlText.append(html, text);
    isLineStart = text.charAt(text.length() - 1) == '\n';
  }

  /** Takes back the white space written last: what comes next belongs to the word before it. */
  void joinNext() {
    int end = html.length();
    while (end > 0 && " \n\u00a0".indexOf(html.charAt(end - 1)) >= 0) {
      end--;
    }
    html.setLength(end);
  }

  void hole(Fragment fragment) {
    if (!isMuted) {
      cut();
      fragments.add(fragment);
      isLineStart = false;
    }
  }

  /** Leaves a place for a fragment that is only known later. */
  int reserve() {
    cut();
    fragments.add(new Fragment.Html(""));
    isLineStart = false;
    return fragments.size() - 1;
  }

  void fill(int place, Fragment fragment) {
    fragments.set(place, fragment);
  }

  /** The text that is written meanwhile, without markup. */
  String capture(Runnable writing) {
    StringBuilder outer = plain;
    StringBuilder inner = new StringBuilder();
    plain = inner;
    writing.run();
    plain = outer;
    String text = PageCharacters.mended(inner);
    if (outer != null) {
      outer.append(text);
    }
    return text;
  }

  /** The text that would be written, of which nothing is. */
  String instead(Runnable writing) {
    StringBuilder outer = plain;
    boolean wasMuted = isMuted;
    StringBuilder inner = new StringBuilder();
    plain = inner;
    isMuted = true;
    writing.run();
    plain = outer;
    isMuted = wasMuted;
    return PageCharacters.mended(inner);
  }

  /** Text that is only captured: what stands for it was written as markup. */
  void captured(String text) {
    if (plain != null) {
      plain.append(text);
    }
  }

  boolean isMuted() {
    return isMuted;
  }

  /** Takes back spaces at the end. */
  void trimEnd() {
    int end = html.length();
    while (end > 0 && html.charAt(end - 1) == ' ') {
      end--;
    }
    html.setLength(end);
  }

  int words() {
    words.end();
    return words.count();
  }

  List<Fragment> fragments() {
    cut();
    return fragments;
  }

  private void cut() {
    if (html.length() > 0) {
      String markup = html.toString();
      fragments.add(
          marks.isEmpty() ? new Fragment.Html(markup) : new Fragment.Html(markup, marks.cut()));
      html.setLength(0);
    }
  }
}
