package no.forankring.cli.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program's door: the only place that looks at the machine's clock, folder and streams. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(arguments, out, err, Path.of("").toAbsolutePath(), Clock.systemUTC());
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Runs one command as {@link #main} does, without a process of its own.
   *
   * @param out where results go
   * @param err where progress, questions and errors go
   * @param folder the folder the caller stands in, absolute
   * @param clock gives today where nobody names a day
   * @return the exit code, one of {@link ExitCode}
   */
  public static int run(
      String[] arguments, PrintStream out, PrintStream err, Path folder, Clock clock) {
    GlobalOptions options = new GlobalOptions();
    Invocation invocation = new Invocation(out, err, folder, clock, options);
    CommandLine command = new CommandLine(new Forankring(options), new CommandFactory(invocation));
    Failure failure = new Failure(invocation);
    command.setOut(invocation.writerOf(out));
    command.setErr(invocation.writerOf(err));
    command.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    // An argument that begins with @ is a channel's or a file's name, not a list of arguments.
    command.setExpandAtFiles(false);
    command.setUsageHelpWidth(100);
    command.setParameterExceptionHandler(failure);
    command.setExecutionExceptionHandler(failure);
    return command.execute(arguments);
  }

  // UTF-8 everywhere, so that a redirected result does not depend on the machine's settings.
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
