package no.forankring.core.fact.internal.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.Recorded;
import no.forankring.core.observation.Source;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;

/**
 * Posts whose values count for their channel on the day of publication, where a format says so: a
 * newsletter is what its channel did that day. Of each post the latest export counts; a newer value
 * is growth, and restates nothing.
 */
final class RollUp {

  /** Of which channel, metric and source. */
  record Key(ChannelId channel, String metric, String source) {}

  private final Set<String> families;
  private final Map<Key, Map<String, Recorded>> latest = new LinkedHashMap<>();

  /**
   * Sets the roll-up up.
   *
   * @param families of exports that declare it
   */
  RollUp(Set<String> families) {
    this.families = Set.copyOf(families);
  }

  /** Takes what is said of a post; passes over posts of other exports. */
  void add(Subject.OfPost post, Recorded record) {
    Observation observation = record.observation();
    if (!families.contains(observation.source().family())) {
      return;
    }
    latest
        .computeIfAbsent(
            new Key(post.channel(), observation.metric(), observation.source().key()),
            key -> new TreeMap<>())
        .merge(
            post.postId(),
            record,
            (before, now) -> SeriesSet.LATEST_LAST.compare(before, now) > 0 ? before : now);
  }

  Set<Key> keys() {
    return latest.keySet();
  }

  /** The posts of each day, in order of their ids. */
  Map<Period, List<Cell>> days(Key key) {
    Map<Period, List<Cell>> days = new TreeMap<>();
    latest
        .getOrDefault(key, Map.of())
        .values()
        .forEach(
            record ->
                days.computeIfAbsent(record.observation().period(), day -> new ArrayList<>())
                    .add(new Cell.Stated(record.observation())));
    return days;
  }

  /** The source of any of the posts: they have one key. */
  Source source(Key key) {
    return latest.getOrDefault(key, Map.of()).values().stream()
        .findFirst()
        .orElseThrow()
        .observation()
        .source();
  }
}
