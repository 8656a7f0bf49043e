package no.forankring.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.workspace.ReportFiles;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.reports.content.QuarterStatus;
import no.forankring.reports.content.Texts;

/** Which files were written. */
final class ReportText {
  /** More are read in the appendix. */
  private static final int MOST_NOTICES = 10;

  private ReportText() {}

  static void print(List<ReportFiles.Written> written, Invocation invocation, Texts texts) {
    if (invocation.options().json()) {
      invocation.out().print(JsonText.of(json -> list(json, written)));
      return;
    }
    for (ReportFiles.Written file : written) {
      if (file.isElsewhere()) {
        invocation
            .err()
            .println(
                texts.say(
                    "commands.report.elsewhere",
                    invocation.shown(file.wanted()),
                    String.valueOf(file.place().getFileName())));
      }
      invocation.out().println(texts.say("commands.report.wrote", invocation.shown(file.place())));
    }
  }

  /** What the report could not say, and what to do about it; its appendix says the same. */
  static void printMissing(List<QuarterStatus.Missing> missing, Invocation invocation) {
    missing.stream()
        .map(QuarterStatus.Missing::sentence)
        .limit(MOST_NOTICES)
        .forEach(invocation.err()::println);
  }

  private static void list(JsonGenerator json, List<ReportFiles.Written> written)
      throws IOException {
    json.writeStartArray();
    for (ReportFiles.Written file : written) {
      json.writeString(file.place().toString());
    }
    json.writeEndArray();
  }
}
