package no.forankring.cli.workspace.identify;

import java.util.List;
import no.forankring.reports.content.language.Texts;

/** Why a table is passed over. */
public final class IgnoredTable {
  private IgnoredTable() {}

  /** The sentence; what a diagnostic says in full beside it is said in short here. */
  public static String reason(String code, Texts texts) {
    String brief = "commands.identify.reason." + code;
    return texts.has(brief) ? texts.say(brief) : texts.message(code, List.of());
  }
}
