package no.forankring.core.analysis.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import no.forankring.core.analysis.Reference;
import no.forankring.core.analysis.TimeSeries;

/**
 * What R 4.2.2 says of the trend of one series.
 *
 * @param name of the series
 * @param series what R was given, at the steps 0, 1, 2, …
 * @param group the part of the document that is compared
 */
record TrendReference(String name, TimeSeries series, JsonNode group) {

  /** Every series that varies, with what Mann and Kendall's and Theil and Sen's methods give. */
  static List<TrendReference> all() throws IOException {
    return all("mann_kendall");
  }

  static List<TrendReference> all(String group) throws IOException {
    List<TrendReference> found =
        Reference.json("trend_tests.json").properties().stream()
            .filter(each -> each.getValue().path(group).isObject())
            .map(
                each ->
                    new TrendReference(
                        each.getKey(),
                        TimeSeries.of(Reference.numbers(each.getValue().path("input"))),
                        each.getValue().path(group)))
            .toList();
    assertThat(found).hasSizeGreaterThan(10);
    return found;
  }

  /** A part of the group. */
  TrendReference part(String key) {
    return new TrendReference(name, series, group.path(key));
  }

  void compare(String key, double found) {
    assertThat(group.path(key).isNumber()).as(name + " has " + key).isTrue();
    double expected = group.path(key).doubleValue();
    assertThat(found)
        .as(name + " " + key)
        .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
  }

  void compare(String key, Interval found) {
    compare(key, 0, found.low());
    compare(key, 1, found.high());
  }

  private void compare(String key, int index, double found) {
    double expected = group.path(key).path(index).doubleValue();
    assertThat(found)
        .as(name + " " + key)
        .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
  }
}
