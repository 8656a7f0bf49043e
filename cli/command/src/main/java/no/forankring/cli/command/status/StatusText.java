package no.forankring.cli.command.status;

import java.io.PrintStream;
import no.forankring.cli.command.invocation.MissingReading;
import no.forankring.cli.command.invocation.Paragraph;
import no.forankring.reports.content.QuarterStatus;
import no.forankring.reports.content.language.Texts;

/** How the targets stand, for a person in a hurry. */
record StatusText(Texts texts, MissingReading reading, PrintStream out) {

  void print(QuarterStatus status) {
    Paragraph.print(status.verdict(), "", out);
    Paragraph.print(status.subtitle(), "", out);
    for (QuarterStatus.TargetStatus target : status.targets()) {
      out.println();
      Paragraph.print(
          texts.say("commands.status.target", target.target(), target.status()), "", out);
      Paragraph.print(target.outlook(), "  ", out);
    }
    if (!status.expectations().isEmpty()) {
      out.println();
      out.println(texts.say("commands.status.expectations"));
      status.expectations().forEach(each -> Paragraph.print(each.outlook(), "  ", out));
    }
    out.println();
    status.decisions().forEach(line -> Paragraph.print(line, "", out));
    status.review().ifPresent(sentence -> Paragraph.print(sentence, "", out));
    if (!status.missing().isEmpty()) {
      out.println();
      out.println(texts.say("commands.status.missing"));
      status.missing().forEach(this::print);
    }
  }

  private void print(QuarterStatus.Missing missing) {
    Paragraph.print(missing.sentence(), "  ", out);
    missing.reading().ifPresent(wanted -> reading.print(wanted, "  "));
  }
}
