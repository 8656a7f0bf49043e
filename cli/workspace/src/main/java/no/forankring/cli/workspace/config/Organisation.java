package no.forankring.cli.workspace.config;

/**
 * Whose report it is.
 *
 * @param words the set of words its leaders use
 */
public record Organisation(String name, Words words) {
  /** The ready sets of words. */
  public enum Words {
    COMPANY,
    PUBLIC
  }
}
