package no.forankring.importers.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Makes of what the system reports what the ledger declares. */
final class Problems {

  /** An extended result code of SQLite holds the primary one in its lowest byte. */
  private static final int PRIMARY = 0xff;

  /** Less cannot take an import, whatever was freed since it failed. */
  private static final long NEARLY_NOTHING = 1 << 20;

  private Problems() {}

  static LedgerException of(Path database, SQLException e) {
    String folder = String.valueOf(database.getParent());
    int code = e.getErrorCode() & PRIMARY;
    if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return new LedgerBusyException(folder, e);
    }
    if (isDamage(e)) {
      return new LedgerException(LedgerException.Code.LEDGER_DAMAGED, e, database.toString());
    }
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return new LedgerException(LedgerException.Code.DISK_FULL, e, folder);
    }
    return notWritten(folder, e);
  }

  static boolean isDamage(SQLException e) {
    int code = e.getErrorCode() & PRIMARY;
    return code == SQLiteErrorCode.SQLITE_CORRUPT.code
        || code == SQLiteErrorCode.SQLITE_NOTADB.code;
  }

  static LedgerException writing(Folder folder, IOException e) {
    return notWritten(folder.root().toString(), e);
  }

  /**
   * Java tells a full disk by the operating system's words alone, which vary by language; SQLite by
   * more than one code, as it may fail to make the files it works with.
   */
  private static LedgerException notWritten(String folder, Exception e) {
    LedgerException.Code code =
        isFull(Path.of(folder))
            ? LedgerException.Code.DISK_FULL
            : LedgerException.Code.NOT_WRITABLE;
    return new LedgerException(code, e, folder);
  }

  /** The folder may not be there yet, for want of room. */
  private static boolean isFull(Path folder) {
    try {
      Path there = folder.toAbsolutePath();
      while (there.getParent() != null && !Files.exists(there)) {
        there = there.getParent();
      }
      return Files.getFileStore(there).getUsableSpace() < NEARLY_NOTHING;
    } catch (IOException e) {
      return false;
    }
  }
}
