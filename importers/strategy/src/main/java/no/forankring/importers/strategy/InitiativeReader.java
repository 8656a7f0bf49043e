package no.forankring.importers.strategy;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.forankring.core.metric.Kind;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.Unit;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Scope;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Serves;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Wording;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/** The initiatives of a file. */
record InitiativeReader(Known known, Ids ids, ServesReader serves) {

  /** Absent where a problem was noted. */
  Optional<Initiative> read(YamlMapping item) {
    item.only(
        "id",
        "name",
        "owner",
        "set",
        "from",
        "to",
        "stopped",
        "cost",
        "currency",
        "hours",
        "channels",
        "posts",
        "campaign",
        "expected",
        "objective",
        "plan",
        "prompted");
    Optional<String> id = ids.read(item);
    Optional<Wording> name = item.required("name").flatMap(WordingReader::read);
    Optional<LocalDate> set = item.required("set").flatMap(YamlValue::date);
    Optional<LocalDate> from = item.required("from").flatMap(YamlValue::date);
    Optional<LocalDate> to =
        item.optional("to").flatMap(value -> Dates.notBefore(value, from, "ends-before-it-begins"));
    boolean ends = item.has("to") == to.isPresent();
    List<ChannelId> channels =
        items(item, "channels").stream()
            .flatMap(value -> new ChannelName(known).read(value).stream())
            .toList();
    List<String> posts =
        items(item, "posts").stream().flatMap(value -> link(value).stream()).toList();
    Serves served = serves.read(item);
    return id.isEmpty() || name.isEmpty() || set.isEmpty() || from.isEmpty() || !ends
        ? Optional.empty()
        : Optional.of(
            new Initiative(
                id.get(),
                name.get(),
                item.optional("owner").flatMap(WordingReader::read),
                set.get(),
                from.get(),
                to,
                item.optional("stopped")
                    .flatMap(YamlValue::mapping)
                    .flatMap(stop -> stop(stop, set, to)),
                spending(item),
                item.optional("hours").flatMap(InitiativeReader::amount),
                new TreeSet<>(channels),
                posts,
                item.optional("campaign").flatMap(YamlValue::text),
                item.optional("expected").flatMap(YamlValue::mapping).flatMap(this::expected),
                served,
                item.optional("prompted").flatMap(YamlValue::bool).orElse(false),
                item.file(),
                item.line()));
  }

  private static List<YamlValue> items(YamlMapping item, String key) {
    return item.optional(key).map(YamlValue::list).orElse(List.of());
  }

  private static Optional<Initiative.Stop> stop(
      YamlMapping stop, Optional<LocalDate> set, Optional<LocalDate> to) {
    stop.only("date", "reason");
    Optional<LocalDate> date =
        stop.required("date").flatMap(value -> Dates.notBefore(value, set, "stopped-before-set"));
    Optional<Wording> reason = stop.required("reason").flatMap(WordingReader::read);
    if (date.isPresent() && to.filter(date.get()::isAfter).isPresent()) {
      stop.problem("stopped-after-its-end", to.get().toString());
      return Optional.empty();
    }
    return date.flatMap(day -> reason.map(because -> new Initiative.Stop(day, because)));
  }

  private static Optional<Initiative.Spending> spending(YamlMapping item) {
    if (item.has("cost") != item.has("currency")) {
      if (item.has("cost")) {
        item.problem("money-without-currency", "cost");
      } else {
        item.problem("currency-without-money", "cost");
      }
      return Optional.empty();
    }
    Optional<String> currency = item.optional("currency").flatMap(Money::code);
    return item.optional("cost")
        .flatMap(InitiativeReader::amount)
        .flatMap(amount -> currency.map(code -> new Initiative.Spending(amount, code)));
  }

  private static Optional<BigDecimal> amount(YamlValue value) {
    Optional<BigDecimal> amount = value.decimal();
    if (amount.filter(number -> number.signum() < 0).isPresent()) {
      value.problem("below-zero");
      return Optional.empty();
    }
    return amount.filter(number -> !Aim.isGrouped(value, number));
  }

  private static Optional<String> link(YamlValue value) {
    Optional<String> text = value.text();
    if (text.isPresent() && !isLink(text.get())) {
      value.problem("not-a-link");
      return Optional.empty();
    }
    return text;
  }

  private static boolean isLink(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null
          && ("https".equalsIgnoreCase(uri.getScheme())
              || "http".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private Optional<Initiative.Expected> expected(YamlMapping item) {
    item.only("metric", "scope", "change", "currency", "each");
    Optional<Metric> metric = item.required("metric").flatMap(value -> measurable(value));
    Optional<Scope> scope =
        item.required("scope").flatMap(value -> new ScopeReader(known).read(value, metric));
    Money money = Money.read(item, metric);
    Optional<BigDecimal> change =
        item.required("change").flatMap(value -> change(value, metric, money));
    Optional<Span.Step> each = item.optional("each").flatMap(value -> value.oneOf(Span.Step.class));
    boolean sums = metric.filter(found -> found.kind() == Kind.FLOW).isPresent();
    if (metric.isPresent() && sums != item.has("each")) {
      item.problem(sums ? "change-each-what" : "change-not-each", metric.get().id());
      return Optional.empty();
    }
    if (metric.isEmpty() || scope.isEmpty() || change.isEmpty() || sums != each.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Initiative.Expected(
            metric.get().id(), scope.get(), change.get(), money.currency(), each));
  }

  /** Different people of many days do not add to what an initiative gave. */
  private Optional<Metric> measurable(YamlValue value) {
    Optional<Metric> metric = known.metric(value);
    if (metric.filter(each -> each.kind() == Kind.UNIQUE).isPresent()) {
      value.problem("people-have-no-effect", metric.orElseThrow().id());
      return Optional.empty();
    }
    return metric;
  }

  /** A number that can be meant for the metric, more or less of it. */
  private static Optional<BigDecimal> change(
      YamlValue value, Optional<Metric> metric, Money money) {
    Optional<BigDecimal> change = value.decimal();
    if (change.filter(number -> number.signum() == 0).isPresent()) {
      value.problem("no-change");
      return Optional.empty();
    }
    boolean share = metric.filter(found -> found.unit() == Unit.SHARE).isPresent();
    return change.filter(number -> Aim.fits(value, share ? number.abs() : number, metric, money));
  }
}
