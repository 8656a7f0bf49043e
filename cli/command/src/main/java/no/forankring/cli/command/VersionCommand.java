package no.forankring.cli.command;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.ProgramVersion;
import picocli.CommandLine.Command;

/** {@code forankring version}. */
@Command(name = "version")
final class VersionCommand implements Callable<Integer> {
  private final Invocation invocation;

  VersionCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    String version = ProgramVersion.number();
    String java = Runtime.version().toString();
    if (invocation.options().json()) {
      invocation
          .out()
          .printf(Locale.ROOT, "{\"version\": \"%s\", \"java\": \"%s\"}%n", version, java);
    } else {
      invocation.out().printf(Locale.ROOT, "Forankring %s, Java %s%n", version, java);
    }
    return ExitCode.DONE;
  }
}
