package no.forankring.cli.command.invocation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.forankring.cli.workspace.ReportFiles;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.reports.content.QuarterStatus;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.lint.Finding;

/** Which files were written, and what remains to be done. */
public final class ReportText {
  /** More are read in the appendix. */
  private static final int MOST_NOTICES = 10;

  private ReportText() {}

  /**
   * The files, and what makes the report a draft.
   *
   * @param findings by the language of the report
   */
  public static void print(
      List<ReportFiles.Written> written,
      Map<String, List<Finding>> findings,
      Invocation invocation,
      Texts texts) {
    if (invocation.options().json()) {
      invocation.out().print(JsonText.of(json -> write(json, written, findings)));
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
    findings.forEach(
        (language, found) -> {
          if (!found.isEmpty()) {
            invocation
                .err()
                .println(
                    texts.say(
                        "commands.report.draft",
                        Texts.in(language).say("report.draft.mark"),
                        language,
                        found.size()));
            // Not broken into lines: there is one in it to copy.
            found.forEach(
                each ->
                    invocation.err().println("  " + texts.message(each.code(), each.arguments())));
          }
        });
  }

  /** What the report could not say, and what to do about it; its appendix says the same. */
  public static void printMissing(List<QuarterStatus.Missing> missing, Invocation invocation) {
    missing.stream()
        .map(QuarterStatus.Missing::sentence)
        .limit(MOST_NOTICES)
        .forEach(invocation.err()::println);
  }

  private static void write(
      JsonGenerator json, List<ReportFiles.Written> written, Map<String, List<Finding>> findings)
      throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("files");
    for (ReportFiles.Written file : written) {
      json.writeString(file.place().toString());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (Map.Entry<String, List<Finding>> of : findings.entrySet()) {
      for (Finding finding : of.getValue()) {
        write(json, of.getKey(), finding);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** With the English sentence, as everywhere in what other programs read. */
  private static void write(JsonGenerator json, String language, Finding finding)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("language", language);
    json.writeStringField("code", finding.code());
    json.writeArrayFieldStart("arguments");
    for (String argument : finding.arguments()) {
      json.writeString(argument);
    }
    json.writeEndArray();
    json.writeStringField("heading", finding.place().heading());
    json.writeStringField("text", finding.place().text());
    json.writeStringField("message", Texts.in("en").message(finding.code(), finding.arguments()));
    json.writeEndObject();
  }
}
