package no.forankring.importers.ledger;

import org.jspecify.annotations.Nullable;

/** Another process has been importing into this workspace for longer than one waits. */
final class LedgerBusyException extends LedgerException {

  private static final long serialVersionUID = 1L;

  LedgerBusyException(String folder) {
    this(folder, null);
  }

  LedgerBusyException(String folder, @Nullable Throwable cause) {
    super(Code.LEDGER_BUSY, cause, folder);
  }
}
