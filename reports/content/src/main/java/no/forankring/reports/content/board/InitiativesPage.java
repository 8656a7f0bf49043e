package no.forankring.reports.content.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.InitiativeFact;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Initiative.Expected;
import no.forankring.core.strategy.Initiative.State;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.statement.FactWords;
import no.forankring.reports.content.statement.InitiativeEvidence;
import no.forankring.reports.content.statement.TextTable;
import no.forankring.reports.content.statement.TextTable.Head;
import no.forankring.reports.content.statement.Words;

/** What each initiative cost, what it should give, what it gave, and how well that is known. */
final class InitiativesPage {

  private static final int MOST = 7;
  private static final String NOTHING = "\u2013";

  private final Words words;
  private final InitiativeEvidence evidence;

  InitiativesPage(Words words) {
    this.words = words;
    this.evidence = new InitiativeEvidence(words);
  }

  /** Nothing where nobody wrote down what is done. What ended a year ago is told no more. */
  List<Block> blocks() {
    List<InitiativeFact> all = words.facts().initiatives().stream().filter(this::isRecent).toList();
    if (all.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Heading(2, finding(all)));
    blocks.add(
        TextTable.of(
            words,
            "initiatives",
            List.of(
                new Head("initiative", 2.7),
                new Head("when", 1.8),
                new Head("cost", 1.9, true),
                new Head("expected", 2.2, true),
                new Head("gave", 1.6, true),
                new Head("known", 3.1)),
            all.subList(0, Math.min(MOST, all.size())),
            this::row));
    blocks.add(note("note"));
    if (all.size() > MOST) {
      blocks.add(note("more"));
    }
    return List.copyOf(blocks);
  }

  private Block note(String key) {
    return new Block.Paragraph(
        words.sentences().say("report.initiatives." + key), Block.Tone.SMALL);
  }

  private boolean isRecent(InitiativeFact fact) {
    LocalDate yearAgo = words.facts().period().last().minusYears(1);
    return fact.initiative()
        .lastAsOf(words.facts().period().last())
        .filter(yearAgo::isAfter)
        .isEmpty();
  }

  /** How many of those that were to change something are known to have done so. */
  private List<Inline> finding(List<InitiativeFact> all) {
    List<InitiativeFact> judged = all.stream().filter(InitiativeFact::hasGain).toList();
    if (judged.isEmpty()) {
      return words.sentences().say("report.initiatives.heading.unknown");
    }
    long worked = judged.stream().filter(InitiativeFact::isAsWanted).count();
    return Sentences.capital(
        words
            .sentences()
            .say(
                "report.initiatives.heading.judged", words.outOf("worked", worked, judged.size())));
  }

  private List<Cell> row(InitiativeFact fact) {
    return List.of(
        TextTable.text(fact.initiative().name().in(words.context().language())),
        TextTable.text(when(fact)),
        cost(fact),
        expected(fact),
        evidence.gave(fact).map(Cell::new).orElseGet(() -> TextTable.text(NOTHING)),
        TextTable.text(evidence.known(fact)));
  }

  private String when(InitiativeFact fact) {
    Initiative initiative = fact.initiative();
    Optional<LocalDate> last = initiative.lastAsOf(words.facts().period().last());
    String from = words.texts().numbers().shortDate(initiative.from());
    String state = "report.initiatives.state." + FactWords.id(fact.state());
    return fact.state() == State.STOPPED || last.isPresent()
        ? words
            .texts()
            .say(state, from, last.map(words.texts().numbers()::shortDate).orElse(""), "ends")
        : words.texts().say(state, from, "", "goes-on");
  }

  private Cell cost(InitiativeFact fact) {
    List<Inline> parts = new ArrayList<>();
    for (String what : List.of("cost", "hours")) {
      find(fact, what)
          .ifPresent(
              found -> {
                if (!parts.isEmpty()) {
                  parts.add(new Inline.Text(", "));
                }
                parts.add(words.figure(found));
              });
    }
    return parts.isEmpty() ? TextTable.text(NOTHING) : new Cell(parts);
  }

  private Cell expected(InitiativeFact fact) {
    return find(fact, "expected")
        .map(found -> new Cell(said(fact, words.signed(found))))
        .orElseGet(() -> TextTable.text(NOTHING));
  }

  /** {@code +40 forespørsler i måneden}. */
  private List<Inline> said(InitiativeFact fact, Inline change) {
    Expected expected = fact.initiative().expected().orElseThrow();
    return words
        .sentences()
        .say(
            "report.initiatives.change." + step(expected),
            Map.of("v", change, "what", words.name(expected.metric())));
  }

  private static String step(Expected expected) {
    return expected.each().map(FactWords::id).orElse("in-all");
  }

  private Optional<Fact> find(InitiativeFact fact, String what) {
    return words.facts().find(fact.factId(what));
  }
}
