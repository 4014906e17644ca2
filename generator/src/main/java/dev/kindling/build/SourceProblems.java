package dev.kindling.build;

import dev.kindling.diagnostic.Code;
import dev.kindling.diagnostic.Diagnostic;
import dev.kindling.source.Location;
import dev.kindling.source.SourceFault;

/** Says in an author's words why a file could not become part of the site. */
final class SourceProblems {

  private SourceProblems() {}

  /** The problem of a file. */
  static Diagnostic diagnostic(SourceFault fault) {
    Location where = new Location.OfFile(fault.path());
    return switch (fault.reason()) {
      case NOT_UTF8 ->
          Diagnostic.of(
                  Code.FILE_NOT_UTF8, where, "the file is not text in UTF-8: " + fault.detail())
              .withHelp("save it again with the encoding UTF-8");
      case TOO_LARGE ->
          Diagnostic.of(Code.FILE_TOO_LARGE, where, "the file is too large: " + fault.detail());
      case LINK_OUTSIDE ->
          Diagnostic.of(
                  Code.LINK_OUTSIDE_SITE,
                  where,
                  "the symbolic link is not followed: " + fault.detail())
              .withHelp("take the link out; what belongs on the site can be copied in its place");
      case FOLDER_OUTSIDE ->
          Diagnostic.of(
                  Code.LINK_OUTSIDE_SITE,
                  where,
                  "the symbolic link is not followed: " + fault.detail())
              .withHelp("put a copy of the folder in its place");
      case UNREADABLE ->
          Diagnostic.of(Code.FILE_UNREADABLE, where, "the file cannot be read: " + fault.detail());
      case MISPLACED ->
          Diagnostic.of(Code.FILE_NOT_CONTENT, where, "the file does not belong here")
              .withHelp(fault.detail());
      case IGNORED ->
          Diagnostic.of(
                  Code.NEVER_READ,
                  where,
                  "nothing in this folder becomes part of the site: no build reads `"
                      + fault.path()
                      + "`")
              .withHelp(fault.detail());
    };
  }
}
