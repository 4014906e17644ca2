package dev.kindling.search;

import dev.kindling.catalogue.EngineFiles;
import dev.kindling.file.Checksum;
import dev.kindling.json.JsonObject;
import dev.kindling.output.Artifact;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an index as the files that a browser asks for: one with the addresses and the words of all
 * pages; where they are many, further ones in which pages the words are; and those with the texts
 * of pages, which are wanted for what is shown. All but the first have names that change with what
 * is in them. One use, one thread.
 */
final class IndexFiles {

  /** The format; a script that knows another one leaves the index alone. */
  private static final int VERSION = 1;

  /** So many characters fit into a file, but for one text or word that is longer. */
  static final int LARGEST = 160_000;

  private static final String LAST = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
  private static final String MORE = "abcdefghijklmnopqrstuvwxyz6789-_";
  private static final int DIGIT_BITS = 5;

  /** More letters in common than these are written again. */
  private static final int MOST_SHARED = 35;

  private static final int RADIX = 36;

  private final SearchIndex index;
  private final String folder;
  private final List<Artifact> files = new ArrayList<>();

  IndexFiles(SearchIndex index) {
    this.index = index;
    String path = EngineFiles.searchIndex().value().substring(1);
    this.folder = path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The files; the first is the one that leads to the others. */
  List<Artifact> all() {
    List<Object> words = new ArrayList<>();
    List<Object> texts = new ArrayList<>();
    String postings = postings(words);
    texts(texts);
    JsonObject first =
        new JsonObject()
            .put("version", VERSION)
            .put("english", index.isEnglish())
            .put("pages", urls())
            .put("words", words())
            .put("postings", postings)
            .put("parts", words)
            .put("texts", texts)
            .put("best", best())
            .put("synonyms", synonyms());
    String path = EngineFiles.searchIndex().value().substring(1);
    files.add(0, Artifact.ofText(path, first + "\n"));
    return files;
  }

  private List<String> urls() {
    return index.pages().stream().map(page -> page.url().encoded().substring(1)).toList();
  }

  /** The words, each as how many letters it shares with the one before it, and the rest. */
  private String words() {
    StringBuilder out = new StringBuilder();
    String before = "";
    for (String word : index.words()) {
      int shared = 0;
      int most = Math.min(MOST_SHARED, Math.min(before.length(), word.length()));
      while (shared < most && before.charAt(shared) == word.charAt(shared)) {
        shared++;
      }
      // A file of text holds no half of a character.
      if (shared > 0 && Character.isHighSurrogate(word.charAt(shared - 1))) {
        shared--;
      }
      out.append(out.length() == 0 ? "" : " ");
      out.append(Character.forDigit(shared, RADIX)).append(word, shared, word.length());
      before = word;
    }
    return out.toString();
  }

  /** The postings of all words, if they are few; else nothing, and a list of files. */
  private String postings(List<Object> parts) {
    List<String> lines = index.postings().stream().map(IndexFiles::line).toList();
    List<List<String>> cut = cut(lines);
    if (cut.size() <= 1) {
      return String.join(" ", lines);
    }
    int from = 0;
    for (List<String> part : cut) {
      JsonObject file = new JsonObject().put("postings", String.join(" ", part));
      parts.add(List.of(from, add("words", file)));
      from += part.size();
    }
    return "";
  }

  private static String line(int[] postings) {
    StringBuilder out = new StringBuilder(postings.length * 2);
    int before = -1;
    for (int posting : postings) {
      int page = posting >> SearchIndex.WEIGHT_BITS;
      number(posting - ((before + 1) << SearchIndex.WEIGHT_BITS), out);
      before = page;
    }
    return out.toString();
  }

  /** A number in digits of five bits, the greatest first; only the last is of the first sort. */
  private static void number(int number, StringBuilder out) {
    int shift = 0;
    while (number >> shift >= 1 << DIGIT_BITS) {
      shift += DIGIT_BITS;
    }
    for (; shift > 0; shift -= DIGIT_BITS) {
      out.append(MORE.charAt(number >> shift & 31));
    }
    out.append(LAST.charAt(number & 31));
  }

  private void texts(List<Object> parts) {
    List<String> pages = new ArrayList<>();
    for (SearchedPage page : index.pages()) {
      pages.add(
          new JsonObject()
              .put("title", page.title())
              .put("label", page.label())
              .put("texts", page.texts())
              .toString());
    }
    int from = 0;
    for (List<String> part : cut(pages)) {
      parts.add(List.of(from, add("texts", "[" + String.join(",", part) + "]")));
      from += part.size();
    }
  }

  /** Texts in the same order, as many together as fit into a file. */
  private static List<List<String>> cut(List<String> texts) {
    List<List<String>> parts = new ArrayList<>();
    int size = LARGEST;
    for (String text : texts) {
      if (size + text.length() > LARGEST) {
        parts.add(new ArrayList<>());
        size = 0;
      }
      parts.get(parts.size() - 1).add(text);
      size += text.length() + 1;
    }
    return parts;
  }

  private String add(String name, JsonObject json) {
    return add(name, json.toString());
  }

  private String add(String name, String json) {
    Checksum sum = Checksum.of(json);
    String file = name + "." + Long.toHexString(sum.sums()) + ".json";
    files.add(Artifact.ofText(folder + file, json + "\n"));
    return file;
  }

  private List<Object> best() {
    List<Object> all = new ArrayList<>();
    index.best().forEach(best -> all.add(List.of(best.words(), best.page())));
    return all;
  }

  private List<Object> synonyms() {
    List<Object> all = new ArrayList<>();
    index.synonyms().forEach(synonym -> all.add(List.of(synonym.words(), synonym.others())));
    return all;
  }
}
