package no.forankring.cli.command.all;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Program;

/**
 * How a command ended in one workspace.
 *
 * @param folder as the caller writes it
 * @param code the exit code
 * @param out what it printed
 * @param err what it complained of
 */
record WorkspaceRun(String folder, int code, String out, String err) {

  /** Runs a command in a workspace, with nothing left over from any other. */
  static WorkspaceRun of(Program program, Path folder, String shown, List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
    PrintStream complain = new PrintStream(err, false, StandardCharsets.UTF_8);
    int code =
        program.standingIn(folder, print, complain).execute(arguments.toArray(String[]::new));
    print.flush();
    complain.flush();
    return new WorkspaceRun(
        shown, code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  boolean isDone() {
    return code == ExitCode.DONE;
  }

  /** What it complained of, a line each. */
  List<String> problems() {
    return isDone() ? List.of() : err.lines().filter(line -> !line.isBlank()).toList();
  }

  /** The graver of two exit codes: failed, then used wrongly, then done with problems. */
  static int worse(int one, int other) {
    if (one == ExitCode.DONE || other == ExitCode.DONE) {
      return Math.max(one, other);
    }
    return Math.min(one, other);
  }
}
