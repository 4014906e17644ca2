package dev.kindling.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Fragment;
import dev.kindling.document.Link;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFile;
import dev.kindling.source.SourcePath;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads Markdown as a page, and prints pages as plain HTML. */
final class Pages {

  private static final MarkdownParser PARSER =
      new MarkdownParser(
          MarkdownOptions.of(List.of("care", "caution", "note", "try"), List.of("quiz")));

  private Pages() {}

  static SourceFile file(String text) {
    return new SourceFile(new SourcePath("content/page.md"), text);
  }

  static Checked<MarkdownBody> read(String text) {
    return PARSER.open(file(text), "en").finish(0);
  }

  /** Reads a page on a stack as deep as a build gives. */
  static Checked<MarkdownBody> onDeepStack(String text) {
    AtomicReference<@Nullable Checked<MarkdownBody>> answer = new AtomicReference<>();
    Thread thread = new Thread(null, () -> answer.set(read(text)), "deep", 128L << 20);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException("Stopped while reading", stopped);
    }
    return Objects.requireNonNull(answer.get(), "Nothing was read");
  }

  /** The HTML of a page, which must have no problems. */
  static String html(String text) {
    Checked<MarkdownBody> page = read(text);
    if (!page.diagnostics().isEmpty()) {
      throw new AssertionError("Problems: " + problems(page));
    }
    return print(page.value());
  }

  /** The problems of a page as {@code code line:column+length}. */
  static List<String> problems(String text) {
    return problems(read(text));
  }

  static List<String> problems(Checked<MarkdownBody> page) {
    return page.diagnostics().stream().map(Pages::problem).collect(Collectors.toList());
  }

  private static String problem(Diagnostic one) {
    Location.InFile at = (Location.InFile) one.location();
    return one.code().id() + " " + at.line() + ":" + at.column() + "+" + at.length();
  }

  static String print(MarkdownBody body) {
    return print(body.fragments(), body);
  }

  static String print(List<Fragment> fragments, MarkdownBody body) {
    return print(fragments, body, true);
  }

  static String print(List<Fragment> fragments, MarkdownBody body, boolean hasIds) {
    StringBuilder out = new StringBuilder();
    for (Fragment fragment : fragments) {
      print(fragment, body, hasIds, out);
    }
    return out.toString();
  }

  private static void print(
      Fragment fragment, MarkdownBody body, boolean hasIds, StringBuilder out) {
    if (fragment instanceof Fragment.Html html) {
      out.append(html.markup());
    } else if (fragment instanceof Fragment.LinkOpen open) {
      Link link = body.links().get(open.link());
      out.append("<a href=\"").append(address(link)).append('"');
      link.title().ifPresent(t -> out.append(" title=\"").append(escape(t)).append('"'));
      out.append('>');
    } else if (fragment instanceof Fragment.LinkClose) {
      out.append("</a>");
    } else if (fragment instanceof Fragment.LinkAttribute link) {
      out.append(' ').append(link.name()).append("=\"");
      out.append(address(body.links().get(link.link()))).append('"');
    } else if (fragment instanceof Fragment.LinkDetail detail) {
      out.append(detail.markup());
    } else if (fragment instanceof Fragment.Image image) {
      out.append("<img src=\"").append(address(body.links().get(image.link())));
      out.append("\" alt=\"").append(escape(image.alt())).append('"');
      image.title().ifPresent(t -> out.append(" title=\"").append(escape(t)).append('"'));
      out.append('>');
    } else if (fragment instanceof Fragment.HeadingOpen heading) {
      out.append("<h").append(heading.level());
      out.append(hasIds ? " id=\"" + heading.id() + "\">" : ">");
    } else if (fragment instanceof Fragment.HeadingClose heading) {
      out.append("</h").append(heading.level()).append('>');
    } else if (fragment instanceof Fragment.Anchor anchor) {
      out.append(escape(anchor.id()));
    } else if (fragment instanceof Fragment.Citation citation) {
      out.append("<cite>").append(body.citations().get(citation.citation()).key());
      out.append("</cite>");
    } else if (fragment instanceof Fragment.Message message) {
      out.append("{").append(message.key()).append('}');
    }
  }

  private static String address(Link link) {
    return escape(Escaping.percentEncodeUrl(link.destination()));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
