package no.forankring.cli.command.progress;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One line on standard error that is written over and over and taken away at the end. Whoever
 * prints anything else meanwhile clears it first. Without a terminal nothing is written at all.
 */
public final class ProgressBar implements AutoCloseable {
  private static final int BAR = 20;

  private final PrintStream err;
  private final Optional<Terminal> terminal;
  private final Clock clock;
  private final Instant start;
  private int shown;

  public ProgressBar(PrintStream err, Optional<Terminal> terminal, Clock clock) {
    this.err = err;
    this.terminal = terminal;
    this.clock = clock;
    this.start = clock.instant();
  }

  /**
   * Shows that something has begun.
   *
   * @param number from 1
   * @param name of a file or a step; may hold anything
   */
  public void step(int number, int total, String name) {
    terminal.ifPresent(
        where ->
            show(
                ProgressLine.of(
                    number,
                    total,
                    name,
                    Duration.between(start, clock.instant()),
                    where.columns() - 1)));
  }

  private void show(String line) {
    int width = ProgressLine.width(line);
    err.print("\r" + line + " ".repeat(Math.max(0, shown - width)));
    err.flush();
    shown = Math.max(shown, width);
  }

  /** Takes the line away, so that something else can be printed. */
  public void clear() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
      shown = 0;
    }
  }

  @Override
  public void close() {
    clear();
  }

  /** {@code [####------]}. */
  static String bar(int number, int total) {
    int full = total <= 0 ? 0 : Math.min(BAR, (int) ((long) BAR * (number - 1) / total));
    return "[" + "#".repeat(full) + "-".repeat(BAR - full) + "]";
  }
}
