package no.forankring.cli.command.need;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forankring.cli.command.invocation.MissingReading;
import no.forankring.cli.command.invocation.Paragraph;
import no.forankring.cli.workspace.need.ChannelNeed;
import no.forankring.cli.workspace.need.ExportNeed;
import no.forankring.cli.workspace.need.QuarterNeed;
import no.forankring.core.period.Period;
import no.forankring.reports.content.ReadingLine;
import no.forankring.reports.content.language.Texts;

/** What a quarter needs, for the person who downloads it. */
record NeedText(Texts texts, MissingReading reading, PrintStream out) {
  private static final int MOST_RUNS = 3;
  private static final String NEED = "commands.need.";

  void print(QuarterNeed need) {
    if (need.channels().isEmpty()) {
      Paragraph.print(texts.say("commands.channels.none"), "", out);
      return;
    }
    Paragraph.print(
        texts.say(
            NEED + (need.isOver() ? "quarter" : "quarter-so-far"),
            need.quarter().toString(),
            need.wanted().first(),
            need.wanted().last()),
        "",
        out);
    need.channels().stream().filter(channel -> !channel.isMet()).forEach(this::print);
    List<ChannelNeed> met = need.channels().stream().filter(ChannelNeed::isMet).toList();
    out.println();
    if (need.isMet()) {
      Paragraph.print(texts.say(NEED + "all-done", need.quarter().toString()), "", out);
      return;
    }
    if (!met.isEmpty()) {
      Paragraph.print(
          texts.say(
              NEED + "done",
              met.stream()
                  .map(each -> each.channel().toString())
                  .collect(Collectors.joining(", "))),
          "",
          out);
    }
    Paragraph.print(texts.say(NEED + "then"), "", out);
  }

  private void print(ChannelNeed need) {
    out.println();
    Paragraph.print(
        texts.say(
            NEED + "channel",
            need.channel().toString(),
            need.channel().platform().id() + "-" + need.channel().name()),
        "",
        out);
    for (ExportNeed export : need.exports()) {
      if (!export.isMet()) {
        print(export);
      }
    }
    need.levelMissingOn()
        .ifPresent(
            day -> {
              Paragraph.print(texts.say(NEED + "followers", day), "  ", out);
              reading.print(new ReadingLine(need.channel(), day), "  ");
            });
    List<String> complete =
        need.exports().stream().filter(ExportNeed::isMet).map(this::title).toList();
    if (!complete.isEmpty()) {
      Paragraph.print(texts.say(NEED + "in-place", String.join(", ", complete)), "  ", out);
    }
  }

  private void print(ExportNeed export) {
    Paragraph.print(texts.say(NEED + "export", title(export), state(export)), "  ", out);
    export
        .guide()
        .ifPresent(
            guide -> {
              Paragraph.print(guide.where(texts), "    ", out);
              guide.note(texts).ifPresent(note -> Paragraph.print(note, "    ", out));
            });
  }

  private String title(ExportNeed export) {
    return export.guide().map(guide -> guide.title(texts)).orElse(export.id());
  }

  private String state(ExportNeed export) {
    return switch (export.state()) {
      case NOTHING -> texts.say(NEED + "nothing");
      case DAYS_MISSING -> daysMissing(export);
      case STALE -> texts.say(NEED + "stale", export.exported().orElseThrow());
      case MET -> texts.say(NEED + "met");
    };
  }

  private String daysMissing(ExportNeed export) {
    long missing = export.missing().stream().mapToLong(Period::days).sum();
    String runs =
        Stream.concat(
                export.missing().stream().limit(MOST_RUNS).map(this::days),
                Stream.of("…").filter(more -> export.missing().size() > MOST_RUNS))
            .collect(Collectors.joining(", "));
    return texts.say(NEED + "days", missing, export.wanted().days(), runs);
  }

  private String days(Period days) {
    return days.isDay()
        ? texts.numbers().date(days.first())
        : texts.say(NEED + "run", days.first(), days.last());
  }
}
