package no.forankring.importers.strategy;

import java.time.LocalDate;
import java.util.Optional;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Span;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/** {@code {at: DATE}}, {@code {each: quarter}} or {@code {from: DATE, to: DATE}}. */
final class SpanReader {

  private SpanReader() {}

  static Optional<Span> read(YamlValue value, Optional<Metric> metric) {
    return read(value, metric, Optional.empty());
  }

  /** A span of a metric whose last day is not before the day it is decided on. */
  static Optional<Span> read(
      YamlValue value, Optional<Metric> metric, Optional<LocalDate> decided) {
    return value
        .mapping()
        .flatMap(span -> read(span, decided))
        .filter(span -> canBeMet(span, metric, value));
  }

  /** Different people are counted over days: what is wanted at the end of one cannot be seen. */
  private static boolean canBeMet(Span span, Optional<Metric> metric, YamlValue value) {
    boolean never =
        span instanceof Span.At && metric.filter(each -> each.kind() == Kind.UNIQUE).isPresent();
    if (never) {
      value.problem("people-on-one-day", metric.orElseThrow().id());
    }
    return !never;
  }

  /** The last day; none of a span that repeats. */
  static Optional<LocalDate> deadline(Span span) {
    return switch (span) {
      case Span.At(var day) -> Optional.of(day);
      case Span.FromTo(var days) -> Optional.of(days.last());
      case Span.Each each -> Optional.empty();
    };
  }

  private static Optional<Span> read(YamlMapping span, Optional<LocalDate> decided) {
    span.only("at", "each", "from", "to");
    boolean run = span.has("from") || span.has("to");
    int ways = (span.has("at") ? 1 : 0) + (span.has("each") ? 1 : 0) + (run ? 1 : 0);
    if (ways != 1) {
      span.problem(ways == 0 ? "target-without-deadline" : "several-spans");
      return Optional.empty();
    }
    if (span.has("at")) {
      return last(span, "at", decided).map(Span.At::new);
    }
    if (span.has("each")) {
      return span.required("each").flatMap(each -> each.oneOf(Span.Step.class)).map(Span.Each::new);
    }
    return fromTo(span, decided);
  }

  private static Optional<Span> fromTo(YamlMapping span, Optional<LocalDate> decided) {
    Optional<LocalDate> from = span.required("from").flatMap(YamlValue::date);
    Optional<LocalDate> to = last(span, "to", decided);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      span.problem("from-after-to", from.get().toString(), to.get().toString());
      return Optional.empty();
    }
    return Optional.of(new Span.FromTo(new Period(from.get(), to.get())));
  }

  private static Optional<LocalDate> last(
      YamlMapping span, String key, Optional<LocalDate> decided) {
    return span.required(key)
        .flatMap(value -> Dates.notBefore(value, decided, "deadline-before-revision"));
  }
}
