package dev.kindling.yaml;

/** How a text would be written as a list. Stateless. */
final class WrittenList {

  private WrittenList() {}

  /** The text as the items of a list, without the signs that other tools write before tags. */
  static String of(String text) {
    String items = text.indexOf('#') < 0 ? text : text.replaceAll("(?<![^\\s,])#(?=\\w)", "");
    return "[" + ValueReader.shortened(items) + "]";
  }
}
