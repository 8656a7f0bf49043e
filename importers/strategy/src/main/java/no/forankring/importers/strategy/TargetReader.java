package no.forankring.importers.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.forankring.core.metric.Metric;
import no.forankring.core.observation.Scope;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/** One target. */
record TargetReader(String fileName, Known known, YamlMapping item) {

  /** An id stands in fact ids and in file formats: nothing there needs escaping. */
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,63}");

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
        "revisions");
    Optional<String> id = item.required("id").flatMap(TargetReader::id);
    Optional<Metric> metric = item.required("metric").flatMap(this::metric);
    Optional<Scope> scope =
        item.required("scope").flatMap(value -> new ScopeReader(known).read(value, metric));
    Optional<Span> span = span();
    Money money = Money.read(item, metric);
    Optional<Aim> aim = Aim.read(item, metric, money);
    Optional<LocalDate> set = item.required("set").flatMap(YamlValue::date);
    Optional<String> by = item.optional("by").flatMap(YamlValue::text);
    Optional<String> rationale = item.optional("rationale").flatMap(YamlValue::text);
    Optional<List<Target.Revision>> revisions =
        new RevisionReader(metric, money, aim, set).read(item.optional("revisions"));
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
            fileName,
            item.line()));
  }

  private static Optional<String> id(YamlValue value) {
    Optional<String> text = value.text();
    if (text.isPresent() && !ID.matcher(text.get()).matches()) {
      value.problem("malformed-id");
      return Optional.empty();
    }
    return text;
  }

  private Optional<Metric> metric(YamlValue value) {
    Optional<String> text = value.text();
    Optional<Metric> metric = text.flatMap(known.metrics()::find);
    if (text.isPresent() && metric.isEmpty()) {
      value.unknown(
          "unknown-metric", text.get(), known.metrics().all().stream().map(Metric::id).toList());
    }
    return metric;
  }

  private Optional<Span> span() {
    if (!item.has("span")) {
      item.problem("target-without-deadline");
      return Optional.empty();
    }
    return item.required("span").flatMap(SpanReader::read);
  }
}
