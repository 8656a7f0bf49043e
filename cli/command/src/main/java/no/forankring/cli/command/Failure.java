package no.forankring.cli.command;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.importers.ledger.LedgerException;
import no.forankring.importers.strategy.document.DocumentException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where an exception becomes a line for a person and an exit code. */
final class Failure implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Invocation invocation;

  Failure(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public int handleParseException(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    PrintWriter err = command.getErr();
    say(String.valueOf(exception.getMessage()), exception, err);
    if (!UnmatchedArgumentException.printSuggestions(exception, err)) {
      err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    }
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
    return switch (exception) {
      case Refusal refusal -> Speech.of(invocation).message(refusal.code(), refusal.arguments());
      case DocumentException document ->
          document.problems().stream()
              .map(problem -> ProblemText.of(problem, Speech.of(invocation)))
              .collect(Collectors.joining("\n"));
      case LedgerException ledger ->
          Speech.of(invocation)
              .message(
                  ledger.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                  ledger.arguments());
      // These carry nothing but the path as their message.
      case NoSuchFileException missing -> missing.getFile() + ": there is no such file or folder.";
      case AccessDeniedException denied ->
          denied.getFile() + ": no permission to read or write here.";
      case FileAlreadyExistsException existing -> existing.getFile() + ": exists already.";
      case java.io.UncheckedIOException wrapper ->
          sentence(Objects.requireNonNull(wrapper.getCause()));
      case java.io.IOException io -> String.valueOf(io.getMessage());
      default ->
          "an error in the program: " + exception + ". Run it again with --debug to see where.";
    };
  }
}
