package no.forankring.reports.content.board;

import java.util.List;
import java.util.Optional;
import no.forankring.core.fact.QuarterFacts;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Decision.Answer;
import no.forankring.core.strategy.Initiative.State;

/** What earlier reports asked for, and the last word on each matter. */
final class EarlierRequests {

  private static final String AGAIN = "again-";

  private final QuarterFacts facts;
  private final List<Decision> earlier;

  EarlierRequests(QuarterFacts facts) {
    this.facts = facts;
    this.earlier =
        facts.strategy().decisions().stream()
            .filter(each -> each.asked().compareTo(facts.quarter()) < 0)
            .toList();
  }

  /** The id of a request for what was put off. */
  static String again(Decision decision) {
    return AGAIN + matter(decision);
  }

  /**
   * What a decision is on, however often it has been asked for: its id without what asking anew
   * adds to it.
   */
  static String matter(Decision decision) {
    String id = decision.id();
    while (id.startsWith(AGAIN)) {
      id = id.substring(AGAIN.length());
    }
    String quarter = "-" + decision.asked();
    return id.endsWith(quarter) ? id.substring(0, id.length() - quarter.length()) : id;
  }

  /** The last answer to a request of this id; absent where nobody has answered. */
  Optional<Answer> answerTo(String request) {
    return earlier.reversed().stream()
        .filter(each -> matter(each).equals(request))
        .flatMap(each -> each.answer().stream())
        .findFirst();
  }

  /** The last answer to anything that was asked about an initiative. */
  Optional<Answer> answerAbout(String initiative) {
    return earlier.reversed().stream()
        .filter(each -> each.about().filter(initiative::equals).isPresent())
        .flatMap(each -> each.answer().stream())
        .findFirst();
  }

  /** What was put off and has not been asked anew, the latest first; of what still stands. */
  List<Decision> putOff() {
    return earlier.reversed().stream()
        .filter(each -> each.answer().filter(Answer.LATER::equals).isPresent())
        .filter(each -> earlier.stream().noneMatch(other -> isAskedAnew(each, other)))
        .filter(each -> each.about().filter(this::isOver).isEmpty())
        .toList();
  }

  private static boolean isAskedAnew(Decision first, Decision other) {
    boolean same = first.about().isPresent() && first.about().equals(other.about());
    return other.asked().compareTo(first.asked()) > 0
        && (same || matter(other).equals(matter(first)));
  }

  /** The first time a matter was asked for: later its text only says so again. */
  Decision first(Decision decision) {
    return earlier.stream()
        .filter(each -> matter(each).equals(matter(decision)))
        .findFirst()
        .orElse(decision);
  }

  /** Whether a target is given up, or an initiative no longer waits for anybody. */
  private boolean isOver(String about) {
    boolean retired =
        facts.strategy().targets().stream()
            .filter(target -> target.id().equals(about))
            .anyMatch(target -> target.isRetiredOn(facts.asOf()));
    boolean begun =
        facts.initiatives().stream()
            .filter(fact -> fact.initiative().id().equals(about))
            .anyMatch(fact -> fact.initiative().stateOn(facts.asOf()) != State.PLANNED);
    return retired || begun;
  }
}
