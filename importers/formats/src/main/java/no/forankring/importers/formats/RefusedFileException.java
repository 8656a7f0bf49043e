package no.forankring.importers.formats;

import no.forankring.importers.formats.identification.Refusal;

/** A file that cannot be read at all. Nothing of it may be kept. */
public final class RefusedFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  RefusedFileException(String file, Refusal refusal) {
    super(file + ": " + refusal.code() + " " + refusal.arguments());
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
