package no.forankring.core.analysis.effect;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tries the grades from the strongest down, and remembers why one was not given. */
final class Grading {

  private final Study study;
  private final Window window;
  private final Batches metric;
  private final SortedSet<Reason> reasons = new TreeSet<>();

  Grading(Study study) {
    this.study = study;
    this.window = Window.of(study);
    this.metric = Batches.of(study.metric(), window);
  }

  Effect effect() {
    return experiment()
        .or(this::compared)
        .or(this::beforeAfter)
        .or(this::movesTogether)
        .orElseGet(() -> withoutGain(Grade.CANNOT_TELL));
  }

  private Optional<Effect> experiment() {
    Optional<Gain> gain = study.draw().flatMap(Lots::gain);
    if (gain.isEmpty()) {
      reasons.add(study.draw().isEmpty() ? Reason.NOT_DRAWN : Reason.TOO_FEW_DRAWN);
    }
    return gain.map(found -> withGain(Grade.EXPERIMENT, found, Basis.LOTS, List.of()));
  }

  private Optional<Effect> compared() {
    if (study.comparisons().isEmpty()) {
      reasons.add(Reason.NO_COMPARISON);
      return Optional.empty();
    }
    Optional<Comparison> comparison = Comparison.of(metric, study.comparisons(), window);
    if (comparison.isEmpty()) {
      reasons.add(Reason.NONE_FOLLOWS);
      return Optional.empty();
    }
    List<String> names = comparison.get().names();
    return Relative.of(metric, comparison.get().average())
        .flatMap(this::gain)
        .map(gain -> withGain(Grade.COMPARED, gain, Basis.COMPARISON_SERIES, names));
  }

  private Optional<Effect> beforeAfter() {
    Optional<Relative> year =
        study.yearBefore().flatMap(then -> Relative.of(metric, Batches.of(then, window)));
    if (year.isEmpty()) {
      reasons.add(Reason.SEASON_UNKNOWN);
    }
    Basis basis = year.isPresent() ? Basis.YEAR_BEFORE : Basis.OWN_HISTORY;
    return gain(year.orElse(Relative.of(metric)))
        .map(gain -> withGain(Grade.BEFORE_AFTER, gain, basis, List.of()));
  }

  private Optional<Effect> movesTogether() {
    if (study.intensity().isEmpty()) {
      reasons.add(Reason.NO_INTENSITY);
      return Optional.empty();
    }
    if (!Intensity.movesWith(study.metric(), study.intensity().get(), window)) {
      reasons.add(Reason.DOES_NOT_MOVE_TOGETHER);
      return Optional.empty();
    }
    return Optional.of(withoutGain(Grade.MOVES_TOGETHER));
  }

  private Optional<Gain> gain(Relative relative) {
    Judgement judgement =
        Judgement.of(relative.batches(), study.length().month(), study.isPrompted());
    reasons.addAll(judgement.reasons());
    if (window.isBroken()) {
      reasons.add(Reason.BREAK);
    }
    if (window.isTouched()) {
      reasons.add(Reason.OTHER_INITIATIVE);
    }
    return judgement
        .departure()
        .map(departure -> departure.times(relative.unit()))
        .map(
            found ->
                new Gain(
                    found.value(), found.interval(Effect.CONFIDENCE), found.p(), window.steps()));
  }

  private Effect withGain(Grade grade, Gain gain, Basis basis, List<String> names) {
    return new Effect(grade, Optional.of(gain), Optional.of(basis), names, reasons);
  }

  private Effect withoutGain(Grade grade) {
    return new Effect(grade, Optional.empty(), Optional.empty(), List.of(), reasons);
  }
}
