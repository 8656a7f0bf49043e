package no.forankring.importers.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.strategy.Reading;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/** The readings of a file, at most one a day and channel. */
final class ReadingList {

  private record Key(LocalDate date, ChannelId channel) {}

  private final ChannelName channels;
  private final List<Reading> readings = new ArrayList<>();
  private final Map<Key, Integer> lines = new HashMap<>();

  ReadingList(Known known) {
    this.channels = new ChannelName(known);
  }

  void add(YamlValue item) {
    item.mapping().ifPresent(this::add);
  }

  List<Reading> readings() {
    return List.copyOf(readings);
  }

  private void add(YamlMapping item) {
    item.only("date", "channel", "followers");
    Optional<LocalDate> date = item.required("date").flatMap(YamlValue::date);
    Optional<ChannelId> channel = item.required("channel").flatMap(channels::read);
    Optional<Long> followers = item.required("followers").flatMap(ReadingList::followers);
    if (date.isEmpty() || channel.isEmpty()) {
      return;
    }
    Integer first = lines.putIfAbsent(new Key(date.get(), channel.get()), item.line());
    if (first != null) {
      item.problem(
          "duplicate-reading",
          date.get().toString(),
          channel.get().toString(),
          Integer.toString(first));
    } else if (followers.isPresent()) {
      readings.add(
          new Reading(date.get(), channel.get(), followers.get(), item.file(), item.line()));
    }
  }

  private static Optional<Long> followers(YamlValue value) {
    Optional<Long> number = value.integer();
    if (number.isPresent() && number.get() < 0) {
      value.problem("negative-followers");
      return Optional.empty();
    }
    return number;
  }
}
