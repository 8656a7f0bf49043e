package no.forankring.core.observation;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Part of an audience: dimension to canonical value, {@code age=25-34, gender=f}. Never a localized
 * label.
 *
 * @param dimensions at least one; copied, and sorted by dimension
 */
public record Segment(SortedMap<String, String> dimensions) {

  /**
   * @throws IllegalArgumentException if there is no dimension
   */
  public Segment {
    dimensions = Collections.unmodifiableSortedMap(new TreeMap<>(dimensions));
    if (dimensions.isEmpty()) {
      throw new IllegalArgumentException("a segment needs a dimension");
    }
  }

  public static Segment of(Map<String, String> dimensions) {
    return new Segment(new TreeMap<>(dimensions));
  }

  /** {@code age=25-34,gender=f}. */
  @Override
  public String toString() {
    return dimensions.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(","));
  }
}
