package dev.kindling.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the elements of a page call each other by. Does not change once its page has been read. */
public final class NamedElements {

  private final Map<String, Element> ids = new HashMap<>();
  private final Map<String, List<Element>> labels = new HashMap<>();

  NamedElements() {}

  void note(Element element) {
    if (element.has("id")) {
      ids.putIfAbsent(element.value("id"), element);
    }
    if (element.is("label") && element.has("for")) {
      labels.computeIfAbsent(element.value("for"), id -> new ArrayList<>(1)).add(element);
    }
  }

  /** The first element of an id. */
  public Optional<Element> byId(String id) {
    return Optional.ofNullable(ids.get(id));
  }

  /** All ids, in no order. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(ids.keySet());
  }

  /** The labels that name a control by its id. */
  public List<Element> labels(String id) {
    return Collections.unmodifiableList(labels.getOrDefault(id, List.of()));
  }
}
