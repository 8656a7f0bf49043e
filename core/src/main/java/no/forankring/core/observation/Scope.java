package no.forankring.core.observation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose number it is. The text form stands in fact ids, targets and outputs. */
public sealed interface Scope {

  /** Every channel of ours. */
  record All() implements Scope {
    @Override
    public String toString() {
      return "all";
    }
  }

  /** A group of channels named in the workspace. */
  record Group(String id) implements Scope {
    @Override
    public String toString() {
      return "group:" + id;
    }
  }

  /** Every channel of ours on one platform. */
  record OnPlatform(Platform platform) implements Scope {
    @Override
    public String toString() {
      return "platform:" + platform;
    }
  }

  /** One channel. */
  record OneChannel(ChannelId channel) implements Scope {
    @Override
    public String toString() {
      return channel.toString();
    }
  }

  /** A segment of one channel's audience. */
  record OneSegment(ChannelId channel, Segment segment) implements Scope {
    @Override
    public String toString() {
      return channel + "[" + segment + "]";
    }
  }

  /** A benchmark company. */
  record Benchmark(String id) implements Scope {
    @Override
    public String toString() {
      return "benchmark:" + id;
    }
  }

  /** {@code group:} and {@code benchmark:} ids. */
  Pattern ID = Pattern.compile("(group|benchmark):([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,99})");

  /**
   * Reads {@code all}, {@code group:<id>}, {@code platform:<id>}, {@code benchmark:<id>} or a
   * channel; empty for anything else. Segments are not read.
   */
  static Optional<Scope> parse(String text) {
    if (text.equals("all")) {
      return Optional.of(new All());
    }
    Matcher id = ID.matcher(text);
    if (id.matches()) {
      return Optional.of(
          id.group(1).equals("group") ? new Group(id.group(2)) : new Benchmark(id.group(2)));
    }
    return ChannelId.parse(text)
        .map(
            channel ->
                channel.platform().id().equals("platform")
                    ? new OnPlatform(new Platform(channel.name()))
                    : new OneChannel(channel));
  }
}
