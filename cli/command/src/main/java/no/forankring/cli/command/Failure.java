package no.forankring.cli.command;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where an exception becomes a line for a person and an exit code. */
final class Failure implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final GlobalOptions options;

  Failure(GlobalOptions options) {
    this.options = options;
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
    return ExitCode.FAILED;
  }

  private void say(String sentence, Exception exception, PrintWriter err) {
    err.println("forankring: " + sentence);
    if (options.debug()) {
      exception.printStackTrace(err);
    }
  }

  private static String sentence(Exception exception) {
    return switch (exception) {
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
