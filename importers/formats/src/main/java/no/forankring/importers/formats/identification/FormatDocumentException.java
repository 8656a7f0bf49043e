package no.forankring.importers.formats.identification;

/** A format document that cannot be used: names file, line and key, and the key probably meant. */
public final class FormatDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String key;
  private final String meant;

  /**
   * @param line from 1; 0 where it is not known
   * @param key empty where the document is no YAML
   * @param meant the key probably meant; empty where none is near
   */
  public FormatDocumentException(String file, int line, String key, String meant, String problem) {
    super(
        file
            + (line > 0 ? ":" + line : "")
            + ": "
            + problem
            + (meant.isEmpty() ? "" : "; probably " + meant + " is meant"));
    this.file = file;
    this.line = line;
    this.key = key;
    this.meant = meant;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }

  public String key() {
    return key;
  }

  public String meant() {
    return meant;
  }
}
