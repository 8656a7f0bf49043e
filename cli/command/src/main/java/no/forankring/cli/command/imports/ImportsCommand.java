package no.forankring.cli.command.imports;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.core.observation.ChannelId;
import no.forankring.importers.strategy.document.DocumentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code forankring imports}. */
@Command(name = "imports")
public final class ImportsCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable String asOf;

  @Option(names = "--channel", paramLabel = "ID")
  private @Nullable String channel;

  public ImportsCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    Workspace workspace = Here.workspace(invocation);
    LocalDate day = Optional.ofNullable(asOf).map(Here::day).orElse(LocalDate.MAX);
    Optional<ChannelId> only =
        Optional.ofNullable(channel).map(text -> Here.channel(workspace, text));
    Map<Long, Long> observations = workspace.observationCounts();
    List<LoggedImport> imports =
        workspace.imports(day).stream()
            .filter(entry -> only.isEmpty() || entry.header().channels().containsValue(only.get()))
            .map(entry -> new LoggedImport(entry, observations.getOrDefault(entry.sequence(), 0L)))
            .toList();
    if (invocation.options().json()) {
      invocation.out().print(JsonText.of(new ImportsJson(imports)));
    } else {
      new ImportsText(Speech.of(invocation), workspace.config().calendar().zone())
          .print(imports, invocation.out());
    }
    return ExitCode.DONE;
  }
}
