package no.forankring.cli.workspace.strategy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.forankring.core.metric.Unit;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Platform;
import no.forankring.importers.strategy.Known;
import no.forankring.importers.strategy.workbook.WorkbookGuide;
import no.forankring.importers.strategy.workbook.WorkbookGuide.Choice;
import no.forankring.importers.strategy.workbook.WorkbookGuide.Choices;
import no.forankring.importers.strategy.workbook.WorkbookGuide.Hint;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.vocabulary.Lexicon;

/** The texts of a strategy's workbook: its explanations, and the names to choose among. */
record StrategyGuide(Texts texts, Lexicon lexicon, Known known) {
  private static final String TOPIC = "strategy.";

  WorkbookGuide in(Instant created) {
    return new WorkbookGuide(
        texts.language(),
        say("title"),
        created,
        say("sheet"),
        Stream.of("rows", "own", "never", "languages").map(line -> say("intro." + line)).toList(),
        Stream.of("sheet", "column", "what", "example").map(head -> say("heads." + head)).toList(),
        hints(),
        say("lists"),
        Map.of("metrics", metrics(), "scopes", scopes(), "channels", channels()));
  }

  private Map<String, Hint> hints() {
    Map<String, Hint> hints = new LinkedHashMap<>();
    for (String column : WorkbookGuide.columns()) {
      String own = "columns." + column;
      String key =
          texts.has(TOPIC + own + ".what")
              ? own
              : "columns.any" + column.substring(column.indexOf('.'));
      hints.put(column, new Hint(say(key + ".what"), say(key + ".example")));
    }
    return hints;
  }

  private Choices metrics() {
    return choices(
        "metrics",
        known.metrics().all().stream()
            .map(
                metric ->
                    new Choice(metric.id(), lexicon.name(metric.id()), metric.unit() == Unit.SHARE))
            .toList());
  }

  private Choices scopes() {
    List<Choice> scopes = new ArrayList<>(List.of(new Choice("all", say("choices.all"), false)));
    for (String group : known.groups().keySet()) {
      scopes.add(new Choice("group:" + group, texts.say(TOPIC + "choices.group", group), false));
    }
    for (Platform platform :
        new TreeSet<>(known.channels().stream().map(ChannelId::platform).toList())) {
      scopes.add(
          new Choice(
              "platform:" + platform,
              texts.say(TOPIC + "choices.platform", platform.toString()),
              false));
    }
    known.channels().forEach(channel -> scopes.add(choice(channel)));
    return choices("scopes", scopes);
  }

  private Choices channels() {
    return choices("channels", known.channels().stream().map(StrategyGuide::choice).toList());
  }

  private static Choice choice(ChannelId channel) {
    return new Choice(channel.toString(), channel.platform().toString(), false);
  }

  private Choices choices(String what, List<Choice> choices) {
    return new Choices(
        List.of(say("choices." + what + ".name"), say("choices." + what + ".meaning")), choices);
  }

  private String say(String key) {
    return texts.say(TOPIC + key);
  }
}
