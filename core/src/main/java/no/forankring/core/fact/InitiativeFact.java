package no.forankring.core.fact;

import java.util.Optional;
import no.forankring.core.analysis.effect.Effect;
import no.forankring.core.strategy.Initiative;

/**
 * An initiative at a quarter's last day. Each number is also a {@link Fact}, named {@code
 * initiative/<id>#cost} and so on.
 *
 * @param state at that day
 * @param effect what it gave of what it should change; absent where nobody said what that is, or it
 *     had not begun
 */
public record InitiativeFact(
    Initiative initiative, Initiative.State state, Optional<Effect> effect) {

  /** {@code initiative/<id>#<what>}: the id of the fact that carries one of its numbers. */
  public String factId(String what) {
    return "initiative/" + initiative.id() + "#" + what;
  }
}
