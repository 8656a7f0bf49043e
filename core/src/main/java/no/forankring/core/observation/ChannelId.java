package no.forankring.core.observation;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One account on one platform: {@code linkedin:fjordtog}.
 *
 * @param name letters and digits of any script, dots, underscores and hyphens
 */
public record ChannelId(Platform platform, String name) implements Comparable<ChannelId> {

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,99}");
  private static final Comparator<ChannelId> ORDER =
      Comparator.comparing(ChannelId::platform).thenComparing(ChannelId::name);

  /**
   * @throws IllegalArgumentException if the name is malformed
   */
  public ChannelId {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a channel name: " + name);
    }
  }

  /** Reads {@code linkedin:fjordtog}; empty for anything else. */
  public static Optional<ChannelId> parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ChannelId(new Platform(text.substring(0, colon)), text.substring(colon + 1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(ChannelId other) {
    return ORDER.compare(this, other);
  }

  /** {@code linkedin:fjordtog}. */
  @Override
  public String toString() {
    return platform + ":" + name;
  }
}
