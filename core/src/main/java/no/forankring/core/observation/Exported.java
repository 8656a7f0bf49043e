package no.forankring.core.observation;

import java.time.Instant;

/** When the platform produced a file. Later exports replace earlier ones. */
public record Exported(Instant at, Basis basis) {

  /** How it is known. */
  public enum Basis {
    /** The file states it. */
    FILE,
    /** The file's name states it. */
    NAME,
    /** Unknown: the start of the day of import stands in. */
    IMPORT_DAY,
    /** A person said so. */
    STATED
  }
}
