package dev.kindling.mutants;

/** Files that are gone, renamed or cut short. */
final class FileMutations {

  private FileMutations() {}

  static void add(Mutations mutations) {
    for (String file : mutations.sources().files().keySet()) {
      mutations.delete(
          file.startsWith("site/content/") ? "delete a page" : "delete a file",
          Sources.sort(file),
          file);
      cut(mutations, file);
    }
    for (String page : mutations.sources().names("site/content/", ".md")) {
      String renamed = page.substring(0, page.length() - ".md".length()) + "-renamed.md";
      mutations.rename("rename a page without an alias", "pages", page, renamed);
    }
  }

  private static void cut(Mutations mutations, String file) {
    String text = mutations.sources().text(file);
    int front = file.endsWith(".md") ? text.indexOf("\n---\n") + 1 : 0;
    for (int part = 1; part <= 3; part++) {
      cutAt(mutations, file, text.length() * part / 4, front);
    }
    if (front > 4) {
      cutAt(mutations, file, front / 2, front);
      cutAt(mutations, file, front, front);
    }
    if (Sources.isText(file)) {
      int lineEnd = text.stripTrailing().length();
      cutAt(mutations, file, (text.lastIndexOf('\n', lineEnd - 1) + 1 + lineEnd) / 2, front);
    }
    cutAt(mutations, file, 0, front);
  }

  private static void cutAt(Mutations mutations, String file, int at, int front) {
    String text = mutations.sources().text(file);
    String where = Sources.sort(file);
    if (front > 0) {
      where += at <= front ? ", in the front matter" : ", in the text";
    }
    mutations.replace(
        at == 0 ? "empty a file" : "cut a file short",
        at == 0 ? Sources.sort(file) : where,
        file,
        at,
        text.length(),
        "");
  }
}
