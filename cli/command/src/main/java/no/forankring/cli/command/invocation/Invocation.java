package no.forankring.cli.command.invocation;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import no.forankring.cli.command.progress.ProgressBar;
import no.forankring.cli.command.progress.Terminal;
import no.forankring.cli.workspace.refusal.Refusal;

/**
 * All that a command may know of the world it runs in. A command that needs it takes it in its
 * constructor.
 *
 * @param out where results go
 * @param err where progress, questions and errors go
 * @param folder the folder the caller stands in, absolute; relative paths start here
 * @param clock gives today where nobody names a day
 * @param locale of the machine: its language is spoken where nobody chose one
 * @param options what was given on the command line for every command
 * @param terminal that shows {@code err}, if one does
 * @param batch whether it is one of many: then nobody is asked, and no path leads out of the folder
 * @param program to run other commands with
 */
public record Invocation(
    PrintStream out,
    PrintStream err,
    Path folder,
    Clock clock,
    Locale locale,
    GlobalOptions options,
    Optional<Terminal> terminal,
    boolean batch,
    Program program) {
  public Invocation {
    if (!folder.isAbsolute()) {
      throw new IllegalArgumentException("not absolute: " + folder);
    }
  }

  /**
   * The file or folder meant by a path on the command line.
   *
   * @throws Refusal if it lies outside the folder, and this is one of many
   */
  public Path resolve(Path path) {
    Path meant = folder.resolve(path).normalize();
    if (batch && !meant.startsWith(folder)) {
      throw Refusal.usage("path-out-of-workspace", path.toString());
    }
    return meant;
  }

  /** A path as the caller writes it: from the folder it stands in, where it lies below that. */
  public String shown(Path path) {
    return path.startsWith(folder) && !path.equals(folder)
        ? folder.relativize(path).toString()
        : path.toString();
  }

  /** A writer onto one of the streams, flushed at each line. */
  public PrintWriter writerOf(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** What shows how far a command is; nothing where nobody sees it or it was not wanted. */
  public ProgressBar progress() {
    boolean wanted = !options.quiet() && !options.json();
    return new ProgressBar(err, terminal.filter(there -> wanted), clock);
  }
}
