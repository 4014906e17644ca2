package dev.kindling.link;

import dev.kindling.address.PageUrl;
import dev.kindling.address.RelativePath;
import dev.kindling.catalogue.Absence;
import dev.kindling.catalogue.ContentFolder;
import dev.kindling.diagnostic.Checked;
import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.document.Link;
import dev.kindling.source.SourcePath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A link where it stands.
 *
 * @param link the link
 * @param file the file that holds it
 * @param url the address of the page that holds it
 * @param day the first day on which readers find the link there
 */
record LinkOccurrence(Link link, SourcePath file, PageUrl url, LocalDate day) {

  /** What is said when the link leads nowhere. */
  Checked<Target> broken(String message, Optional<String> help) {
    return failed(Code.BROKEN_LINK, message, help);
  }

  /** What is said when the link leads nowhere, with sure advice. */
  Checked<Target> broken(String message, String help) {
    return broken(message, Optional.of(help));
  }

  /** A problem at the destination. */
  Checked<Target> failed(Code code, String message, Optional<String> help) {
    return new Checked<>(
        new Target.Nowhere(),
        List.of(Diagnostic.of(code, link.location(), message).withHelp(help)));
  }

  /** The destination is there on other days only. */
  Checked<Target> failed(Absence absence) {
    return new Checked<>(new Target.Nowhere(), List.of(absence.at(link.location())));
  }

  /** Whether the link is one of a page's, whose text stays; one of the settings is left out. */
  boolean isInText() {
    return ContentFolder.inside(file).isPresent();
  }

  /** Whether a picture is to be shown. */
  boolean isImage() {
    return link.use() == Link.Use.IMAGE;
  }

  /** Whether something of the page that it leads to is to be shown. */
  boolean isEmbed() {
    return link.use() == Link.Use.EMBED;
  }

  /** The way to a file of the site, as the author of this page would write it. */
  String way(String target) {
    return RelativePath.between(file.parent().value() + "/", target);
  }
}
