package no.forankring.cli.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import no.forankring.core.period.Period;

/**
 * What the report of the real downloads must say, computed from them, one reading and two targets
 * by other code than the program's. The quarter is the third of 2025.
 */
final class ExpectedFacts {
  static final LocalDate READ_ON = LocalDate.of(2025, 9, 30);
  private static final LocalDate SET = LocalDate.of(2025, 1, 10);
  private static final LocalDate DEADLINE = LocalDate.of(2026, 3, 31);
  static final int READ = 26_500;
  static final int WANTED = 30_000;
  static final double WANTED_RATE = 0.02;

  private static final List<String> PARTS = List.of("reactions", "comments", "shares");

  private final Map<String, NavigableMap<LocalDate, BigDecimal>> columns = new TreeMap<>();

  /**
   * One number, or the bounds of one; the higher bound may be unknown.
   *
   * @param reach how far off it may be: nothing, but for a forecast
   */
  record Expected(OptionalDouble value, OptionalDouble low, OptionalDouble high, double reach) {
    static Expected of(double value) {
      return about(value, Math.abs(value) * 1e-12);
    }

    static Expected about(double value, double reach) {
      return new Expected(
          OptionalDouble.of(value), OptionalDouble.empty(), OptionalDouble.empty(), reach);
    }
  }

  ExpectedFacts(RealDownloads downloads) {
    RealDownloads.COLUMNS.keySet().forEach(metric -> columns.put(metric, downloads.days(metric)));
  }

  Expected of(String id) {
    if (id.startsWith("target/")) {
      String what = id.substring("target/".length());
      return outlook(what).orElseGet(() -> Expected.of(ofTarget(what)));
    }
    String[] parts = id.split("/", -1);
    Period quarter = quarter(parts[0]);
    Period before = previous(quarter);
    ExpectedSureness sure = new ExpectedSureness(this, parts[2]);
    return switch (parts[3]) {
      case "AC#delta-pq-low" -> sure.change(quarter, before, -1);
      case "AC#delta-pq-high" -> sure.change(quarter, before, 1);
      case "AC#estimate-low" -> sure.rate(quarter, -1);
      case "AC#estimate-high" -> sure.rate(quarter, 1);
      case String day when day.startsWith("AC#day-") ->
          sure.day(LocalDate.parse(day.substring(7, 17)), day.substring(17), quarter);
      case "AC#trend" -> sure.trend(quarter.last(), 0);
      case "AC#trend-low" -> sure.trend(quarter.last(), -1);
      case "AC#trend-high" -> sure.trend(quarter.last(), 1);
      case "AC" -> value(parts[2], quarter);
      case "PQ" -> value(parts[2], before);
      case "AC#delta-pq" -> Expected.of(change(parts[2], quarter, before));
      case "AC#delta-pq-share" ->
          Expected.of(
              change(parts[2], quarter, before) / compared(parts[2], before, quarter.days()));
      case "PL" -> Expected.of(wanted(parts[2]));
      case "AC#delta-pl" -> Expected.of(flowOrRate(parts[2], quarter) - wanted(parts[2]));
      case "AC#delta-pl-share" -> Expected.of(flowOrRate(parts[2], quarter) / wanted(parts[2]) - 1);
      default -> throw new IllegalStateException("nobody expects " + id);
    };
  }

  /** The one target of a quarter. */
  private static double wanted(String metric) {
    if (!metric.equals("engagement_rate")) {
      throw new IllegalStateException("nobody wants " + metric);
    }
    return WANTED_RATE;
  }

  /** The days of one column inside a period. */
  NavigableMap<LocalDate, BigDecimal> days(String metric, Period period) {
    return Objects.requireNonNull(columns.get(metric), metric)
        .subMap(period.first(), true, period.last(), true);
  }

  static Period quarter(String text) {
    int year = Integer.parseInt(text.substring(0, 4));
    int first = (text.charAt(6) - '1') * 3 + 1;
    return new Period(LocalDate.of(year, first, 1), YearMonth.of(year, first + 2).atEndOfMonth());
  }

  private static Period previous(Period quarter) {
    return new Period(quarter.first().minusMonths(3), quarter.first().minusDays(1));
  }

  private Expected value(String metric, Period period) {
    return switch (metric) {
      case "reach", "visitors" -> bounds(metric, period);
      case "followers" -> Expected.of(level(period.last()));
      default -> Expected.of(flowOrRate(metric, period));
    };
  }

  /** LinkedIn's reach is of what was not paid for: then nobody knows how many more there were. */
  private Expected bounds(String metric, Period period) {
    var values = days(metric, period).values();
    double largest = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElseThrow();
    return new Expected(
        OptionalDouble.empty(),
        OptionalDouble.of(largest),
        metric.equals("reach")
            ? OptionalDouble.empty()
            : OptionalDouble.of(values.stream().mapToDouble(BigDecimal::doubleValue).sum()),
        largest * 1e-12);
  }

  double flowOrRate(String metric, Period period) {
    return switch (metric) {
      case "interactions" -> PARTS.stream().mapToDouble(part -> sum(part, period)).sum();
      case "engagement_rate" -> flowOrRate("interactions", period) / sum("impressions", period);
      case "click_rate" -> sum("clicks", period) / sum("impressions", period);
      default -> sum(metric, period);
    };
  }

  double sum(String metric, Period period) {
    return days(metric, period).values().stream().mapToDouble(BigDecimal::doubleValue).sum();
  }

  /** The followers at the end of a day: the reading less what came after the day. */
  double level(LocalDate day) {
    return day.equals(READ_ON)
        ? READ
        : READ - sum("followers_net", new Period(day.plusDays(1), READ_ON));
  }

