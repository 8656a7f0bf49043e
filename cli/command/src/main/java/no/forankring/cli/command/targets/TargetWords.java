package no.forankring.cli.command.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.Unit;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;
import no.forankring.reports.content.language.Texts;

/** What a target asks for, in a line. */
record TargetWords(Texts texts, Optional<Metric> metric) {

  /** As it stands after its last revision. */
  String of(Target target) {
    String aim =
        texts.say(
            "commands.targets." + key(target.sense()),
            value(target.valueOn(LocalDate.MAX)),
            target.currency().orElse(""));
    String whole = texts.say("commands.targets.aim", aim, span(target.spanOn(LocalDate.MAX)));
    return target
        .retired()
        .map(
            end ->
                texts.say(
                    "commands.targets.retired",
                    whole,
                    texts.numbers().date(end.date()),
                    end.reason().in(texts.language())))
        .orElse(whole);
  }

  private String value(BigDecimal value) {
    boolean share = metric.filter(found -> found.unit() == Unit.SHARE).isPresent();
    return share
        ? texts.say("commands.targets.percent", texts.numbers().plain(value.movePointRight(2)))
        : texts.numbers().plain(value);
  }

  private String span(Span span) {
    return switch (span) {
      case Span.At(var day) -> texts.say("commands.targets.at", texts.numbers().date(day));
      case Span.Each(var step) -> texts.say("commands.targets.each-" + key(step));
      case Span.FromTo(var days) ->
          texts.say(
              "commands.targets.from-to",
              texts.numbers().date(days.first()),
              texts.numbers().date(days.last()));
    };
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
