package no.forankring.core.fact.internal.targets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import no.forankring.core.fact.internal.measure.Shares;
import no.forankring.core.strategy.Course;

/**
 * What should be there on a day, on the way from where a target began over its milestones to its
 * deadline.
 *
 * @param points what is wanted by the end of a day; where it began is the first
 */
record TargetPath(NavigableMap<LocalDate, BigDecimal> points, Course.Path path) {

  /**
   * The path of a target.
   *
   * @param from the day it began
   * @param base what there was then; absent where nobody knows, and there is no path before the
   *     first milestone
   */
  static TargetPath of(
      Course course,
      LocalDate from,
      Optional<BigDecimal> base,
      LocalDate deadline,
      BigDecimal value) {
    NavigableMap<LocalDate, BigDecimal> points = new TreeMap<>();
    base.ifPresent(known -> points.put(from, known));
    course.milestones().stream()
        .filter(milestone -> milestone.date().isAfter(from))
        .filter(milestone -> milestone.date().isBefore(deadline))
        .forEach(milestone -> points.put(milestone.date(), milestone.value()));
    points.put(deadline, value);
    return new TargetPath(points, course.path());
  }

  /** What should be there at the end of a day; absent before the path begins or after its end. */
  Optional<BigDecimal> on(LocalDate day) {
    var before = points.floorEntry(day);
    var after = points.ceilingEntry(day);
    if (before == null || after == null) {
      return Optional.empty();
    }
    if (path == Course.Path.STEPS || before.getKey().equals(after.getKey())) {
      return Optional.of(before.getValue());
    }
    BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.getKey(), day));
    BigDecimal all = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.getKey(), after.getKey()));
    BigDecimal rise = after.getValue().subtract(before.getValue());
    return Optional.of(
        Shares.plain(
            before.getValue().add(rise.multiply(gone).divide(all, MathContext.DECIMAL64))));
  }
}
