package dev.kindling.script;

/**
 * Something that a script names.
 *
 * @param use what it is for
 * @param address as written, escapes resolved; empty when the call is known and its address is not
 * @param start offset in the script: 0-based, in UTF-16 units; of an address, behind its quote
 * @param end offset behind it
 */
public record ScriptReference(Use use, String address, int start, int end) {

  /** What a script names something for. */
  public enum Use {
    /** A module that it imports, or exports from, before it runs. */
    MODULE,
    /** A script that it loads while it runs. */
    SCRIPT,
    /** A script that runs beside it. */
    WORKER,
    /** Something that it asks a host for, or any other full address. */
    CONNECT,
    /** A text that it runs as a script. */
    EVALUATION,
    /** A name by which a text can be handed to the browser to be read as markup or as code. */
    MARKUP
  }
}
