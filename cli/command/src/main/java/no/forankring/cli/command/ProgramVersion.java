package no.forankring.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that was built, as the build wrote it down. */
final class ProgramVersion implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    return new String[] {program()};
  }

  /** {@code Forankring 0.1.0}. */
  static String program() throws IOException {
    return "Forankring " + number();
  }

  static String number() throws IOException {
    try (InputStream text =
        Objects.requireNonNull(ProgramVersion.class.getResourceAsStream("version.txt"))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
