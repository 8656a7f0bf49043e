package no.forankring.importers.formats.internal.document;

/** What a column is for. */
public enum Meaning {
  /** A metric's value. */
  VALUE,
  /** The day of a channel's values. */
  DAY,
  /** When a post was published. */
  PUBLISHED,
  POST_ID,
  LINK,
  POST_KIND,
  TEXT,
  /** An id or a name of the account. */
  ACCOUNT,
  /** A word for "lifetime"; a date here means one row per post and day, which is refused. */
  LIFETIME,
  /** The value of a segment's dimension. */
  LABEL,
  /** The page a row of a competitor table is about. */
  COMPANY,
  /** Declared, and of no use. */
  UNUSED
}
