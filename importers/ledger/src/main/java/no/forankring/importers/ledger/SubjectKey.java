package no.forankring.importers.ledger;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.ObservationSource.Subjects;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Segment;
import no.forankring.core.observation.Subject;

/** A subject as a row of the table {@code subjects}. */
record SubjectKey(Subjects kind, String platform, String channel, String detail) {

  static SubjectKey of(Subject subject) {
    Subjects kind = kind(subject);
    return switch (subject) {
      case Subject.OfChannel of -> of(kind, of.channel(), "");
      case Subject.OfSegment of -> of(kind, of.channel(), text(of.segment().dimensions()));
      case Subject.OfPost of -> of(kind, of.channel(), of.postId());
      case Subject.OfBenchmark of -> new SubjectKey(kind, of.platform().id(), "", of.name());
    };
  }

  static Subjects kind(Subject subject) {
    return switch (subject) {
      case Subject.OfChannel of -> Subjects.CHANNELS;
      case Subject.OfSegment of -> Subjects.SEGMENTS;
      case Subject.OfPost of -> Subjects.POSTS;
      case Subject.OfBenchmark of -> Subjects.BENCHMARKS;
    };
  }

  /** What the database calls a kind; never to be changed without a new schema. */
  static int number(Subjects kind) {
    return switch (kind) {
      case CHANNELS -> 0;
      case SEGMENTS -> 1;
      case POSTS -> 2;
      case BENCHMARKS -> 3;
    };
  }

  private static SubjectKey of(Subjects kind, ChannelId channel, String detail) {
    return new SubjectKey(kind, channel.platform().id(), channel.name(), detail);
  }

  Subject subject() {
    return switch (kind) {
      case CHANNELS -> new Subject.OfChannel(channelId());
      case SEGMENTS -> new Subject.OfSegment(channelId(), new Segment(dimensions(detail)));
      case POSTS -> new Subject.OfPost(channelId(), detail);
      case BENCHMARKS -> new Subject.OfBenchmark(new Platform(platform), detail);
    };
  }

  private ChannelId channelId() {
    return new ChannelId(new Platform(platform), channel);
  }

  /** {@code age=25-34, gender=f} on two lines; what separates is escaped inside. */
  private static String text(Map<String, String> dimensions) {
    return dimensions.entrySet().stream()
        .map(entry -> escape(entry.getKey()).replace("=", "\\e") + "=" + escape(entry.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static SortedMap<String, String> dimensions(String text) {
    SortedMap<String, String> dimensions = new TreeMap<>();
    text.lines()
        .forEach(
            line -> {
              int equals = line.indexOf('=');
              dimensions.put(
                  unescape(line.substring(0, equals)), unescape(line.substring(equals + 1)));
            });
    return dimensions;
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
        plain.append(
            switch (text.charAt(i)) {
              case 'n' -> '\n';
              case 'r' -> '\r';
              case 'e' -> '=';
              default -> text.charAt(i);
            });
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
