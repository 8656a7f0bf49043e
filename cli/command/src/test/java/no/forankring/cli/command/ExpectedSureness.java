package no.forankring.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import no.forankring.cli.command.ExpectedFacts.Expected;
import no.forankring.core.period.Period;

/**
 * How sure a number of real downloads is, by simpler means than the program's: means of weeks that
 * know nothing of each other, and a straight line by least squares. The program's intervals are
 * about as wide, or wider where weeks hold on to each other.
 */
final class ExpectedSureness {

  private static final int WEEK = 7;
  private static final int WEEKS = 26;

  /** Twice the error of a mean holds it in about 95 cases of 100. */
  private static final double ERRORS = 2.2;

  private final ExpectedFacts facts;
  private final String metric;

  ExpectedSureness(ExpectedFacts facts, String metric) {
    this.facts = facts;
    this.metric = metric;
  }

  /** An end of a change's interval: -1 the lower, 1 the higher. */
  Expected change(Period now, Period before, int end) {
    int days = (int) Math.min(now.days(), before.days());
    double times = isRate() ? 1 : days;
    double error = error(days, day -> moved(now, days, day) - moved(before, days, day)) * times;
    return around(facts.change(metric, now, before), error, end);
  }

  /** An end of a rate's interval. */
  Expected rate(Period quarter, int end) {
    int days = (int) quarter.days();
    return around(
        facts.flowOrRate(metric, quarter), error(days, day -> moved(quarter, days, day)), end);
  }

  /** From a little narrower to three times as wide. */
  private static Expected around(double middle, double error, int end) {
    return Expected.about(middle + end * 2 * ERRORS * error, 1.2 * ERRORS * error);
  }

  /** What a day gave; of a rate, by how much it moved the rate of these days. */
  private double moved(Period period, int days, int day) {
    Period one = Period.day(period.first().plusDays(day));
    if (!isRate()) {
      return facts.flowOrRate(metric, one);
    }
    Period all = new Period(period.first(), period.first().plusDays(days - 1));
    double shown = facts.sum("impressions", one);
    double above =
        metric.equals("click_rate")
            ? facts.sum("clicks", one)
            : facts.flowOrRate("interactions", one);
    return (above - facts.flowOrRate(metric, all) * shown) / (facts.sum("impressions", all) / days);
  }

  private boolean isRate() {
    return metric.endsWith("_rate");
  }

  /** The standard error of the mean day, seen in weeks. */
  private static double error(int days, IntToDoubleFunction value) {
    List<Double> weeks = new ArrayList<>();
    for (int first = 0; first + WEEK <= days; first += WEEK) {
      double sum = 0;
      for (int day = first; day < first + WEEK; day++) {
        sum += value.applyAsDouble(day);
      }
      weeks.add(sum / WEEK);
    }
    double mean = weeks.stream().mapToDouble(each -> each).average().orElseThrow();
    double squares = weeks.stream().mapToDouble(each -> (each - mean) * (each - mean)).sum();
    return Math.sqrt(squares / (weeks.size() - 1) / weeks.size());
  }

  /** A day that stands out, and where all days of the quarter and the year before it lie. */
  Expected day(LocalDate day, String what, Period quarter) {
    if (what.isEmpty()) {
      return Expected.of(facts.flowOrRate(metric, Period.day(day)));
    }
    double[] values =
        new Period(quarter.first().minusYears(1), quarter.last())
            .stream()
                .filter(each -> !facts.days(metric, Period.day(each)).isEmpty())
                .mapToDouble(each -> facts.flowOrRate(metric, Period.day(each)))
                .sorted()
                .toArray();
    double spread = values[values.length * 3 / 4] - values[values.length / 4];
    return switch (what) {
      case "-low" -> Expected.about(values[values.length / 20], 2 * spread);
      case "-high" -> Expected.about(values[values.length * 19 / 20], 2 * spread);
      default -> throw new IllegalStateException("nobody expects " + what);
    };
  }

  /** How much it rises a week, in the half year up to a day; 0 the slope, -1 and 1 the ends. */
  Expected trend(LocalDate last, int end) {
    double[] values = new double[WEEKS];
    for (int week = 0; week < WEEKS; week++) {
      LocalDate to = last.minusDays((long) WEEK * (WEEKS - 1 - week));
      values[week] =
          metric.equals("followers")
              ? facts.level(to)
              : facts.flowOrRate(metric, new Period(to.minusDays(WEEK - 1), to));
    }
    double middle = (WEEKS - 1) / 2.0;
    double mean = Arrays.stream(values).average().orElseThrow();
    double products = 0;
    double squares = 0;
    for (int week = 0; week < WEEKS; week++) {
      products += (week - middle) * (values[week] - mean);
      squares += (week - middle) * (week - middle);
    }
    double slope = products / squares;
    double left = 0;
    for (int week = 0; week < WEEKS; week++) {
      double off = values[week] - mean - slope * (week - middle);
      left += off * off;
    }
    double error = Math.sqrt(left / (WEEKS - 2) / squares);
    // Levels hold on to the week before, which a line's own error knows nothing of.
    double most = metric.equals("followers") ? 15 : 4;
    return end == 0
        ? Expected.about(slope, 3 * error)
        : Expected.about(slope + end * most * error, most * error);
  }
}
