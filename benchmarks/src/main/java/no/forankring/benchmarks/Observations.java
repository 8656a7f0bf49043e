package no.forankring.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Exported;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.Origin;
import no.forankring.core.observation.Platform;
import no.forankring.core.observation.Source;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;

/** Invented values of a file of days: {@value #CHANNELS} channels over fourteen metrics. */
final class Observations {
  static final int CHANNELS = 40;
  static final LocalDate FIRST = LocalDate.of(2021, 7, 1);
  static final String FORMAT = "own/days";

  private Observations() {}

  static List<ChannelId> channels() {
    return IntStream.range(0, CHANNELS)
        .mapToObj(number -> new ChannelId(new Platform("linkedin"), "fjordtog-" + number))
        .toList();
  }

  /** At least so many, day after day; each made anew, as an import makes them. */
  static List<Observation> of(int count, String file, String sha256) {
    Random random = new Random(2026);
    Exported exported = new Exported(Instant.parse("2026-10-01T06:00:00Z"), Exported.Basis.NAME);
    List<ChannelId> channels = channels();
    List<Observation> all = new ArrayList<>(count);
    int row = 1;
    for (LocalDate day = FIRST; all.size() < count; day = day.plusDays(1)) {
      for (ChannelId channel : channels) {
        row++;
        for (String metric : Inputs.METRICS) {
          all.add(
              new Observation(
                  new Subject.OfChannel(channel),
                  metric,
                  new Source(FORMAT, metric, 1, false),
                  Period.day(day),
                  metric.equals("hours")
                      ? BigDecimal.valueOf(random.nextInt(2_400), 2)
                      : BigDecimal.valueOf(random.nextInt(100_000)),
                  Optional.empty(),
                  exported,
                  new Origin(file, sha256, "-", row, metric, FORMAT, 1)));
        }
      }
    }
    return all;
  }
}
