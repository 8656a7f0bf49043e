package no.forankring.cli.command;

import no.forankring.cli.command.all.AllCommand;
import no.forankring.cli.command.decisions.DecisionsCommand;
import no.forankring.cli.command.export.ExportCommand;
import no.forankring.cli.command.help.CompletionCommand;
import no.forankring.cli.command.help.ManualCommand;
import no.forankring.cli.command.imports.ImportsCommand;
import no.forankring.cli.command.invocation.GlobalOptions;
import no.forankring.cli.command.invocation.NoCommandException;
import no.forankring.cli.command.invocation.ProgramVersion;
import no.forankring.cli.command.need.NeedCommand;
import no.forankring.cli.command.status.StatusCommand;
import no.forankring.cli.command.strategy.StrategyCommand;
import no.forankring.cli.command.targets.TargetsCommand;
import no.forankring.cli.command.words.WordsCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself: a list of the commands below it, and nothing to do of its own. */
@Command(
    name = "forankring",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    subcommands = {
      DemoCommand.class,
      InitCommand.class,
      IdentifyCommand.class,
      ImportCommand.class,
      NeedCommand.class,
      StatusCommand.class,
      ExpectationsCommand.class,
      TargetsCommand.class,
      DecisionsCommand.class,
      ReportCommand.class,
      TraceCommand.class,
      WordsCommand.class,
      StrategyCommand.class,
      ImportsCommand.class,
      ExportCommand.class,
      MetricsCommand.class,
      FormatsCommand.class,
      ChannelsCommand.class,
      RebuildCommand.class,
      AllCommand.class,
      CompletionCommand.class,
      ManualCommand.class,
      VersionCommand.class
    })
final class Forankring implements Runnable {
  @Mixin final GlobalOptions options;

  @Spec private CommandSpec spec = CommandSpec.create();

  Forankring(GlobalOptions options) {
    this.options = options;
  }

  @Override
  public void run() {
    throw new NoCommandException(spec.commandLine());
  }
}
