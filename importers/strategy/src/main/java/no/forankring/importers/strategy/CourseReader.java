package no.forankring.importers.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.core.metric.Metric;
import no.forankring.core.strategy.Course;
import no.forankring.core.strategy.Span;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/**
 * How one target is to be approached.
 *
 * @param set the day the target was set
 * @param span the last one, revisions included: milestones have no day they were set on, so they
 *     belong to what is wanted now
 * @param isMoved whether that is a revision's
 */
record CourseReader(
    Optional<Metric> metric,
    Money money,
    Optional<LocalDate> set,
    Optional<Span> span,
    boolean isMoved) {

  /** Direct where nothing is said, or a problem was noted. */
  Course read(YamlMapping target) {
    Optional<YamlValue> list = target.optional("milestones");
    if (span.filter(Span.Each.class::isInstance).isPresent()
        && (target.has("milestones") || target.has("path"))) {
      target.problem("milestones-of-a-repeating-target");
      return Course.DIRECT;
    }
    List<Course.Milestone> milestones = new ArrayList<>();
    Optional<LocalDate> earliest = set;
    for (YamlValue item : list.map(YamlValue::list).orElse(List.of())) {
      Optional<LocalDate> after = earliest.map(day -> day.plusDays(1));
      Optional<Course.Milestone> milestone = item.mapping().flatMap(each -> read(each, after));
      milestone.ifPresent(milestones::add);
      earliest = milestone.map(Course.Milestone::date).or(() -> after);
    }
    Course.Path path =
        target
            .optional("path")
            .flatMap(value -> value.oneOf(Course.Path.class))
            .orElse(Course.Path.STRAIGHT);
    return new Course(milestones, path);
  }

  private Optional<Course.Milestone> read(YamlMapping item, Optional<LocalDate> earliest) {
    item.only("date", "value");
    Optional<LocalDate> date =
        item.required("date")
            .flatMap(value -> Dates.notBefore(value, earliest, "milestone-out-of-order"));
    Optional<BigDecimal> value =
        item.required("value").flatMap(found -> Aim.value(found, metric, money));
    Optional<LocalDate> deadline = span.flatMap(SpanReader::deadline);
    if (date.isPresent() && deadline.filter(date.get()::isAfter).isPresent()) {
      String last = deadline.get().toString();
      if (isMoved) {
        item.problem("milestone-after-moved-deadline", last, date.get().toString());
      } else {
        item.problem("milestone-after-deadline", last);
      }
      return Optional.empty();
    }
    return date.flatMap(day -> value.map(number -> new Course.Milestone(day, number)));
  }
}
