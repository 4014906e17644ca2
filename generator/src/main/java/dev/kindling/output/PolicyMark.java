package dev.kindling.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text that stands in a page in place of its Content-Security-Policy, until it is known what
 * the page loads.
 */
public final class PolicyMark {

  /** As templates write it, between the quotes of an attribute. */
  public static final String TEXT = "kindling-derives-this-policy";

  private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.US_ASCII);

  private PolicyMark() {}

  /**
   * The page with its policy.
   *
   * @param page a page; without the mark it stays as it is
   * @param policy the policy, without characters that would have to be escaped
   */
  public static Artifact fill(Artifact page, String policy) {
    if (!(page.content() instanceof Artifact.Content.Bytes content)) {
      return page;
    }
    byte[] before = content.bytes();
    int at = find(before);
    if (at < 0) {
      return page;
    }
    byte[] filling = policy.getBytes(StandardCharsets.UTF_8);
    byte[] after = Arrays.copyOf(before, before.length - BYTES.length + filling.length);
    System.arraycopy(filling, 0, after, at, filling.length);
    int rest = at + BYTES.length;
    System.arraycopy(before, rest, after, at + filling.length, before.length - rest);
    return new Artifact(page.path(), new Artifact.Content.Bytes(after));
  }

  private static int find(byte[] page) {
    for (int at = 0; at <= page.length - BYTES.length; at++) {
      if (page[at] == BYTES[0]
          && Arrays.equals(page, at, at + BYTES.length, BYTES, 0, BYTES.length)) {
        return at;
      }
    }
    return -1;
  }
}
