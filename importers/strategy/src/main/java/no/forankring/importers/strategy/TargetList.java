package no.forankring.importers.strategy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.observation.Scope;
import no.forankring.core.strategy.Span;
import no.forankring.core.strategy.Target;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/** The targets of a file: each id once, and one target for the same thing at the same time. */
final class TargetList {

  private record Aim(String metric, Scope scope, Span span) {}

  private final String fileName;
  private final Known known;
  private final List<Target> targets = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<Aim, Target> aims = new HashMap<>();

  TargetList(String fileName, Known known) {
    this.fileName = fileName;
    this.known = known;
  }

  void add(YamlValue item) {
    item.mapping().ifPresent(this::add);
  }

  List<Target> targets() {
    return List.copyOf(targets);
  }

  private void add(YamlMapping item) {
    Optional<Target> read = new TargetReader(fileName, known, item).read();
    item.optional("id").ifPresent(id -> id.text().ifPresent(text -> once(id, text)));
    read.ifPresent(target -> add(item, target));
  }

  private void once(YamlValue id, String text) {
    Integer first = lines.putIfAbsent(text, id.line());
    if (first != null) {
      id.problem("duplicate-id", Integer.toString(first));
    }
  }

  private void add(YamlMapping item, Target target) {
    Target first =
        aims.putIfAbsent(new Aim(target.metric(), target.scope(), target.span()), target);
    if (first != null) {
      item.problem(
          "duplicate-target",
          target.metric(),
          target.scope().toString(),
          first.id(),
          Integer.toString(lines.getOrDefault(first.id(), 0)));
    }
    targets.add(target);
  }
}
