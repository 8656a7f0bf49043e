package no.forankring.importers.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * What an {@link OtherProcess} does. It says on its standard output where it is, and where it is
 * told to stop, waits for a line on its standard input.
 */
final class OtherMain {

  /** Where to stop: at every step of an import. */
  static final String EVERYWHERE = "everywhere";

  /** Of the rows only every so-manyth is worth a line. */
  private static final int ROWS = 100;

  private final String stop;
  private int rows;

  private OtherMain(String stop) {
    this.stop = stop;
  }

  /**
   * Arguments: the ledger's folder, where to stop, and what to do: {@code rebuild}, or {@code
   * import} with the day of import and the files.
   */
  public static void main(String[] arguments) throws SQLException {
    // What the first use of SQLite costs is no part of an import.
    LogLine.open().close();
    OtherMain main = new OtherMain(arguments[1]);
    main.say(OtherProcess.READY);
    main.await();
    Path folder = Path.of(arguments[0]);
    Duration patience = Duration.ofMinutes(1);
    if (arguments[2].equals("rebuild")) {
      Ledger.rebuild(folder, Plain::replay, patience, main::at);
    } else {
      Ledger ledger = Ledger.open(folder, Plain::replay, patience, main::at);
      for (String each : List.of(arguments).subList(4, arguments.length)) {
        Path file = Path.of(each);
        Workplace.run(ledger, file, Plain.header(file, "2026-10-01", arguments[3]));
      }
    }
    main.say(OtherProcess.DONE);
    main.await();
  }

  private void at(Step step) {
    if (step != Step.ROW_WRITTEN || rows++ % ROWS == 0) {
      say(step.name());
      if (stop.equals(step.name()) || stop.equals(EVERYWHERE)) {
        await();
      }
    }
  }

  private void say(String moment) {
    System.out.println(moment + " " + System.nanoTime());
  }

  private void await() {
    try {
      int read = System.in.read();
      while (read != '\n' && read >= 0) {
        read = System.in.read();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
