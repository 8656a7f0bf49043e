package no.forankring.core.fact.internal.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.Recorded;
import no.forankring.core.observation.Subject;

/** What each post has got by the latest export, metric by metric. */
public final class PostValues {

  private record Key(ChannelId channel, String metric) {}

  private final Map<Key, Map<String, Map<String, Recorded>>> latest = new LinkedHashMap<>();

  /**
   * Reads what was recorded of posts.
   *
   * @param posts in any order; what is about no post is passed over
   */
  public PostValues(Stream<Recorded> posts) {
    posts.forEach(
        record -> {
          Observation observation = record.observation();
          if (observation.subject() instanceof Subject.OfPost(var channel, var id)) {
            latest
                .computeIfAbsent(new Key(channel, observation.metric()), key -> new TreeMap<>())
                .computeIfAbsent(observation.source().key(), source -> new TreeMap<>())
                .merge(id, record, PostValues::later);
          }
        });
  }

  private static Recorded later(Recorded one, Recorded other) {
    return SeriesSet.LATEST_LAST.compare(one, other) > 0 ? one : other;
  }

  /** By the source that knows most posts, in order of publication, then id. */
  public List<Observation> of(ChannelId channel, String metric) {
    List<Observation> found = new ArrayList<>();
    latest.getOrDefault(new Key(channel, metric), Map.of()).values().stream()
        .max(Comparator.comparingInt(Map::size))
        .ifPresent(posts -> posts.values().forEach(post -> found.add(post.observation())));
    found.sort(Comparator.comparing(post -> post.period().first()));
    return found;
  }
}
