package no.forankring.importers.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ledger cannot do what was asked, and nothing was changed. The sentence for people is made
 * from code and arguments.
 */
public class LedgerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What went wrong; the arguments stand behind it, in order. */
  public enum Code {
    /** Another process imports; the folder. */
    LEDGER_BUSY,
    /** The day of import lies before the last one; the day asked for, the last day. */
    IMPORTED_BACKWARDS,
    /** The same bytes belong to another channel; file, its channel, the channel asked for, day. */
    FILE_OF_OTHER_CHANNEL,
    /** A newer version of the format has read the file; file, format, version asked for, known. */
    FORMAT_OLDER_THAN_READ,
    /** The file changed between being looked at and being kept; file. */
    FILE_CHANGED,
    /** A delivered file is gone; file name as delivered, SHA-256, day of import. */
    ORIGINAL_MISSING,
    /** A delivered file has other bytes; file name as delivered, SHA-256, day of import. */
    ORIGINAL_CHANGED,
    /** A line of the import log cannot be read; the log, the line from 1. */
    LOG_DAMAGED,
    /** The database must be made anew from originals and log; the database. */
    REBUILD_NEEDED,
    /** A page of the database is damaged: make it anew; the database. */
    LEDGER_DAMAGED,
    /** The disk is full; the folder. */
    DISK_FULL,
    /** The folder cannot be written; the folder. */
    NOT_WRITABLE,
    /** A file cannot be read; the file. */
    NOT_READABLE
  }

  private final Code code;
  private final String[] arguments;

  LedgerException(Code code, String... arguments) {
    this(code, null, arguments);
  }

  LedgerException(Code code, @Nullable Throwable cause, String... arguments) {
    super(code + ": " + String.join(", ", arguments), cause);
    this.code = code;
    this.arguments = arguments.clone();
  }

  public Code code() {
    return code;
  }

  public List<String> arguments() {
    return List.of(arguments);
  }
}
