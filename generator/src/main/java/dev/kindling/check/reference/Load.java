package dev.kindling.check.reference;

/**
 * Something that a page needs its policy to allow.
 *
 * @param use what it is for
 * @param source how a policy names where it comes from: {@code 'self'}, {@code data:}, a host, a
 *     hash
 * @param start offset in the file's text: 0-based, in UTF-16 units
 * @param end offset behind it
 */
public record Load(Use use, String source, int start, int end) {

  /** The site itself. */
  public static final String SELF = "'self'";

  /** What stands in the page itself and cannot be named otherwise. */
  public static final String INLINE = "'unsafe-inline'";
}
