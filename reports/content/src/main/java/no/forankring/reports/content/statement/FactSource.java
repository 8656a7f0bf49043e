package no.forankring.reports.content.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Subject;

/** Where numbers come from, in plain words. */
public final class FactSource {

  private final Words words;

  public FactSource(Words words) {
    this.words = words;
  }

  /** {@code nedlastinger fra LinkedIn; lest av på siden}; that there are none yet. */
  public String of(List<Fact> facts) {
    Set<ChannelId> channels = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    boolean read = false;
    for (Fact fact : facts) {
      read |= collect(fact, channels, seen);
    }
    List<String> parts = new ArrayList<>();
    add(parts, "downloads", channels.stream().filter(words::isOnPlatform).toList());
    add(parts, "own", channels.stream().filter(each -> !words.isOnPlatform(each)).toList());
    if (read) {
      parts.add(words.texts().say("chapter.measures.reading"));
    }
    return parts.isEmpty()
        ? words.texts().say("chapter.measures.nothing")
        : String.join("; ", parts);
  }

  private void add(List<String> parts, String what, List<ChannelId> channels) {
    if (!channels.isEmpty()) {
      List<String> names = channels.stream().map(words::channel).distinct().toList();
      parts.add(words.texts().say("chapter.measures." + what, words.texts().list(names)));
    }
  }

  /** Whether any of it was read off a page. */
  private boolean collect(Fact fact, Set<ChannelId> channels, Set<String> seen) {
    if (!seen.add(fact.id())) {
      return false;
    }
    boolean read = false;
    for (Contribution contribution : fact.contributions()) {
      if (contribution instanceof Contribution.OfReading) {
        read = true;
      } else if (contribution instanceof Contribution.OfFact(var id)) {
        read |= words.facts().find(id).map(other -> collect(other, channels, seen)).orElse(false);
      } else if (contribution instanceof Contribution.OfObservation(var observation)) {
        ours(observation.subject(), channels);
      }
    }
    return read;
  }

  private static void ours(Subject subject, Set<ChannelId> channels) {
    switch (subject) {
      case Subject.OfChannel(var channel) -> channels.add(channel);
      case Subject.OfPost(var channel, var post) -> channels.add(channel);
      case Subject.OfSegment(var channel, var segment) -> channels.add(channel);
      case Subject.OfBenchmark(var platform, var name) -> {}
    }
  }
}
