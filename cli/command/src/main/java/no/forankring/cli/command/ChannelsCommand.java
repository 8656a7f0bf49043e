package no.forankring.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.config.ChannelConfig;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.core.observation.ChannelId;
import no.forankring.importers.ledger.ImportEntry;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.language.Texts;
import picocli.CommandLine.Command;

/** {@code forankring channels}. */
@Command(name = "channels")
final class ChannelsCommand implements Callable<Integer> {
  private final Invocation invocation;

  ChannelsCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    Workspace workspace = Here.workspace(invocation);
    List<ImportEntry> imports = workspace.imports(LocalDate.MAX);
    Texts texts = Speech.of(invocation);
    List<ChannelId> channels = workspace.channels();
    if (invocation.options().json()) {
      invocation
          .out()
          .print(
              JsonText.of(
                  json -> {
                    json.writeStartArray();
                    for (ChannelId channel : channels) {
                      json.writeStartObject();
                      json.writeStringField("id", channel.toString());
                      json.writeArrayFieldStart("groups");
                      for (String group : config(workspace, channel).groups()) {
                        json.writeString(group);
                      }
                      json.writeEndArray();
                      json.writeNumberField("files", files(imports, channel));
                      json.writeEndObject();
                    }
                    json.writeEndArray();
                  }));
      return ExitCode.DONE;
    }
    for (ChannelId channel : channels) {
      String groups = String.join(", ", config(workspace, channel).groups());
      invocation
          .out()
          .println(
              texts.say(
                  "commands.channels.line",
                  channel.toString(),
                  groups.isEmpty() ? "-" : groups,
                  files(imports, channel)));
    }
    if (channels.isEmpty()) {
      invocation.out().println(texts.say("commands.channels.none"));
    }
    return ExitCode.DONE;
  }

  private static ChannelConfig config(Workspace workspace, ChannelId channel) {
    return workspace.config().channel(channel).orElseGet(() -> ChannelConfig.of(channel));
  }

  private static long files(List<ImportEntry> imports, ChannelId channel) {
    return imports.stream()
        .filter(entry -> entry.header().channels().containsValue(channel))
        .map(entry -> entry.header().delivered().sha256())
        .distinct()
        .count();
  }
}
