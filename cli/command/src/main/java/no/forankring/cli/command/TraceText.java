package no.forankring.cli.command;

import java.io.PrintStream;
import java.util.Locale;
import no.forankring.cli.workspace.json.Plain;
import no.forankring.cli.workspace.trace.Trace;
import no.forankring.core.fact.Fact;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.Origin;
import no.forankring.core.period.Period;
import no.forankring.reports.content.Texts;

/** A number and where it comes from, as a tree for a person. */
final class TraceText {
  private final Texts texts;
  private final PrintStream out;

  TraceText(Texts texts, PrintStream out) {
    this.texts = texts;
    this.out = out;
  }

  void print(Trace trace) {
    print(trace, "");
  }

  private void print(Trace trace, String indent) {
    Fact fact = trace.fact();
    String computation = fact.computation().name().toLowerCase(Locale.ROOT).replace('_', '-');
    out.println(indent + fact.id() + " = " + value(fact));
    out.println(
        indent
            + "  "
            + texts.say("commands.trace.formula." + computation)
            + "; "
            + days(fact.period())
            + fact.coverage()
                .map(share -> "; " + texts.say("commands.trace.coverage", Plain.text(share)))
                .orElse(""));
    for (Trace.Part part : trace.parts()) {
      part(part, indent + "  ");
    }
  }

  private void part(Trace.Part part, String indent) {
    switch (part) {
      case Trace.OfFact fact -> print(fact.trace(), indent);
      case Trace.Mentioned other -> out.println(indent + other.id());
      case Trace.Cell cell -> cell(cell.observation(), indent);
      case Trace.Zeros zeros ->
          out.println(
              indent
                  + texts.say(
                      "commands.trace.zero", days(zeros.days()), zeros.zero().origin().file()));
      case Trace.Read read ->
          out.println(
              indent
                  + texts.say(
                      "commands.trace.reading",
                      read.reading().date().toString(),
                      Long.toString(read.reading().followers()),
                      read.reading().file(),
                      Integer.toString(read.reading().line())));
      case Trace.Aim aim ->
          out.println(indent + texts.say("commands.trace.target", aim.targetId()));
    }
  }

  private void cell(Observation observation, String indent) {
    Origin origin = observation.origin();
    out.println(
        indent
            + days(observation.period())
            + "  "
            + Plain.text(observation.value())
            + "  "
            + texts.say(
                "commands.trace.cell",
                origin.file(),
                origin.sheet(),
                Integer.toString(origin.row()),
                origin.column()));
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
                                bounds.high().map(Plain::text).orElse("?"))))
        .orElse("-");
  }

  private static String days(Period period) {
    return period.isDay() ? period.first().toString() : period.first() + " – " + period.last();
  }
}
