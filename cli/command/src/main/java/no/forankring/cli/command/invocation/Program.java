package no.forankring.cli.command.invocation;

import java.io.PrintStream;
import java.nio.file.Path;
import picocli.CommandLine;

/** The program itself, to run one command inside another. */
@FunctionalInterface
public interface Program {
  /**
   * A command line of its own, which shares nothing with any other. It asks nobody anything, and
   * what it reads and writes lies in the folder.
   *
   * @param folder where it stands, absolute
   */
  CommandLine standingIn(Path folder, PrintStream out, PrintStream err);
}
