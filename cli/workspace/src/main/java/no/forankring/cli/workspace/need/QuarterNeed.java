package no.forankring.cli.workspace.need;

import java.time.LocalDate;
import java.util.List;
import no.forankring.core.period.Period;
import no.forankring.core.period.Quarter;

/**
 * What a quarter still needs, as it was known on a day.
 *
 * @param wanted the days of the quarter that are over
 * @param channels in the order they are listed
 */
public record QuarterNeed(
    Quarter quarter, Period period, Period wanted, LocalDate asOf, List<ChannelNeed> channels) {
  public QuarterNeed {
    channels = List.copyOf(channels);
  }

  public boolean isMet() {
    return channels.stream().allMatch(ChannelNeed::isMet);
  }

  /** Whether the quarter was over on the day. */
  public boolean isOver() {
    return wanted.equals(period);
  }

  /** How many downloads are missing or should be made again. */
  public long open() {
    return channels.stream()
        .flatMap(channel -> channel.exports().stream())
        .filter(export -> !export.isMet())
        .count();
  }
}
