package no.forankring.importers.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Exported;

/**
 * Which file is imported, and as what. All that reading it again needs, so that a rebuild asks
 * nothing.
 *
 * @param delivered the file
 * @param formats every export format that claimed a table, with its version
 * @param channels whose the tables are: by platform ({@code linkedin}), or by platform and the id
 *     that stands in the file ({@code linkedin:fjordtog-as})
 * @param answers what a person was asked, and said: a date, a choice
 * @param exported when the platform produced it
 * @param imported the day it is learned
 */
public record ImportHeader(
    Delivered delivered,
    SortedMap<String, Integer> formats,
    SortedMap<String, ChannelId> channels,
    SortedMap<String, String> answers,
    Exported exported,
    LocalDate imported) {

  /**
   * @throws IllegalArgumentException if no format claims a table
   */
  public ImportHeader {
    if (formats.isEmpty()) {
      throw new IllegalArgumentException("no format claims a table of " + delivered.name());
    }
    formats = sorted(formats);
    channels = sorted(channels);
    answers = sorted(answers);
  }

  ImportHeader exportedAt(Exported other) {
    return new ImportHeader(delivered, formats, channels, answers, other, imported);
  }

  private static <V> SortedMap<String, V> sorted(Map<String, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
