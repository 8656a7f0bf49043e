package no.forankring.cli.command.invocation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import no.forankring.cli.workspace.QuarterReport;
import no.forankring.cli.workspace.Workspace;
import no.forankring.core.period.Quarter;
import no.forankring.importers.strategy.document.DocumentException;

/**
 * A quarter of the workspace where the caller stands, as it was known on a day.
 *
 * @param day at whose end it was known
 */
public record AskedQuarter(Workspace workspace, Quarter quarter, LocalDate day) {

  /** Each the one named, or the one {@link Here#day} and {@link Here#quarter} take. */
  public static AskedQuarter of(
      Invocation invocation, Optional<String> quarter, Optional<String> asOf)
      throws IOException, DocumentException {
    Workspace workspace = Here.workspace(invocation);
    LocalDate day = Here.day(invocation, workspace, asOf);
    return new AskedQuarter(workspace, Here.quarter(workspace, quarter, day), day);
  }

  /** What is known of it. */
  public QuarterReport report() throws IOException, DocumentException {
    return workspace.report(quarter, day);
  }
}
