package no.forankring.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options every command takes, before or after its name. */
final class GlobalOptions {
  @Option(
      names = {"-w", "--workspace"},
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The workspace; otherwise the folder one stands in, or the nearest above it.")
  private @Nullable Path workspace;

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "The result on standard output as JSON, for other programs.")
  private boolean json;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      scope = ScopeType.INHERIT,
      description = "nb or en, or both with a comma between; otherwise as the workspace says.")
  private @Nullable String languages;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error arose.")
  private boolean debug;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "No progress, results and errors only.")
  private boolean quiet;

  /** The workspace named on the command line, as it was written. */
  Optional<Path> workspace() {
    return Optional.ofNullable(workspace);
  }

  boolean json() {
    return json;
  }

  /** The languages asked for, as they were written. */
  Optional<String> languages() {
    return Optional.ofNullable(languages);
  }

  boolean debug() {
    return debug;
  }

  boolean quiet() {
    return quiet;
  }
}
