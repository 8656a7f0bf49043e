package no.forankring.cli.command;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import no.forankring.cli.workspace.json.Plain;
import no.forankring.cli.workspace.strategy.StrategyLine;
import no.forankring.cli.workspace.trace.Trace;
import no.forankring.cli.workspace.trace.TraceFormula;
import no.forankring.cli.workspace.trace.TraceGroup;
import no.forankring.core.fact.Fact;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.Origin;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Reading;
import no.forankring.reports.content.language.Texts;

/** A number and where it comes from, as a tree for a person. */
final class TraceText {
  private static final String STEP = "  ";

  private final Texts texts;
  private final TraceFormula formula;
  private final PrintStream out;

  TraceText(Texts texts, PrintStream out) {
    this.texts = texts;
    this.formula = new TraceFormula(texts);
    this.out = out;
  }

  void print(Trace trace) {
    print(trace, "");
  }

  private void print(Trace trace, String indent) {
    Fact fact = trace.fact();
    out.println(indent + texts.say("commands.trace.fact", fact.id(), value(fact)));
    out.println(
        indent
            + STEP
            + formula.of(trace)
            + "; "
            + days(fact.period())
            + fact.coverage()
                .map(share -> "; " + texts.say("commands.trace.coverage", percent(share)))
                .orElse(""));
    for (Trace.Part part : trace.parts()) {
      other(part, indent + STEP);
    }
    List<TraceGroup> groups = TraceGroup.of(trace);
    for (TraceGroup group : groups) {
      if (groups.size() > 1) {
        out.println(
            indent
                + STEP
                + texts.say(
                    "commands.trace.group",
                    group.subject(),
                    group.metric(),
                    group.total().map(Plain::text).orElse("")));
      }
      String below = indent + (groups.size() > 1 ? STEP + STEP : STEP);
      group.parts().forEach(part -> out.println(below + leaf(part)));
    }
  }

  /** What is no value of a group. */
  private void other(Trace.Part part, String indent) {
    switch (part) {
      case Trace.OfFact(var trace) -> print(trace, indent);
      case Trace.Mentioned(var id) ->
          out.println(indent + texts.say("commands.trace.mentioned", id));
      case Trace.Said said -> out.println(indent + said(said));
      case Trace.Cell cell -> {}
      case Trace.Zeros zeros -> {}
      case Trace.Read read -> {}
    }
  }

  private String said(Trace.Said said) {
    return texts.say("commands.trace." + said.kind(), said.id(), place(said.file(), said.line()));
  }

  private String leaf(Trace.Part part) {
    return switch (part) {
      case Trace.Cell(var observation) -> cell(observation);
      case Trace.Zeros(var zero, var days) ->
          texts.say(
              "commands.trace.zero",
              days(days),
              zero.origin().file(),
              zero.origin().sheet(),
              zero.origin().column());
      case Trace.Read(var reading) -> read(reading);
      case Trace.OfFact fact -> "";
      case Trace.Mentioned other -> "";
      case Trace.Said said -> "";
    };
  }

  private String read(Reading reading) {
    return texts.say(
        "commands.trace.reading",
        reading.date().toString(),
        Long.toString(reading.followers()),
        place(reading.file(), reading.line()));
  }

  /** Where it stands in the strategy file. */
  private String place(String file, int number) {
    StrategyLine line = StrategyLine.of(file, number);
    String shown = number > 0 ? Integer.toString(number) : "";
    return line.sheet()
        .map(sheet -> texts.say("commands.trace.row", line.file(), sheet, shown))
        .orElseGet(() -> texts.say("commands.trace.line", line.file(), shown));
  }

  private String cell(Observation observation) {
    Origin origin = observation.origin();
    return texts.say(
        "commands.trace.cell",
        days(observation.period()),
        Plain.text(observation.value()),
        origin.file(),
        origin.sheet(),
        Integer.toString(origin.row()),
        origin.column());
  }

  private String value(Fact fact) {
    return fact.value()
        .map(Plain::text)
        .or(
            () ->
                fact.bounds()
                    .map(
                        bounds ->
                            texts.say(
                                "commands.trace.bounds",
                                Plain.text(bounds.low()),
                                bounds.high().map(Plain::text).orElse(""))))
        .orElse("-");
  }

  /** Exact: a day too few shows. */
  private static String percent(BigDecimal share) {
    return Plain.text(share.movePointRight(2).setScale(2, RoundingMode.DOWN));
  }

  private static String days(Period period) {
    return period.isDay() ? period.first().toString() : period.first() + " – " + period.last();
  }
}
