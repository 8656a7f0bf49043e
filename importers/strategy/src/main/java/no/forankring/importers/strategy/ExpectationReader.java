package no.forankring.importers.strategy;

import java.time.LocalDate;
import java.util.Optional;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.observation.Scope;
import no.forankring.core.strategy.Expectation;
import no.forankring.core.strategy.Wording;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/**
 * The expectations of a file.
 *
 * @param targets those that may have been agreed on
 */
record ExpectationReader(Known known, Ids ids, Ids targets) {

  /** Absent where a problem was noted. */
  Optional<Expectation> read(YamlMapping item) {
    item.only(
        "id",
        "metric",
        "scope",
        "at-least",
        "at-most",
        "currency",
        "deadline",
        "who",
        "said",
        "where",
        "discussed",
        "agreed",
        "target");
    Optional<String> id = ids.read(item);
    Optional<Metric> metric = item.required("metric").flatMap(value -> metric(value));
    Optional<Scope> scope =
        item.required("scope").flatMap(value -> new ScopeReader(known).read(value, metric));
    Money money = Money.read(item, metric);
    Optional<Aim> aim = Aim.read(item, metric, money);
    Optional<Wording> who = item.required("who").flatMap(WordingReader::read);
    Optional<LocalDate> said = item.required("said").flatMap(YamlValue::date);
    Optional<LocalDate> deadline =
        item.required("deadline")
            .flatMap(
                value ->
                    Dates.notBefore(
                        value, said.map(day -> day.plusDays(1)), "deadline-before-said"));
    Optional<LocalDate> discussed = stage(item, "discussed", said);
    Optional<LocalDate> agreed = stage(item, "agreed", discussed.or(() -> said));
    Optional<String> target =
        item.optional("target").flatMap(value -> targets.known(value, "unknown-target"));
    if (id.isEmpty()
        || metric.isEmpty()
        || scope.isEmpty()
        || aim.isEmpty()
        || who.isEmpty()
        || said.isEmpty()
        || deadline.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Expectation(
            id.get(),
            metric.get().id(),
            scope.get(),
            aim.get().sense(),
            aim.get().value(),
            money.currency(),
            deadline.get(),
            who.get(),
            said.get(),
            item.optional("where").flatMap(WordingReader::read),
            discussed,
            agreed,
            target,
            item.file(),
            item.line()));
  }

  private Optional<Metric> metric(YamlValue value) {
    Optional<Metric> metric = known.metric(value);
    if (metric.filter(each -> each.kind() == Kind.UNIQUE).isPresent()) {
      value.problem("people-on-one-day", metric.orElseThrow().id());
      return Optional.empty();
    }
    return metric;
  }

  private static Optional<LocalDate> stage(
      YamlMapping item, String name, Optional<LocalDate> earliest) {
    return item.optional(name)
        .flatMap(value -> Dates.notBefore(value, earliest, "stage-out-of-order"));
  }
}
