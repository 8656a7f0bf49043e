package no.forankring.cli.command.targets;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Paragraph;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.workspace.QuarterReport;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.TargetReview;
import no.forankring.reports.content.TargetReview.Checked;
import no.forankring.reports.content.language.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forankring targets check}. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(arity = "0..1", paramLabel = "QUARTER")
  private @Nullable String quarter;

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable String asOf;

  CheckCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    QuarterReport report =
        Here.report(invocation, Optional.ofNullable(quarter), Optional.ofNullable(asOf));
    if (invocation.options().json()) {
      invocation.out().print(JsonText.of(report.checksJson()));
    } else {
      print(report.review(Speech.of(invocation).language()));
    }
    return ExitCode.DONE;
  }

  private void print(TargetReview review) {
    Texts texts = Speech.of(invocation);
    if (review.checks().isEmpty()) {
      Paragraph.print(texts.say("commands.targets.none"), "", invocation.out());
    }
    String between = "";
    for (Checked check : review.checks()) {
      invocation.out().print(between);
      Paragraph.print(
          texts.say("commands.targets.check", check.id(), check.target()), "", invocation.out());
      Paragraph.print(
          texts.say("commands.targets.proposal", check.proposal(), check.reason()),
          "  ",
          invocation.out());
      for (String answer : check.evidence()) {
        Paragraph.print("- " + answer, "    ", invocation.out());
      }
      between = System.lineSeparator();
    }
  }
}
