package dev.kindling.search;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.kindling.address.PageUrl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** An index as it was written, read again, and searched by the ranking of the build. */
public final class WrittenIndex {

  private final UnaryOperator<String> files;
  private final SearchIndex index;
  private final Ranking ranking;

  private WrittenIndex(UnaryOperator<String> files) {
    this.files = files;
    this.index = read();
    this.ranking = new Ranking(index);
  }

  /**
   * Reads an index.
   *
   * @param files answers the text of a file by its name
   */
  public static WrittenIndex of(UnaryOperator<String> files) {
    return new WrittenIndex(files);
  }

  /** The numbers of the pages that are found, best first. */
  public List<Integer> find(String query) {
    return ranking.find(query).pages();
  }

  /** All words of the pages. */
  public List<String> words() {
    return index.words();
  }

  /** The address of a page below that of the site. */
  public String address(int page) {
    return index.pages().get(page).url().value();
  }

  SearchIndex index() {
    return index;
  }

  private SearchIndex read() {
    JsonObject first = object("index.json");
    List<String> urls = strings(first.getAsJsonArray("pages"));
    List<JsonElement> texts = parts(first.getAsJsonArray("texts"), urls.size(), this::array);
    List<SearchedPage> pages = new ArrayList<>();
    for (int i = 0; i < urls.size(); i++) {
      JsonObject page = texts.get(i).getAsJsonObject();
      pages.add(
          new SearchedPage(
              new PageUrl("/" + urls.get(i)),
              page.get("title").getAsString(),
              page.get("label").getAsString(),
              strings(page.getAsJsonArray("texts")),
              new TreeMap<>()));
    }
    List<String> words = words(first.get("words").getAsString());
    List<SearchIndex.Best> best = new ArrayList<>();
    for (JsonElement each : first.getAsJsonArray("best")) {
      JsonArray pair = each.getAsJsonArray();
      best.add(new SearchIndex.Best(strings(pair.get(0).getAsJsonArray()), pair.get(1).getAsInt()));
    }
    List<SearchIndex.Synonym> synonyms = new ArrayList<>();
    for (JsonElement each : first.getAsJsonArray("synonyms")) {
      JsonArray pair = each.getAsJsonArray();
      synonyms.add(
          new SearchIndex.Synonym(
              strings(pair.get(0).getAsJsonArray()), strings(pair.get(1).getAsJsonArray())));
    }
    return new SearchIndex(
        pages,
        words,
        postings(first, words.size()),
        first.get("english").getAsBoolean(),
        best,
        synonyms);
  }

  private List<int[]> postings(JsonObject first, int count) {
    String whole = first.get("postings").getAsString();
    List<String> lines =
        whole.isEmpty()
            ? parts(first.getAsJsonArray("parts"), count, this::lines).stream()
                .map(JsonElement::getAsString)
                .toList()
            : List.of(whole.split(" ", -1));
    return lines.stream().map(WrittenIndex::postings).toList();
  }

  private JsonArray lines(String name) {
    JsonArray lines = new JsonArray();
    for (String line : object(name).get("postings").getAsString().split(" ", -1)) {
      lines.add(line);
    }
    return lines;
  }

  private interface Part {
    JsonArray read(String name);
  }

  private static List<JsonElement> parts(JsonArray parts, int count, Part part) {
    List<JsonElement> all = new ArrayList<>(Collections.nCopies(count, JsonNull.INSTANCE));
    for (JsonElement each : parts) {
      int at = each.getAsJsonArray().get(0).getAsInt();
      for (JsonElement item : part.read(each.getAsJsonArray().get(1).getAsString())) {
        all.set(at++, item);
      }
    }
    return all;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String before = "";
    for (String next : text.split(" ", -1)) {
      before = before.substring(0, Character.digit(next.charAt(0), 36)) + next.substring(1);
      words.add(before);
    }
    return words;
  }

  private static int[] postings(String line) {
    List<Integer> all = new ArrayList<>();
    int number = 0;
    int page = -1;
    for (int i = 0; i < line.length(); i++) {
      char digit = line.charAt(i);
      int last = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345".indexOf(digit);
      int more = "abcdefghijklmnopqrstuvwxyz6789-_".indexOf(digit);
      number = number * 32 + Math.max(last, more);
      if (last >= 0) {
        page += 1 + (number >> 4);
        all.add(page << 4 | (number & 15));
        number = 0;
      }
    }
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  private JsonObject object(String name) {
    return new Gson().fromJson(files.apply(name), JsonObject.class);
  }

  private JsonArray array(String name) {
    return new Gson().fromJson(files.apply(name), JsonArray.class);
  }

  private static List<String> strings(JsonArray array) {
    List<String> all = new ArrayList<>();
    array.forEach(each -> all.add(each.getAsString()));
    return all;
  }
}
