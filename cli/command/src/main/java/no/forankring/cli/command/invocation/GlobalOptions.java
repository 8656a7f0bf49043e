package no.forankring.cli.command.invocation;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options every command takes, before or after its name. */
public final class GlobalOptions {
  @Option(
      names = {"-w", "--workspace"},
      paramLabel = "DIR",
      scope = ScopeType.INHERIT)
  private @Nullable Path workspace;

  @Option(names = "--json", scope = ScopeType.INHERIT)
  private boolean json;

  @Option(names = "--lang", paramLabel = "LANG", scope = ScopeType.INHERIT)
  private @Nullable String languages;

  @Option(names = "--debug", scope = ScopeType.INHERIT)
  private boolean debug;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT)
  private boolean quiet;

  /** The workspace named on the command line, as it was written. */
  public Optional<Path> workspace() {
    return Optional.ofNullable(workspace);
  }

  public boolean json() {
    return json;
  }

  /** The languages asked for, as they were written. */
  public Optional<String> languages() {
    return Optional.ofNullable(languages);
  }

  public boolean debug() {
    return debug;
  }

  public boolean quiet() {
    return quiet;
  }
}
