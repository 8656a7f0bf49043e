package no.forankring.cli.command.invocation;

/** What the process tells its caller. */
public final class ExitCode {
  /** Done, nothing to report. */
  public static final int DONE = 0;

  /** Not done: a file that cannot be read or written, a broken document. */
  public static final int FAILED = 1;

  /** Not begun: the command was used wrongly, or names a quarter, metric or channel not known. */
  public static final int USAGE = 2;

  /** Done, but a file was refused or a diagnostic of severity warning or error was raised. */
  public static final int DONE_WITH_PROBLEMS = 3;

  private ExitCode() {}
}
