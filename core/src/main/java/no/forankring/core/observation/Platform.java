package no.forankring.core.observation;

import java.util.regex.Pattern;

/**
 * Where a channel lives: {@code linkedin}, {@code facebook} and so on.
 *
 * @param id lower-case letters, digits and hyphens
 */
public record Platform(String id) implements Comparable<Platform> {

  /** Before the constants: their constructor needs it. */
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  public static final Platform FACEBOOK = new Platform("facebook");
  public static final Platform INSTAGRAM = new Platform("instagram");
  public static final Platform LINKEDIN = new Platform("linkedin");

  /** Facebook or Instagram: a file that names no network. The channel decides at import. */
  public static final Platform META = new Platform("meta");

  /**
   * @throws IllegalArgumentException if the id is malformed
   */
  public Platform {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not a platform: " + id);
    }
  }

  /** Whether a table of this platform can belong to a channel of the other one. */
  public boolean covers(Platform channel) {
    return equals(channel)
        || (equals(META) && (channel.equals(FACEBOOK) || channel.equals(INSTAGRAM)));
  }

  @Override
  public int compareTo(Platform other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
