package no.forankring.cli.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.forankring.cli.command.help.HelpTexts;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.GlobalOptions;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Program;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.command.progress.Terminal;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.vocabulary.Lexicon;
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
            MachineLocale.of(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY)),
            Terminal.of(System.getenv(), KeyboardQuestions.isTerminal()));
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
    return run(arguments, out, err, folder, clock, locale, Optional.empty());
  }

  private static int run(
      String[] arguments,
      PrintStream out,
      PrintStream err,
      Path folder,
      Clock clock,
      Locale locale,
      Optional<Terminal> terminal) {
    Program program =
        (place, own, ownErr) ->
            commandLine(
                new Invocation(
                    own,
                    ownErr,
                    place,
                    clock,
                    locale,
                    new GlobalOptions(),
                    Optional.empty(),
                    true,
                    Main::noneInside));
    return commandLine(
            new Invocation(
                out, err, folder, clock, locale, new GlobalOptions(), terminal, false, program))
        .execute(arguments);
  }

  private static CommandLine noneInside(Path folder, PrintStream out, PrintStream err) {
    throw new IllegalStateException("one of many runs no others");
  }

  private static CommandLine commandLine(Invocation invocation) {
    CommandLine command =
        new CommandLine(new Forankring(invocation.options()), new CommandFactory(invocation));
    Failure failure = new Failure(invocation);
    command.setOut(invocation.writerOf(invocation.out()));
    command.setErr(invocation.writerOf(invocation.err()));
    command.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    // An argument that begins with @ is a channel's or a file's name, not a list of arguments.
    command.setExpandAtFiles(false);
    command.setUsageHelpWidth(80);
    HelpTexts.addTo(command, () -> Speech.of(invocation));
    command.setParameterExceptionHandler(failure);
    command.setExecutionExceptionHandler(failure);
    command.setExecutionStrategy(
        parsed -> {
          Speech.check(invocation, command, languages(parsed));
          return new CommandLine.RunLast().execute(parsed);
        });
    // What follows the folder is another command line.
    Objects.requireNonNull(command.getSubcommands().get("all")).setStopAtPositional(true);
    return command;
  }

  /** Nynorsk is for words alone. */
  private static Set<String> languages(CommandLine.ParseResult parsed) {
    return parsed.hasSubcommand() && parsed.subcommand().commandSpec().name().equals("words")
        ? Lexicon.languages()
        : Texts.languages();
  }

  // UTF-8 everywhere, so that a redirected result does not depend on the machine's settings.
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
