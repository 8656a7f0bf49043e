package no.forankring.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.ProblemText;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.importers.formats.identification.FormatDocumentException;
import no.forankring.importers.ledger.LedgerException;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.language.Texts;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The one place where an exception becomes a line for a person and an exit code. */
final class Failure implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Invocation invocation;

  Failure(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public int handleParseException(ParameterException exception, String[] arguments) {
    PrintWriter err = exception.getCommandLine().getErr();
    UsageText usage = new UsageText(Speech.of(invocation));
    say(usage.sentence(exception), exception, err);
    usage.printHint(exception, err);
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine command, ParseResult parsed) {
    say(sentence(exception), exception, command.getErr());
    return exception instanceof Refusal refusal && refusal.reason() == Refusal.Reason.USAGE
        ? ExitCode.USAGE
        : ExitCode.FAILED;
  }

  private void say(String sentence, Exception exception, PrintWriter err) {
    err.println("forankring: " + sentence);
    if (invocation.options().debug()) {
      exception.printStackTrace(err);
    }
  }

  private String sentence(Exception exception) {
    Texts texts = Speech.of(invocation);
    return switch (exception) {
      case Refusal refusal -> texts.message(refusal.code(), refusal.arguments());
      case DocumentException document ->
          document.problems().stream()
              .map(problem -> ProblemText.of(problem, texts))
              .collect(Collectors.joining("\n"));
      case FormatDocumentException format ->
          texts.message("format-document", List.of(String.valueOf(format.getMessage())));
      case LedgerException ledger ->
          texts.message(
              ledger.code().name().toLowerCase(Locale.ROOT).replace('_', '-'), ledger.arguments());
      case UncheckedIOException wrapper -> sentence(Objects.requireNonNull(wrapper.getCause()));
      case FileSystemException file -> trouble(file, texts);
      case IOException io ->
          texts.message("disk-trouble", List.of("", String.valueOf(io.getMessage())));
      default -> texts.message("program-error", List.of(exception.toString()));
    };
  }

  /** The commonest of these carry nothing but the path. */
  private static String trouble(FileSystemException exception, Texts texts) {
    String file = String.valueOf(exception.getFile());
    return switch (exception) {
      case NoSuchFileException missing -> texts.message("no-such-file", List.of(file));
      case AccessDeniedException denied -> texts.message("no-permission", List.of(file));
      case FileAlreadyExistsException existing -> texts.message("exists-already", List.of(file));
      default ->
          texts.message(
              "disk-trouble",
              List.of(
                  file,
                  Optional.ofNullable(exception.getReason())
                      .orElse(exception.getClass().getSimpleName())));
    };
  }
}