  /** On the days both quarters have, the first with the first; a level as it is. */
  double change(String metric, Period now, Period before) {
    return compared(metric, now, before.days()) - compared(metric, before, now.days());
  }

  private double compared(String metric, Period period, long otherDays) {
    if (metric.equals("followers")) {
      return level(period.last());
    }
    long common = Math.min(period.days(), otherDays);
    return flowOrRate(metric, new Period(period.first(), period.first().plusDays(common - 1)));
  }

  /**
   * A forecast by several methods is nobody else's to the last digit: a random walk with drift has
   * to agree with it as far as it is sure itself.
   */
  private Optional<Expected> outlook(String what) {
    double middle = READ + 6 * mean(steps());
    return switch (what) {
      case "more-followers#p10" -> near(middle + spread() * quantile(0.1));
      case "more-followers#realistic" -> near(middle + spread() * quantile(0.25));
      case "more-followers#p50" -> near(middle);
      case "more-followers#expected-gap" -> near(middle - WANTED);
      case "more-followers#stretching" -> near(middle + spread() * quantile(0.75));
      case "more-followers#p90" -> near(middle + spread() * quantile(0.9));
      case "more-followers#probability" ->
          Optional.of(Expected.about(1 - below((WANTED - middle) / spread()), 0.2));
      case "more-followers#realistic-chance" -> Optional.of(Expected.about(0.8, 0.1));
      case "more-followers#stretching-chance" -> Optional.of(Expected.about(0.3, 0.1));
      default -> nextRate(what);
    };
  }

  /** Of the rate that is wanted each quarter the next one: the mean of three months like others. */
  private Optional<Expected> nextRate(String what) {
    List<Double> months = months("engagement_rate");
    double middle = mean(months);
    double spread = deviation(months) / Math.sqrt(3);
    return switch (what) {
      case "engaged#p10" -> about(middle + spread * quantile(0.1), spread);
      case "engaged#realistic" -> about(middle + spread * quantile(0.25), spread);
      case "engaged#p50" -> about(middle, spread);
      case "engaged#expected-gap" -> about(middle - WANTED_RATE, spread);
      case "engaged#stretching" -> about(middle + spread * quantile(0.75), spread);
      case "engaged#p90" -> about(middle + spread * quantile(0.9), spread);
      case "engaged#probability" -> about(1 - below((WANTED_RATE - middle) / spread), 0.2);
      case "engaged#realistic-chance" -> about(0.8, 0.1);
      case "engaged#stretching-chance" -> about(0.3, 0.1);
      default -> Optional.empty();
    };
  }

  private static Optional<Expected> about(double value, double within) {
    return Optional.of(Expected.about(value, within));
  }

  private Optional<Expected> near(double value) {
    return Optional.of(Expected.about(value, spread()));
  }

  private double ofTarget(String what) {
    double rate = flowOrRate("engagement_rate", quarter("2025-Q3"));
    return switch (what) {
      case "more-followers#target" -> WANTED;
      case "more-followers#actual" -> READ;
      case "more-followers#gap" -> READ - WANTED;
      case "more-followers#missing" -> WANTED - READ;
      case "more-followers#pace-now" -> mean(steps());
      case "more-followers#pace-needed" -> (WANTED - READ) / 6.0;
      case "more-followers#path" -> path();
      case "engaged#target", "engaged#pace-needed" -> WANTED_RATE;
      case "engaged#actual", "engaged#pace-now" -> rate;
      case "engaged#gap" -> rate - WANTED_RATE;
      case "engaged#missing" -> WANTED_RATE - rate;
      default -> throw new IllegalStateException("nobody expects target/" + what);
    };
  }

  /** Where a line from the level of the day it was set to what is wanted has come. */
  private double path() {
    double base = level(SET);
    double gone = ChronoUnit.DAYS.between(SET, READ_ON);
    return base + (WANTED - base) * gone / ChronoUnit.DAYS.between(SET, DEADLINE);
  }

  /** What each month added, as far back as every day is known; ten levels, nine steps. */
  private List<Double> steps() {
    return months("followers_net");
  }

  private List<Double> months(String metric) {
    List<Double> months = new ArrayList<>();
    YearMonth month = YearMonth.from(READ_ON);
    LocalDate known = Objects.requireNonNull(columns.get("followers_net")).firstKey();
    for (; !month.atDay(1).isBefore(known); month = month.minusMonths(1)) {
      months.add(flowOrRate(metric, new Period(month.atDay(1), month.atEndOfMonth())));
    }
    return months;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  /** Of six months of a random walk with drift, the drift itself being estimated. */
  private double spread() {
    List<Double> steps = steps();
    return deviation(steps) * Math.sqrt(6 * (1 + 6.0 / steps.size()));
  }

  private static double deviation(List<Double> values) {
    double mean = mean(values);
    double squares = values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
    return Math.sqrt(squares / (values.size() - 1));
  }

  private double quantile(double p) {
    double low = -100;
    double high = 100;
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      if (below(middle) < p) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Student's t by adding up its density (Simpson's rule): slow, and nobody else's code. */
  private double below(double t) {
    return t > 0 ? 1 - tail(t) / (2 * tail(0)) : tail(-t) / (2 * tail(0));
  }

  private double tail(double from) {
    int freedom = steps().size() - 1;
    double to = 400;
    int pieces = 20_000;
    double width = (to - from) / pieces;
    double sum = 0;
    for (int i = 0; i <= pieces; i++) {
      double x = from + i * width;
      double weight = i == 0 || i == pieces ? 1 : i % 2 == 1 ? 4 : 2;
      sum += weight * Math.pow(1 + x * x / freedom, -(freedom + 1) / 2.0);
    }
    return sum * width / 3;
  }
}
