package no.forankring.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.workspace.identify.IdentifyJson;
import no.forankring.cli.workspace.intake.ExportFiles;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.core.observation.Severity;
import no.forankring.importers.formats.ExportFormats;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.importers.formats.identification.Refusal;
import no.forankring.reports.content.language.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code forankring identify}. */
@Command(name = "identify")
final class IdentifyCommand implements Callable<Integer> {
  private static final String MISSING = "file-not-there";

  private final Invocation invocation;

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<String> files = List.of();

  IdentifyCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    ExportFormats formats = Here.formats(invocation);
    List<Identification> found = new ArrayList<>();
    for (String given : files) {
      Path path = invocation.resolve(Path.of(given));
      for (ExportFiles.Found file : ExportFiles.of(List.of(path))) {
        if (file.named() || !file.isLitter()) {
          found.add(identified(formats, file.path(), shown(given, path, file.path())));
        }
      }
    }
    if (invocation.options().json()) {
      invocation.out().print(JsonText.of(new IdentifyJson(found, Texts.in("en"))));
    } else {
      IdentifyText text = new IdentifyText(Speech.of(invocation));
      found.forEach(file -> text.print(file, invocation.out()));
    }
    if (found.stream().allMatch(IdentifyCommand::isMissing)) {
      return found.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
    return found.stream().anyMatch(IdentifyCommand::isProblem)
        ? ExitCode.DONE_WITH_PROBLEMS
        : ExitCode.DONE;
  }

  /** The file as it was given, or below the folder as that was given. */
  private static String shown(String given, Path path, Path file) {
    return path.equals(file) ? given : Path.of(given).resolve(path.relativize(file)).toString();
  }

  private static Identification identified(ExportFormats formats, Path file, String shown) {
    if (!Files.exists(file)) {
      return refused(shown, MISSING);
    }
    try {
      return formats.identify(file, shown);
    } catch (IOException e) {
      return refused(shown, "file-not-readable");
    }
  }

  private static Identification refused(String shown, String code) {
    return new Identification(
        shown, Optional.of(new Refusal(code, List.of())), List.of(), List.of(), Optional.empty());
  }

  private static boolean isMissing(Identification file) {
    return file.refused().map(Refusal::code).filter(MISSING::equals).isPresent();
  }

  private static boolean isProblem(Identification file) {
    return file.refused().isPresent()
        || file.tables().stream()
            .flatMap(table -> table.diagnostics().stream())
            .anyMatch(each -> each.severity() != Severity.INFO);
  }
}
