package no.forankring.cli.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.GlobalOptions;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Speech;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The program's door: the only place that looks at the machine's clock, folder, language and
 * streams.
 */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code =
        run(
            arguments,
            out,
            err,
            Path.of("").toAbsolutePath(),
            Clock.systemUTC(),
            MachineLocale.of(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY)));
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
    return run(arguments, out, err, folder, clock, Locale.ENGLISH);
  }

  /**
   * The same for a machine of some language.
   *
   * @param locale its language is spoken where neither the command line nor a workspace chose one
   */
  public static int run(
      String[] arguments,
      PrintStream out,
      PrintStream err,
      Path folder,
      Clock clock,
      Locale locale) {
    GlobalOptions options = new GlobalOptions();
    Invocation invocation = new Invocation(out, err, folder, clock, locale, options);
    CommandLine command = new CommandLine(new Forankring(options), new CommandFactory(invocation));
    Failure failure = new Failure(invocation);
    command.setOut(invocation.writerOf(out));
    command.setErr(invocation.writerOf(err));
    command.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    // An argument that begins with @ is a channel's or a file's name, not a list of arguments.
    command.setExpandAtFiles(false);
    command.setUsageHelpWidth(100);
    HelpTexts.addTo(command, invocation);
    command.setParameterExceptionHandler(failure);
    command.setExecutionExceptionHandler(failure);
    command.setExecutionStrategy(
        parsed -> {
          Speech.check(invocation, command);
          return new CommandLine.RunLast().execute(parsed);
        });
    return command.execute(arguments);
  }

  // UTF-8 everywhere, so that a redirected result does not depend on the machine's settings.
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
