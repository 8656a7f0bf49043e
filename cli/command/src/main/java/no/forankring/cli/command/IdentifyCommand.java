package no.forankring.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.forankring.cli.workspace.identify.IdentifyJson;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.core.observation.Severity;
import no.forankring.importers.formats.ExportFormats;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.reports.content.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code forankring identify}. */
@Command(
    name = "identify",
    description = "Say what files are and what would be read from them. Nothing is written.",
    footer = {"", "Example: forankring identify exports/linkedin-fjordtog"})
final class IdentifyCommand implements Callable<Integer> {
  private final Invocation invocation;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, or folders of files.")
  private List<String> files = List.of();

  IdentifyCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    ExportFormats formats = ExportFormats.standard();
    List<Identification> found = new ArrayList<>();
    for (String given : files) {
      for (String file : within(given)) {
        found.add(formats.identify(invocation.resolve(Path.of(file)), file));
      }
    }
    if (invocation.options().json()) {
      invocation.out().print(JsonText.of(new IdentifyJson(found, Texts.in("en"))));
    } else {
      IdentifyText text = new IdentifyText(Speech.of(invocation));
      found.forEach(file -> text.print(file, invocation.out()));
    }
    return found.stream().anyMatch(IdentifyCommand::isProblem)
        ? ExitCode.DONE_WITH_PROBLEMS
        : ExitCode.DONE;
  }

  /** The file as it was given, or the files of the folder. */
  private List<String> within(String given) throws IOException {
    Path path = invocation.resolve(Path.of(given));
    if (!Files.exists(path)) {
      throw Refusal.failed("no-such-file", given);
    }
    if (!Files.isDirectory(path)) {
      return List.of(given);
    }
    try (Stream<Path> inside = Files.walk(path)) {
      return inside
          .filter(Files::isRegularFile)
          .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
          .sorted()
          .map(file -> Path.of(given).resolve(path.relativize(file)).toString())
          .toList();
    }
  }

  private static boolean isProblem(Identification file) {
    return file.refused().isPresent()
        || file.tables().stream()
            .flatMap(table -> table.diagnostics().stream())
            .anyMatch(each -> each.severity() != Severity.INFO);
  }
}
