package no.forankring.importers.strategy;

import java.util.Optional;
import no.forankring.core.strategy.Plan;
import no.forankring.core.strategy.Wording;
import no.forankring.importers.strategy.document.YamlMapping;

/** The plans of a file. */
record PlanReader(Ids ids) {

  /** Absent where a problem was noted. */
  Optional<Plan> read(YamlMapping item) {
    item.only("id", "name", "kind", "chapter", "owner");
    Optional<String> id = ids.read(item);
    Optional<Wording> name = item.required("name").flatMap(WordingReader::read);
    Optional<Plan.Kind> kind = item.required("kind").flatMap(value -> value.oneOf(Plan.Kind.class));
    Optional<Wording> chapter = item.optional("chapter").flatMap(WordingReader::read);
    Optional<Wording> owner = item.optional("owner").flatMap(WordingReader::read);
    if (id.isEmpty() || name.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Plan(id.get(), name.get(), kind.get(), chapter, owner));
  }
}
