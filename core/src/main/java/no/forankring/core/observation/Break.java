package no.forankring.core.observation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day a metric changed what it means: a platform counts anew, or the organisation does. Nothing
 * is compared or fitted across it silently.
 *
 * @param scope a whole platform or one channel
 * @param day the first day with the new meaning
 * @param code names the change; its sentence is a document
 * @param words why, where the workspace says it in its own words
 */
public record Break(
    Scope scope, String metric, LocalDate day, String code, Optional<String> words) {

  /** Of a change that the workspace tells of, in words of its own. */
  public static final String OWN = "own-break";

  /**
   * @throws IllegalArgumentException if the scope is neither a platform nor a channel
   */
  public Break {
    if (!(scope instanceof Scope.OnPlatform || scope instanceof Scope.OneChannel)) {
      throw new IllegalArgumentException("a break of " + scope);
    }
  }

  /** A change that a platform made. */
  public static Break of(Platform platform, String metric, LocalDate day, String code) {
    return new Break(new Scope.OnPlatform(platform), metric, day, code, Optional.empty());
  }

  /** A change that somebody in the organisation wrote down. */
  public static Break own(Scope scope, String metric, LocalDate day, String words) {
    return new Break(scope, metric, day, OWN, Optional.of(words));
  }

  /** Whether a channel's figures are concerned. */
  public boolean concerns(ChannelId channel) {
    return switch (scope) {
      case Scope.OnPlatform(var platform) -> platform.covers(channel.platform());
      case Scope.OneChannel(var own) -> own.equals(channel);
      default -> false;
    };
  }

  /** The code, or the workspace's words where it has them. */
  public String why() {
    return words.orElse(code);
  }
}
