package no.forankring.reports.content.board;

import static no.forankring.reports.content.statement.TextTable.count;
import static no.forankring.reports.content.statement.TextTable.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.forankring.core.fact.Contribution;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.Restatement;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;
import no.forankring.reports.content.language.Numbers;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.statement.ReportContext.ImportedFile;
import no.forankring.reports.content.statement.TextTable;
import no.forankring.reports.content.statement.TextTable.Head;
import no.forankring.reports.content.statement.Words;

/** Where the quarter's figures come from, and which of them the platforms have changed since. */
public final class AppendixSources {

  /** A platform may change a year of days at once; the first tell what kind of change it is. */
  private static final int MOST_RESTATEMENTS = 25;

  private final Words words;
  private final Numbers numbers;

  public AppendixSources(Words words) {
    this.words = words;
    this.numbers = words.texts().numbers();
  }

  List<Block> restatements() {
    List<Restatement> all = words.facts().restatements();
    List<Restatement> shown = all.subList(0, Math.min(MOST_RESTATEMENTS, all.size()));
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        TextTable.of(
            words,
            "restatements",
            List.of(
                new Head("days", 1.9),
                new Head("what", 2.3),
                new Head("where", 1.6),
                new Head("before", 1.2, true),
                new Head("after", 1.2, true),
                new Head("file", 4)),
            shown,
            this::row));
    if (shown.size() < all.size()) {
      blocks.add(
          new Block.Paragraph(
              words
                  .sentences()
                  .say("report.restatements.more", Map.of("n", all.size() - shown.size())),
              Block.Tone.SMALL));
    }
    return blocks;
  }

  private List<Cell> row(Restatement each) {
    Observation after = each.after();
    return List.of(
        text(days(after.period())),
        text(words.name(after.metric())),
        text(where(after.subject())),
        text(numbers.plain(each.before().value())),
        text(numbers.plain(after.value())),
        text(after.origin().file()));
  }

  public String where(Subject subject) {
    return switch (subject) {
      case Subject.OfChannel(var channel) -> words.channel(channel);
      case Subject.OfSegment(var channel, var segment) -> words.channel(channel);
      case Subject.OfPost(var channel, var post) -> words.channel(channel);
      case Subject.OfBenchmark(var platform, var name) -> name;
    };
  }

  private String days(Period period) {
    return period.isDay()
        ? numbers.shortDate(period.first())
        : words
            .texts()
            .say(
                "report.period",
                numbers.shortDate(period.first()),
                numbers.shortDate(period.last()));
  }

  Block files() {
    Set<String> behind = behindTheQuarter();
    LocalDate last = words.facts().period().last();
    return TextTable.of(
        words,
        "sources",
        List.of(
            new Head("file", 3.8),
            new Head("channel", 2.4),
            new Head("format", 2.3),
            new Head("exported", 1.9),
            new Head("imported", 1.7),
            new Head("read", 1.1, true),
            new Head("skipped", 1.1, true)),
        words.context().imports().stream()
            .filter(file -> behind.contains(file.sha256()) || file.imported().isAfter(last))
            .toList(),
        this::row);
  }

  /** Where the levels come from that no file holds. */
  Optional<Block> readings() {
    boolean any =
        quartersOwn()
            .flatMap(fact -> fact.contributions().stream())
            .anyMatch(Contribution.OfReading.class::isInstance);
    return any
        ? Optional.of(
            new Block.Paragraph(
                words.sentences().say("report.sources.readings"), Block.Tone.NORMAL))
        : Optional.empty();
  }

  private List<Cell> row(ImportedFile file) {
    return List.of(
        text(file.name()),
        text(file.channel().map(words::channel).orElse("")),
        text(file.format()),
        text(numbers.shortDate(file.exported())),
        text(numbers.shortDate(file.imported())),
        count(words, file.rowsRead()),
        count(words, file.rowsSkipped()));
  }

  /** The files with a cell in one of the quarter's own figures. */
  public Set<String> behindTheQuarter() {
    Set<String> files = new HashSet<>();
    quartersOwn().flatMap(fact -> fact.contributions().stream()).forEach(each -> add(each, files));
    return files;
  }

  private Stream<Fact> quartersOwn() {
    String own = words.facts().quarter() + "/";
    return words.facts().all().stream()
        .filter(fact -> fact.id().startsWith(own) && fact.id().endsWith("/AC"));
  }

  private static void add(Contribution contribution, Set<String> files) {
    switch (contribution) {
      case Contribution.OfObservation(var observation) -> files.add(observation.origin().sha256());
      case Contribution.OfDeclaredZero(var zero, var days) -> {}
      case Contribution.OfReading(var reading) -> {}
      case Contribution.OfFact(var id) -> {}
      case Contribution.OfAim(var key) -> {}
      case Contribution.OfInitiative(var initiative) -> {}
    }
  }
}
