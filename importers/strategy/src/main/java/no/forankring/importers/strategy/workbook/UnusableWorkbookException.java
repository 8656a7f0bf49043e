package no.forankring.importers.strategy.workbook;

/** A workbook that cannot be opened; the message is the problem's code. */
final class UnusableWorkbookException extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableWorkbookException(String code) {
    super(code);
  }

  /** Stable, lower case with hyphens. */
  String code() {
    return String.valueOf(getMessage());
  }
}
