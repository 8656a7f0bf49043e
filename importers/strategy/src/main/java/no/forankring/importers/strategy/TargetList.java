package no.forankring.importers.strategy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.forankring.core.observation.Scope;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/** The targets of a file: each id once, and one target for the same thing at the same time. */
final class TargetList {

  private record Aim(String metric, Scope scope, Span span) {}

  private final Known known;
  private final ServesReader serves;
  private final List<Target> targets = new ArrayList<>();
  private final Ids ids = new Ids();
  private final Map<Aim, Target> aims = new HashMap<>();

  TargetList(Known known, ServesReader serves) {
    this.known = known;
    this.serves = serves;
  }

  void add(YamlValue item) {
    item.mapping().ifPresent(this::add);
  }

  List<Target> targets() {
    return List.copyOf(targets);
  }

  /** Those read so far. */
  Ids ids() {
    return ids;
  }

  private void add(YamlMapping item) {
    new TargetReader(known, ids, serves, item).read().ifPresent(target -> add(item, target));
  }

  private void add(YamlMapping item, Target target) {
    Target first =
        aims.merge(
            new Aim(target.metric(), target.scope(), target.span()),
            target,
            (before, now) -> before.retired().isPresent() ? now : before);
    if (!first.equals(target) && target.retired().isEmpty()) {
      item.problem(
          "duplicate-target",
          target.metric(),
          target.scope().toString(),
          first.id(),
          Integer.toString(ids.line(first.id())));
    }
    targets.add(target);
  }
}
