package no.forankring.cli.command.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A line that is never wider than the terminal, breaks none, and leaves nothing behind. */
class ProgressBarTest {
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  private String shown() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private ProgressBar bar(int columns) {
    return new ProgressBar(err, Optional.of(new Terminal(columns)), CLOCK);
  }

  @Test
  void withoutATerminalNothingIsWritten() {
    try (ProgressBar bar = new ProgressBar(err, Optional.empty(), CLOCK)) {
      bar.step(1, 2, "Views.csv");
    }
    assertThat(shown()).isEmpty();
  }

  @Test
  void atTheEndTheLineIsEmptyAgain() {
    try (ProgressBar bar = bar(80)) {
      bar.step(1, 2, "a rather long name of a file.csv");
      bar.step(2, 2, "b.csv");
    }
    assertThat(shown()).doesNotContain("\n").endsWith("\r");
    String last = shown().substring(0, shown().length() - 1);
    assertThat(last.substring(last.lastIndexOf('\r') + 1)).isBlank().hasSizeGreaterThan(60);
  }

  @Test
  void aShorterNameLeavesNothingOfALongerOne() {
    bar(80).step(1, 9, "x");
    int first = shown().length();
    ProgressBar bar = bar(80);
    bar.step(1, 9, "xxxxxxxxxx");
    bar.step(2, 9, "x");
    assertThat(shown()).endsWith("x" + " ".repeat(9));
    assertThat(first).isPositive();
  }

  @Test
  void neverWiderThanTheTerminal() {
    String wide = "数据".repeat(40) + ".csv";
    for (int columns = 20; columns < 130; columns++) {
      String line = ProgressLine.of(12, 345, wide, Duration.ofSeconds(3), columns - 1);
      assertThat(ProgressLine.width(line)).isLessThan(columns);
    }
    assertThat(ProgressLine.of(1, 3, wide, Duration.ZERO, 40)).endsWith(".csv").contains("…");
  }

  @Test
  void aNameMovesNoCursorAndTurnsNoText() {
    String line = ProgressLine.of(1, 3, "a\u001b[2Jb\rc\nd\u202ee\u0007", Duration.ZERO, 79);
    assertThat(line).endsWith("a?[2Jb?c?d?e?");
  }

  @Test
  void theRateIsThatOfWhatIsDone() {
    assertThat(ProgressLine.of(1, 9, "a", Duration.ofSeconds(1), 50)).isEqualTo("1/9  a");
    assertThat(ProgressLine.of(7, 9, "a", Duration.ofSeconds(2), 50)).isEqualTo("7/9  3/s  a");
    assertThat(ProgressLine.of(2, 9, "a", Duration.ofSeconds(2), 50)).isEqualTo("2/9  30/min  a");
  }

  @Test
  void theTerminalIsWhatTheScriptSaysElseWhatJavaFinds() {
    assertThat(Terminal.of(Map.of(Terminal.VARIABLE, "120"), false)).hasValue(new Terminal(120));
    assertThat(Terminal.of(Map.of(Terminal.VARIABLE, "none"), true)).isEmpty();
    assertThat(Terminal.of(Map.of(Terminal.VARIABLE, ""), true)).hasValue(new Terminal(80));
    assertThat(Terminal.of(Map.of(Terminal.VARIABLE, "00"), true)).hasValue(new Terminal(80));
    assertThat(Terminal.of(Map.of(), true)).hasValue(new Terminal(80));
    assertThat(Terminal.of(Map.of(), false)).isEmpty();
  }
}
