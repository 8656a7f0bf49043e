package no.forankring.cli.workspace.refusal;

/** A path as a person can type it after a command's name. */
public final class Shell {
  private Shell() {}

  /** In quotes where it holds anything but letters, digits and the usual marks of paths. */
  public static String quoted(String path) {
    return path.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/\\:._-".indexOf(c) >= 0)
        ? path
        : '"' + path + '"';
  }
}
