package no.forankring.reports.content.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.InitiativeFact;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.period.Period;
import no.forankring.core.strategy.Course;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Initiative.State;
import no.forankring.core.strategy.Objective;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Wording;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.language.Untrusted;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.GapText;
import no.forankring.reports.content.statement.TextTable;
import no.forankring.reports.content.statement.TextTable.Head;
import no.forankring.reports.content.statement.Words;

/** What comes in the next quarter: what begins, goes on and ends, what is due, and who has it. */
final class NextQuarterPage {

  private static final int MOST = 14;
  private static final String NOTHING = "\u2013";

  /** A day, what is on it, and who has it; what runs all along has no day. */
  private record Item(Optional<LocalDate> day, List<Inline> what, Optional<String> owner) {}

  private final Words words;
  private final GapText gap;
  private final Period ahead;

  NextQuarterPage(Words words) {
    this.words = words;
    this.gap = new GapText(words);
    LocalDate first = words.facts().period().last().plusDays(1);
    this.ahead = new Period(first, first.plusMonths(3).minusDays(1));
  }

  /** Nothing where nothing is planned and nothing is due. */
  List<Block> blocks() {
    List<Item> items = new ArrayList<>();
    words.facts().initiatives().forEach(fact -> initiative(fact).ifPresent(items::add));
    words.facts().targets().stream()
        .filter(target -> !target.target().isRetiredOn(words.facts().asOf()))
        .forEach(
            target -> {
              milestones(target, items);
              deadline(target).ifPresent(items::add);
            });
    words.facts().strategy().decisions().forEach(decision -> due(decision).ifPresent(items::add));
    words
        .facts()
        .strategy()
        .review()
        .filter(ahead::contains)
        .ifPresent(day -> items.add(new Item(Optional.of(day), say("review"), Optional.empty())));
    if (items.isEmpty()) {
      return List.of();
    }
    items.sort(Comparator.comparing(item -> item.day().orElse(LocalDate.MIN)));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.PageBreak());
    blocks.add(
        new Block.Heading(
            2,
            words
                .texts()
                .say(
                    "report.next.heading",
                    Map.of("quarter", words.quarter(words.facts().quarter().plus(1))))));
    blocks.add(
        TextTable.of(
            words,
            "next",
            List.of(new Head("day", 2.2), new Head("what", 8.2), new Head("owner", 2.6)),
            items.subList(0, Math.min(MOST, items.size())),
            this::row));
    if (items.size() > MOST) {
      blocks.add(new Block.Paragraph(words.sentences().say("report.next.more"), Block.Tone.SMALL));
    }
    return List.copyOf(blocks);
  }

  private List<Cell> row(Item item) {
    return List.of(
        TextTable.text(
            item.day()
                .map(words.texts().numbers()::shortDate)
                .orElseGet(() -> words.texts().say("report.next.all-along"))),
        new Cell(Sentences.capital(item.what())),
        TextTable.text(item.owner().orElse(NOTHING)));
  }

  private Optional<Item> initiative(InitiativeFact fact) {
    Initiative initiative = fact.initiative();
    State state = initiative.stateOn(words.facts().asOf());
    boolean open = state == State.RUNNING || state == State.PLANNED;
    if (!open || initiative.from().isAfter(ahead.last())) {
      return Optional.empty();
    }
    boolean begins = ahead.contains(initiative.from());
    Optional<LocalDate> end = initiative.to().filter(ahead::contains);
    boolean asked = new Requests(words).askFor(initiative);
    String key = begins ? (asked ? "begins-if" : "begins") : end.isPresent() ? "ends" : "goes-on";
    Optional<LocalDate> day = begins ? Optional.of(initiative.from()) : end;
    return Optional.of(
        new Item(
            day,
            say(key, Map.of("name", said(initiative.name()))),
            initiative.owner().map(this::said)));
  }

  private void milestones(TargetFact target, List<Item> items) {
    List<Course.Milestone> milestones = target.target().course().milestones();
    for (int i = 0; i < milestones.size(); i++) {
      Optional<Fact> wanted = words.facts().find(target.factId("milestone-" + (i + 1)));
      LocalDate day = milestones.get(i).date();
      if (ahead.contains(day) && wanted.isPresent()) {
        items.add(
            new Item(
                Optional.of(day),
                say(
                    "milestone",
                    Map.of(
                        "aim", words.phrase(wanted.get()),
                        "on", words.on(target.target().scope()))),
                owner(target)));
      }
    }
  }

  private Optional<Item> deadline(TargetFact target) {
    return target.span() instanceof Span.Each || !ahead.contains(target.deadline())
        ? Optional.empty()
        : Optional.of(
            new Item(
                Optional.of(target.deadline()),
                say("deadline", Map.of("target", gap.row(target))),
                owner(target)));
  }

  /** Whoever has the objective that the target belongs to. */
  private Optional<String> owner(TargetFact target) {
    return target
        .target()
        .serves()
        .objective()
        .flatMap(words.facts().strategy()::objective)
        .flatMap(Objective::owner)
        .map(this::said);
  }

  private Optional<Item> due(Decision decision) {
    return decision
        .due()
        .filter(ahead::contains)
        .filter(day -> decision.answer().filter(Decision.Answer.YES::equals).isPresent())
        .map(
            day ->
                new Item(
                    Optional.of(day),
                    say("decided", Map.of("text", said(decision.text()))),
                    Optional.empty()));
  }

  private String said(Wording text) {
    return Untrusted.visible(text.in(words.context().language()));
  }

  private List<Inline> say(String key) {
    return say(key, Map.of());
  }

  private List<Inline> say(String key, Map<String, Object> arguments) {
    return words.sentences().say("report.next." + key, arguments);
  }
}
