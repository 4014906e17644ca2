package dev.kindling.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

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
   * The page with its policy, which is put in when its bytes are made.
   *
   * @param page a page; without the mark, or copied from a file, it stays as it is
   * @param policy the policy, without characters that would have to be escaped; none where the page
   *     keeps its own
   */
  public static Artifact fill(Artifact page, Optional<String> policy) {
    return page.content() instanceof Artifact.Content.Made made && !made.policy().equals(policy)
        ? new Artifact(page.path(), made.with(policy))
        : page;
  }

  static byte[] filled(byte[] page, Optional<String> policy) {
    return policy.isPresent() ? fill(page, policy.get()) : page;
  }

  private static byte[] fill(byte[] page, String policy) {
    int at = find(page);
    if (at < 0) {
      return page;
    }
    byte[] filling = policy.getBytes(StandardCharsets.UTF_8);
    byte[] filled = Arrays.copyOf(page, page.length - BYTES.length + filling.length);
    System.arraycopy(filling, 0, filled, at, filling.length);
    int rest = at + BYTES.length;
    System.arraycopy(page, rest, filled, at + filling.length, page.length - rest);
    return filled;
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
