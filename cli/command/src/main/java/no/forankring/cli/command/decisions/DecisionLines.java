package no.forankring.cli.command.decisions;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.forankring.cli.command.invocation.Paragraph;
import no.forankring.core.strategy.Decision;
import no.forankring.reports.content.language.Texts;

/** A decision in a few lines: what was asked, and as far as it goes what came of it. */
record DecisionLines(Texts texts) {

  void print(Decision decision, PrintStream out) {
    Paragraph.print(
        texts.say(
            "commands.decisions.asked",
            decision.id(),
            decision.asked().toString(),
            decision.text().in(texts.language())),
        "",
        out);
    Paragraph.print(answer(decision), "  ", out);
    decision
        .followed()
        .ifPresent(
            what ->
                Paragraph.print(
                    texts.say("commands.decisions.followed", what.in(texts.language())),
                    "  ",
                    out));
  }

  /** {@code Vedtatt 15. januar 2026 av styret, frist 31. mars 2026.} */
  private String answer(Decision decision) {
    return decision
        .answer()
        .map(
            answer ->
                texts.say(
                    "commands.decisions." + answer.name().toLowerCase(Locale.ROOT),
                    day(decision.decided()),
                    decision.by().orElse("none"),
                    day(decision.due())))
        .orElseGet(() -> texts.say("commands.decisions.open"));
  }

  private String day(Optional<LocalDate> day) {
    return day.map(texts.numbers()::date).orElse("none");
  }
}
