package no.forankring.core.observation;

/** What an observation is about. */
public sealed interface Subject {

  /** A channel of ours. */
  record OfChannel(ChannelId channel) implements Subject {}

  /** A segment of a channel's audience. */
  record OfSegment(ChannelId channel, Segment segment) implements Subject {}

  /**
   * One post of a channel.
   *
   * @param postId the platform's stable id
   */
  record OfPost(ChannelId channel, String postId) implements Subject {}

  /**
   * A benchmark company on a platform; never enters our own sums.
   *
   * @param name as the platform states it
   */
  record OfBenchmark(Platform platform, String name) implements Subject {}
}
