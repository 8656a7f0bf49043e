package no.forankring.core.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.forankring.core.analysis.effect.Basis;
import no.forankring.core.analysis.effect.Effect;
import no.forankring.core.analysis.effect.Gain;
import no.forankring.core.analysis.effect.Grade;
import no.forankring.core.analysis.effect.Reason;
import no.forankring.core.strategy.Initiative;

/**
 * An initiative at a quarter's last day. Each number is also a {@link Fact}, named {@code
 * initiative/<id>#cost} and so on: what it costs, {@code #hours}, {@code #posts}; the change it
 * should bring, {@code #expected}, and what it gave, {@code #gain}, both over the same step; {@code
 * #gain-total} of all its days. Each gain has its ends, {@code -low} and {@code -high}.
 *
 * @param state at that day
 * @param effect what it gave of what it should change; absent where nobody said what that is, or it
 *     has not run
 * @param posts how many published posts are known to belong to it
 */
public record InitiativeFact(
    Initiative initiative, Initiative.State state, Optional<Effect> effect, int posts) {

  /** How good the evidence is for what it gave. */
  public Optional<Grade> grade() {
    return effect.map(Effect::grade);
  }

  /** Whether it can be told that it gave anything: the interval of its gain keeps off 0. */
  public boolean isTold() {
    return effect.flatMap(Effect::gain).filter(Gain::isTold).isPresent();
  }

  /** Whether a gain or loss is told at all, be it sure or not. */
  public boolean hasGain() {
    return effect.flatMap(Effect::gain).isPresent();
  }

  /** Whether it is told that it gave something, and in the direction it was meant to. */
  public boolean isAsWanted() {
    double wanted =
        initiative.expected().map(expected -> expected.change().doubleValue()).orElse(0.0);
    return isTold()
        && effect.flatMap(Effect::gain).filter(gain -> gain.perStep() * wanted > 0).isPresent();
  }

  /** What it was compared with; absent where no gain is told. */
  public Optional<Basis> basis() {
    return effect.flatMap(Effect::basis);
  }

  /** Names of the series it was compared with. */
  public List<String> comparedWith() {
    return effect.map(Effect::comparedWith).orElse(List.of());
  }

  /** What kept it from a higher grade. */
  public Set<Reason> reasons() {
    return effect.map(found -> (Set<Reason>) found.reasons()).orElse(Set.of());
  }

  /** {@code initiative/<id>#<what>}: the id of the fact that carries one of its numbers. */
  public String factId(String what) {
    return "initiative/" + initiative.id() + "#" + what;
  }
}
