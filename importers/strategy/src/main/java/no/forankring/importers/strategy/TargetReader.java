package no.forankring.importers.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.forankring.core.metric.Metric;
import no.forankring.core.observation.Scope;
import no.forankring.core.strategy.Course;
import no.forankring.core.strategy.Serves;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Wording;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/** One target. */
record TargetReader(Known known, Ids ids, ServesReader serves, YamlMapping item) {

  /** Absent where a problem was noted. */
  Optional<Target> read() {
    item.only(
        "id",
        "metric",
        "scope",
        "span",
        "at-least",
        "at-most",
        "currency",
        "set",
        "by",
        "rationale",
        "revisions",
        "retired",
        "objective",
        "plan",
        "milestones",
        "path");
    Optional<String> id = ids.read(item);
    Optional<Metric> metric = item.required("metric").flatMap(known::metric);
    Optional<Scope> scope =
        item.required("scope").flatMap(value -> new ScopeReader(known).read(value, metric));
    Optional<Span> span = span(metric);
    Money money = Money.read(item, metric);
    Optional<Aim> aim = Aim.read(item, metric, money);
    Optional<LocalDate> set = item.required("set").flatMap(YamlValue::date);
    Optional<String> by = item.optional("by").flatMap(YamlValue::text);
    Optional<Wording> rationale = item.optional("rationale").flatMap(WordingReader::read);
    Optional<List<Target.Revision>> revisions =
        new RevisionReader(metric, money, aim, set).read(item.optional("revisions"));
    Optional<Span> moved =
        revisions.stream()
            .flatMap(List::stream)
            .flatMap(each -> each.span().stream())
            .reduce((earlier, later) -> later);
    Optional<Span> last = moved.or(() -> span);
    Optional<Target.Retirement> retired =
        item.optional("retired")
            .flatMap(YamlValue::mapping)
            .flatMap(end -> retirement(end, set, revisions, last));
    Course course = new CourseReader(metric, money, set, last, moved.isPresent()).read(item);
    Serves served = serves.read(item);
    if (id.isEmpty()
        || metric.isEmpty()
        || scope.isEmpty()
        || span.isEmpty()
        || aim.isEmpty()
        || set.isEmpty()
        || revisions.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Target(
            id.get(),
            metric.get().id(),
            scope.get(),
            span.get(),
            aim.get().sense(),
            aim.get().value(),
            money.currency(),
            set.get(),
            by,
            rationale,
            revisions.get(),
            retired,
            served,
            course,
            item.file(),
            item.line()));
  }

  private Optional<Span> span(Optional<Metric> metric) {
    if (!item.has("span")) {
      item.problem("target-without-deadline");
      return Optional.empty();
    }
    return item.required("span").flatMap(value -> SpanReader.read(value, metric));
  }

  private static Optional<Target.Retirement> retirement(
      YamlMapping end,
      Optional<LocalDate> set,
      Optional<List<Target.Revision>> revisions,
      Optional<Span> span) {
    end.only("date", "by", "reason");
    Optional<LocalDate> last =
        revisions.filter(list -> !list.isEmpty()).map(list -> list.getLast().date()).or(() -> set);
    Optional<LocalDate> date =
        end.required("date").flatMap(value -> Dates.notBefore(value, last, "retired-too-early"));
    Optional<String> by = end.optional("by").flatMap(YamlValue::text);
    Optional<Wording> reason = end.required("reason").flatMap(WordingReader::read);
    Optional<LocalDate> deadline = span.flatMap(SpanReader::deadline);
    if (date.isPresent() && deadline.filter(date.get()::isAfter).isPresent()) {
      end.problem("retired-after-deadline", deadline.get().toString());
      return Optional.empty();
    }
    return date.flatMap(day -> reason.map(because -> new Target.Retirement(day, by, because)));
  }
}
