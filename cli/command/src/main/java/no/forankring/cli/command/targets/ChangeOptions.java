package no.forankring.cli.command.targets;

import java.io.IOException;
import java.util.Optional;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.core.strategy.Wording;
import no.forankring.importers.strategy.document.DocumentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What any change of a target is told: which one, why, by whom and when. */
final class ChangeOptions {
  @Parameters(paramLabel = "ID")
  private String id = "";

  @Option(names = "--reason", paramLabel = "TEXT", required = true)
  private String reason = "";

  @Option(names = "--by", paramLabel = "WHO", required = true)
  private String by = "";

  @Option(names = "--date", paramLabel = "DATE")
  private @Nullable String date;

  @Option(names = "--dry-run")
  private boolean dryRun;

  /**
   * The change, not made yet.
   *
   * @throws Refusal if there is no such target, or it cannot be changed on that day
   */
  TargetChange open(Invocation invocation) throws IOException, DocumentException {
    return TargetChange.open(invocation, id, Optional.ofNullable(date), dryRun);
  }

  /**
   * Why.
   *
   * @throws Refusal if it is blank
   */
  Wording reason() {
    return new Wording(text("--reason", reason));
  }

  /**
   * By whom.
   *
   * @throws Refusal if it is blank
   */
  Optional<String> by() {
    return Optional.of(text("--by", by));
  }

  private static String text(String option, String given) {
    if (given.isBlank()) {
      throw Refusal.usage("blank-option", option);
    }
    return given.strip();
  }
}
