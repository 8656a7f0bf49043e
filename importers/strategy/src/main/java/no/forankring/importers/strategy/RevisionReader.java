package no.forankring.importers.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.core.metric.Metric;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Wording;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/** The revisions of one target, oldest first. */
final class RevisionReader {

  private final Optional<Metric> metric;
  private final Money money;
  private final Optional<Aim> aim;
  private final List<Target.Revision> revisions = new ArrayList<>();
  private Optional<LocalDate> latest;
  private Optional<BigDecimal> current;
  private boolean sound = true;

  RevisionReader(Optional<Metric> metric, Money money, Optional<Aim> aim, Optional<LocalDate> set) {
    this.metric = metric;
    this.money = money;
    this.aim = aim;
    this.latest = set;
    this.current = aim.map(Aim::value);
  }

  /** Empty where a problem was noted; an empty list where there are none. */
  Optional<List<Target.Revision>> read(Optional<YamlValue> list) {
    for (YamlValue item : list.map(YamlValue::list).orElse(List.of())) {
      Optional<Target.Revision> revision = item.mapping().flatMap(this::revision);
      revision.ifPresentOrElse(revisions::add, () -> sound = false);
    }
    return sound ? Optional.of(List.copyOf(revisions)) : Optional.empty();
  }

  private Optional<Target.Revision> revision(YamlMapping item) {
    item.only("date", "by", "reason", "at-least", "at-most", "value", "span");
    Optional<LocalDate> date = item.required("date").flatMap(this::date);
    Optional<String> by = item.optional("by").flatMap(YamlValue::text);
    Optional<Wording> reason = item.required("reason").flatMap(WordingReader::read);
    Optional<YamlValue> moved = item.optional("span");
    Optional<Span> span = moved.flatMap(value -> SpanReader.read(value, metric, latest));
    Optional<BigDecimal> value = value(item);
    value.ifPresent(revised -> current = Optional.of(revised));
    if (date.isEmpty()
        || reason.isEmpty()
        || value.isEmpty()
        || moved.isPresent() != span.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(new Target.Revision(date.get(), by, reason.get(), value.get(), span));
  }

  private Optional<LocalDate> date(YamlValue value) {
    Optional<LocalDate> date = Dates.notBefore(value, latest, "revision-out-of-order");
    latest = date.or(() -> latest);
    return date;
  }

  /** The revised value; the one that stood where only the span is revised. */
  private Optional<BigDecimal> value(YamlMapping item) {
    List<String> keys = List.of("at-least", "at-most", "value").stream().filter(item::has).toList();
    if (keys.isEmpty()) {
      if (!item.has("span")) {
        item.problem("revision-without-value");
      }
      return current;
    }
    String key = keys.getFirst();
    if (keys.size() > 1) {
      item.problem("several-values", String.join(", ", keys));
      return Optional.empty();
    }
    if (aim.isPresent() && !key.equals("value") && !key.equals(Aim.key(aim.get().sense()))) {
      item.problem("revision-turns-target", key, Aim.key(aim.get().sense()));
      return Optional.empty();
    }
    return item.required(key).flatMap(value -> Aim.value(value, metric, money));
  }
}
