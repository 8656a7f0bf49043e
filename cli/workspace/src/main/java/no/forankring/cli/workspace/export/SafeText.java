package no.forankring.cli.workspace.export;

/**
 * Texts that a spreadsheet program would take for a formula get an apostrophe before them. So does
 * one that begins with an apostrophe: who takes one away from every text that begins with it has
 * the text as it was. A hyphen alone, which stands for a sheet without a name, is no formula.
 * Numbers are never changed.
 */
final class SafeText {
  /** What begins a formula, full-width forms too, or hides what follows. */
  private static final String BEGINNINGS = "=+-@\t\r\n'\uff1d\uff0b\uff0d\uff20";

  private SafeText() {}

  static String of(String text) {
    String visible = text.stripLeading();
    boolean risky =
        !text.isEmpty()
            && !text.equals("-")
            && (BEGINNINGS.indexOf(text.charAt(0)) >= 0
                || (!visible.isEmpty() && BEGINNINGS.indexOf(visible.charAt(0)) >= 0));
    return risky ? "'" + text : text;
  }
}
