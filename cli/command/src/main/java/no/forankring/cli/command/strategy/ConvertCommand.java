package no.forankring.cli.command.strategy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.workspace.Workspace;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.cli.workspace.strategy.StrategyBook;
import no.forankring.cli.workspace.strategy.StrategyFiles;
import no.forankring.importers.strategy.StrategyConversion;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.language.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code forankring strategy convert}. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {
  private static final List<String> FORMS = List.of("xlsx", "yaml");

  private static final Set<String> COUNTED = Set.of("formulas");

  private final Invocation invocation;

  @Option(names = "--to", paramLabel = "FORM")
  private @Nullable String to;

  ConvertCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    Workspace workspace = Here.workspace(invocation);
    Path file =
        StrategyFiles.in(workspace.folder())
            .orElseThrow(
                () -> Refusal.failed("no-strategy", StrategyFiles.YAML, StrategyFiles.WORKBOOK));
    checkForm(file);
    Texts texts = Speech.of(invocation);
    Instant today = invocation.clock().instant().truncatedTo(ChronoUnit.DAYS);
    StrategyBook.Converted converted =
        StrategyBook.convert(file, workspace.known(), workspace.vocabulary(), texts, today);
    if (invocation.options().json()) {
      invocation.out().print(JsonText.of(json -> ConvertedJson.write(json, converted)));
    } else {
      print(file, converted, texts);
    }
    return ExitCode.DONE;
  }

  private void checkForm(Path file) {
    Optional<String> form = Optional.ofNullable(to);
    if (form.filter(asked -> !FORMS.contains(asked)).isPresent()) {
      throw Refusal.usage("unknown-form", form.get());
    }
    if (form.filter(asked -> file.toString().endsWith("." + asked)).isPresent()) {
      throw Refusal.usage("already-that", invocation.shown(file));
    }
  }

  private void print(Path file, StrategyBook.Converted converted, Texts texts) {
    String backup = invocation.shown(converted.backup());
    invocation
        .out()
        .println(
            texts.say(
                "commands.strategy.wrote",
                invocation.shown(converted.file()),
                invocation.shown(file),
                backup));
    if (!converted.losses().isEmpty()) {
      invocation.out().println(texts.say("commands.strategy.lost", backup));
      converted.losses().forEach(loss -> invocation.out().println("  " + said(loss, texts)));
    }
  }

  private static String said(StrategyConversion.Loss loss, Texts texts) {
    boolean counted = COUNTED.contains(loss.code());
    return texts.say(
        "commands.strategy.loss." + loss.code(),
        counted ? (Object) Integer.valueOf(loss.what()) : loss.what());
  }
}
