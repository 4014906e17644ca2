package dev.kindling.render;

import dev.kindling.document.CitationMark;
import dev.kindling.document.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers of the works that a document cites, in the order of their first citation. */
final class CitationNumbers {

  private final Map<String, List<Integer>> marksByKey = new LinkedHashMap<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<Integer> occurrences = new ArrayList<>();

  /** Numbers the citations of a document. */
  CitationNumbers(Document document) {
    Map<String, Integer> numberByKey = new LinkedHashMap<>();
    List<CitationMark> marks = document.citations();
    for (int i = 0; i < marks.size(); i++) {
      String key = marks.get(i).key();
      numbers.add(numberByKey.computeIfAbsent(key, k -> numberByKey.size() + 1));
      List<Integer> same = marksByKey.computeIfAbsent(key, k -> new ArrayList<>());
      same.add(i);
      occurrences.add(same.size());
    }
  }

  /** The cited keys, by number. */
  List<String> keys() {
    return List.copyOf(marksByKey.keySet());
  }

  /**
   * The number of the work of a citation, 1-based.
   *
   * @param citation 0-based, into the document's citations
   */
  int number(int citation) {
    return numbers.get(citation);
  }

  /**
   * The id of a citation on the document's own page.
   *
   * @param citation 0-based, into the document's citations
   */
  String id(int citation) {
    return "cited-" + numbers.get(citation) + "-" + occurrences.get(citation);
  }

  /** The ids of all citations of a key. */
  List<String> ids(String key) {
    return marksByKey.getOrDefault(key, List.of()).stream().map(this::id).toList();
  }

  /** The id of a work in the list of a page's sources. */
  static String sourceId(int number) {
    return "source-" + number;
  }
}
