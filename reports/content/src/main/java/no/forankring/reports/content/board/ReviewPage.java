package no.forankring.reports.content.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.TargetCheck;
import no.forankring.core.fact.TargetCheck.Action;
import no.forankring.core.fact.TargetCheck.Finding;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Wording;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.language.Untrusted;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.GapText;
import no.forankring.reports.content.statement.Standing;
import no.forankring.reports.content.statement.TargetChart;
import no.forankring.reports.content.statement.TextTable;
import no.forankring.reports.content.statement.TextTable.Head;
import no.forankring.reports.content.statement.Words;

/** The strategy reviewed: what should become of each target, and what has been changed lately. */
public final class ReviewPage {

  private static final int MOST = 8;
  private static final int MOST_REVISIONS = 5;
  private static final BigDecimal EASY = new BigDecimal("0.9");
  private static final BigDecimal HARD = new BigDecimal("0.4");

  private final Words words;
  private final GapText gap;

  public ReviewPage(Words words) {
    this.words = words;
    this.gap = new GapText(words);
  }

  /** Nothing where there is no target to review. */
  List<Block> blocks() {
    List<TargetCheck> checks =
        TargetCheck.of(words.facts()).stream()
            .sorted(Comparator.comparingInt(check -> rank(check.action())))
            .toList();
    if (checks.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Heading(2, finding(checks)));
    blocks.add(
        TextTable.of(
            words,
            "review",
            List.of(new Head("target", 6.1), new Head("proposal", 2.8), new Head("why", 4.1)),
            checks.subList(0, Math.min(MOST, checks.size())),
            this::row));
    if (checks.size() > MOST) {
      blocks.add(
          new Block.Paragraph(words.sentences().say("report.review.more"), Block.Tone.SMALL));
    }
    List<List<Inline>> changed = changed();
    if (!changed.isEmpty()) {
      blocks.add(new Block.Heading(3, words.texts().say("report.review.changed")));
      blocks.add(new Block.Bullets(changed));
      chart().ifPresent(blocks::add);
    }
    return List.copyOf(blocks);
  }

  /** Of the target revised last that page 2 has not drawn: its old values stay, as thin lines. */
  private Optional<Block> chart() {
    return words.facts().targets().stream()
        .filter(target -> target.wanted().size() > 1)
        .max(Comparator.comparing(target -> target.wanted().getLast().since()))
        .filter(target -> !target.equals(Standing.worstFirst(words.facts()).getFirst()))
        .flatMap(target -> new TargetChart(words, target).block());
  }

  private static int rank(Action action) {
    return switch (action) {
      case REVISE -> 0;
      case RETIRE -> 1;
      case WAIT -> 2;
      case KEEP -> 3;
    };
  }

  private List<Inline> finding(List<TargetCheck> checks) {
    long change =
        checks.stream()
            .filter(check -> check.action() == Action.REVISE || check.action() == Action.RETIRE)
            .count();
    return Sentences.capital(
        words
            .sentences()
            .say("report.review.heading", words.outOf("change", change, checks.size())));
  }

  private List<Cell> row(TargetCheck check) {
    return List.of(
        new Cell(Sentences.capital(gap.row(check.target()))),
        new Cell(proposal(check)),
        new Cell(reason(check)));
  }

  /** Why; of a level that is right, how right. */
  private List<Inline> reason(TargetCheck check) {
    return words
        .facts()
        .find(check.target().factId("probability"))
        .filter(any -> check.reason() == Finding.LEVEL_RIGHT)
        .map(
            chance ->
                words
                    .sentences()
                    .say(
                        "report.review.level." + level(chance),
                        Map.of("chance", words.figure(chance))))
        .orElseGet(() -> words.sentences().say("report.review.reason." + check.reason().id()));
  }

  private static String level(Fact chance) {
    BigDecimal share = chance.value().orElseThrow();
    return share.compareTo(EASY) >= 0 ? "easy" : share.compareTo(HARD) < 0 ? "hard" : "fair";
  }

  /** {@code endre til 5 760 (79 % sannsynlig)}. */
  public List<Inline> proposal(TargetCheck check) {
    Map<String, Object> arguments = new HashMap<>();
    String key = "report.review.action." + check.action().id();
    check
        .valueFact()
        .flatMap(words.facts()::find)
        .ifPresent(
            value -> {
              arguments.put("value", words.figure(value));
              words
                  .facts()
                  .find(value.id() + "-chance")
                  .ifPresent(chance -> arguments.put("chance", words.figure(chance)));
            });
    if (arguments.containsKey("chance")) {
      return words.sentences().say(key + "-to", arguments);
    }
    return check
        .until()
        .map(day -> words.sentences().say(key + "-until", Map.of("day", day)))
        .orElseGet(() -> words.sentences().say(key));
  }

  /** Revisions and ends of the last year, the latest first; whose they are stays unsaid. */
  private List<List<Inline>> changed() {
    LocalDate last = words.facts().asOf();
    LocalDate since = words.facts().period().last().minusYears(1);
    record Changed(LocalDate day, List<Inline> text) {}
    List<Changed> all = new ArrayList<>();
    for (Target target : words.facts().strategy().targets()) {
      Optional<TargetFact> shown =
          words.facts().targets().stream()
              .filter(fact -> fact.target().id().equals(target.id()))
              .findFirst();
      List<Target.Revision> revisions = target.revisions();
      for (int i = 0; i < revisions.size(); i++) {
        Target.Revision revision = revisions.get(i);
        boolean recent = revision.date().isAfter(since) && !revision.date().isAfter(last);
        int number = i + 1;
        if (recent && shown.isPresent()) {
          all.add(new Changed(revision.date(), revised(shown.get(), number, revision)));
        }
      }
      target
          .retired()
          .filter(end -> end.date().isAfter(since) && !end.date().isAfter(last))
          .ifPresent(end -> all.add(new Changed(end.date(), retired(target, end))));
    }
    return all.stream()
        .sorted(Comparator.comparing(Changed::day).reversed())
        .limit(MOST_REVISIONS)
        .map(Changed::text)
        .toList();
  }

  private List<Inline> revised(TargetFact target, int number, Target.Revision revision) {
    String now = number < target.wanted().size() - 1 ? "target-" + (number + 1) : "target";
    if (target.wanted().get(number).value().compareTo(target.wanted().get(number - 1).value())
        == 0) {
      return say(
          "moved",
          Map.of(
              "what", words.name(target.target().metric()),
              "on", words.on(target.target().scope()),
              "when", gap.when(target.wanted().get(number).span(), target.target()),
              "day", revision.date(),
              "reason", sentence(revision.reason())));
    }
    return say(
        "revised",
        Map.of(
            "what", words.name(target.target().metric()),
            "on", words.on(target.target().scope()),
            "old",
                words.figure(words.facts().find(target.factId("target-" + number)).orElseThrow()),
            "new", words.figure(words.facts().find(target.factId(now)).orElseThrow()),
            "day", revision.date(),
            "reason", sentence(revision.reason())));
  }

  private List<Inline> retired(Target target, Target.Retirement end) {
    return say(
        "retired",
        Map.of(
            "what", words.name(target.metric()),
            "on", words.on(target.scope()),
            "day", end.date(),
            "reason", sentence(end.reason())));
  }

  private List<Inline> say(String key, Map<String, Object> arguments) {
    return Sentences.capital(words.sentences().say("report.review." + key, arguments));
  }

  private String sentence(Wording text) {
    String visible = Untrusted.visible(text.in(words.context().language())).strip();
    return visible.endsWith(".") ? visible.substring(0, visible.length() - 1) : visible;
  }
}
