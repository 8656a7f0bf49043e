package no.forankring.cli.command.invocation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that was built, as the build wrote it down. */
public final class ProgramVersion implements IVersionProvider {
  private static final String TEXT = "/no/forankring/cli/command/version.txt";

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {program()};
  }

  /** {@code Forankring 0.1.0}. */
  public static String program() throws IOException {
    return "Forankring " + number();
  }

  /** {@code 0.1.0}. */
  public static String number() throws IOException {
    try (InputStream text =
        Objects.requireNonNull(ProgramVersion.class.getResourceAsStream(TEXT))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
