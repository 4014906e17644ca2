package dev.kindling.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The names by which templates reach assets: {@code fonts/serif.woff2} is {@code
 * fonts.serif.woff2}. Filled at load, then only read.
 */
final class AssetTree {

  private final SortedMap<String, AssetTree> folders = new TreeMap<>();
  private final SortedMap<String, Asset> assets = new TreeMap<>();

  /** Adds an asset; answers whether its name was free. */
  boolean add(Asset asset) {
    return add(Arrays.asList(asset.name().split("[/.]", -1)), asset);
  }

  /** The group for one page. */
  Group group(Function<String, Address> url) {
    Group.Builder group = new Group.Builder();
    for (Map.Entry<String, AssetTree> folder : folders.entrySet()) {
      group.put(folder.getKey(), folder.getValue().group(url));
    }
    for (Map.Entry<String, Asset> asset : assets.entrySet()) {
      group.put(asset.getKey(), url.apply(asset.getValue().path()));
    }
    return group.build();
  }

  private boolean add(List<String> names, Asset asset) {
    String first = names.get(0);
    if (names.size() == 1) {
      return !folders.containsKey(first) && assets.putIfAbsent(first, asset) == null;
    }
    return !assets.containsKey(first)
        && folders
            .computeIfAbsent(first, name -> new AssetTree())
            .add(names.subList(1, names.size()), asset);
  }
}
