package no.forankring.cli.command.invocation;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

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
 */
public record Invocation(
    PrintStream out,
    PrintStream err,
    Path folder,
    Clock clock,
    Locale locale,
    GlobalOptions options) {
  public Invocation {
    if (!folder.isAbsolute()) {
      throw new IllegalArgumentException("not absolute: " + folder);
    }
  }

  /** The file or folder meant by a path on the command line. */
  public Path resolve(Path path) {
    return folder.resolve(path).normalize();
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
}
