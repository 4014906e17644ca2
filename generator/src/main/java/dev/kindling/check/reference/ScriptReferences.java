package dev.kindling.check.reference;

import dev.kindling.address.UriReference;
import dev.kindling.diagnostic.Code;
import dev.kindling.script.ScriptReference;

/** What a script refers to, as a policy and the other files of the site see it. */
public final class ScriptReferences {

  private ScriptReferences() {}

  /** Notes something among the references of its file. */
  public static void note(FileReferences gathered, ScriptReference found, int start, int end) {
    Use use = use(found);
    UriReference address = UriReference.asBrowsersRead(found.address());
    boolean isAbsolute = address.authority().isPresent();
    boolean isStart =
        address.host().isEmpty() && address.query().isEmpty() && address.fragment().isEmpty();
    if (use == Use.MARKUP) {
      gathered.load(use, Load.SELF, start, end);
    } else if (use == Use.HANDLER) {
      gathered.load(Use.SCRIPT, "'unsafe-eval'", start, end);
    } else if (isAbsolute && isStart) {
      gathered
          .findings()
          .report(
              Code.FOREIGN_REQUEST,
              start,
              end,
              "the script puts an address together whose host cannot be proved",
              "write the address in one piece, relative to the page");
    } else if (isAbsolute || (use == Use.SCRIPT && found.address().startsWith("."))) {
      gathered.refer(use, found.address(), start, end);
    } else {
      gathered.load(use, Load.SELF, start, end);
    }
  }

  private static Use use(ScriptReference found) {
    return switch (found.use()) {
      case MODULE, SCRIPT -> Use.SCRIPT;
      case WORKER -> Use.WORKER;
      case CONNECT -> Use.CONNECT;
      case EVALUATION -> Use.HANDLER;
      case MARKUP -> Use.MARKUP;
    };
  }
}
