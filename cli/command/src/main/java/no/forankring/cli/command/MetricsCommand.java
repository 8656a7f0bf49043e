package no.forankring.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.command.invocation.TextTable;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.core.metric.Metric;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.vocabulary.Lexicon;
import picocli.CommandLine.Command;

/** {@code forankring metrics}. */
@Command(name = "metrics")
final class MetricsCommand implements Callable<Integer> {
  private final Invocation invocation;

  MetricsCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    List<Metric> metrics = MetricCatalogue.standard().all();
    Texts texts = Speech.of(invocation);
    Lexicon lexicon = Lexicon.of(texts.language(), Here.vocabulary(invocation));
    if (invocation.options().json()) {
      invocation
          .out()
          .print(
              JsonText.of(
                  json -> {
                    json.writeStartArray();
                    for (Metric metric : metrics) {
                      json.writeStartObject();
                      json.writeStringField("id", metric.id());
                      json.writeStringField("kind", metric.kind().name());
                      json.writeStringField("unit", lower(metric.unit()));
                      json.writeStringField("theme", lower(metric.theme()));
                      json.writeStringField("name", lexicon.name(metric.id()));
                      json.writeEndObject();
                    }
                    json.writeEndArray();
                  }));
    } else {
      TextTable table = new TextTable();
      table.row(
          texts.say("commands.metrics.head.id"),
          texts.say("commands.metrics.head.kind"),
          texts.say("commands.metrics.head.unit"),
          texts.say("commands.metrics.head.name"));
      for (Metric metric : metrics) {
        table.row(
            metric.id(),
            metric.kind().name(),
            texts.say("commands.metrics.unit." + lower(metric.unit())),
            lexicon.name(metric.id()));
      }
      table.print(invocation.out());
      invocation.out().println();
      invocation.out().println(texts.say("commands.metrics.kinds"));
    }
    return ExitCode.DONE;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
