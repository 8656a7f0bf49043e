package no.forankring.cli.command.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.export.RowFormat;
import no.forankring.cli.workspace.export.Rows;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.output.WholeFile;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.core.period.Quarter;
import no.forankring.importers.strategy.document.DocumentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forankring export}. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(arity = "0..1", paramLabel = "QUARTER")
  private @Nullable String quarter;

  @Option(names = "--facts")
  private boolean facts;

  @Option(names = "--observations")
  private boolean observations;

  @Option(names = "--format", paramLabel = "FORMAT")
  private @Nullable String format;

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable String asOf;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  public ExportCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    if (facts && observations) {
      throw Refusal.usage("one-of-two", "--facts", "--observations");
    }
    RowFormat as = format();
    Workspace workspace = Here.workspace(invocation);
    LocalDate day = Here.day(invocation, workspace, Optional.ofNullable(asOf));
    Rows rows = observations ? observations(workspace, day) : facts(workspace, day);
    if (out == null) {
      as.write(rows, invocation.out());
    } else {
      told(WholeFile.write(invocation.resolve(out), target -> as.write(rows, target)));
    }
    return ExitCode.DONE;
  }

  private RowFormat format() {
    String asked = format;
    if (asked == null) {
      return out == null && invocation.options().json() ? RowFormat.JSON : RowFormat.CSV;
    }
    return Arrays.stream(RowFormat.values())
        .filter(each -> each.extension().equals(asked))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.usage(
                    "unknown-output",
                    asked,
                    String.join(
                        ", ",
                        Arrays.stream(RowFormat.values()).map(RowFormat::extension).toList())));
  }

  private Rows observations(Workspace workspace, LocalDate day) {
    return workspace.observations(
        Optional.ofNullable(quarter)
            .map(text -> Here.quarter(workspace, Optional.of(text), day))
            .map(workspace.config().calendar()::period),
        day);
  }

  private Rows facts(Workspace workspace, LocalDate day) throws IOException, DocumentException {
    Quarter asked = Here.quarter(workspace, Optional.ofNullable(quarter), day);
    return workspace.report(asked, day).factRows();
  }

  private void told(Path written) {
    if (invocation.options().json()) {
      invocation
          .out()
          .print(
              JsonText.of(
                  json -> {
                    json.writeStartArray();
                    json.writeString(written.toString());
                    json.writeEndArray();
                  }));
    } else {
      invocation.out().println(invocation.shown(written));
    }
  }
}
