package no.forankring.importers.strategy;

import java.time.LocalDate;
import java.util.Optional;
import no.forankring.core.strategy.Objective;
import no.forankring.core.strategy.Wording;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/** The objectives of a file. */
record ObjectiveReader(Ids ids, Ids plans) {

  /** Absent where a problem was noted. */
  Optional<Objective> read(YamlMapping item) {
    item.only("id", "text", "plan", "audience", "owner", "set", "closed");
    Optional<String> id = ids.read(item);
    Optional<Wording> text = item.required("text").flatMap(WordingReader::read);
    Optional<LocalDate> set = item.required("set").flatMap(YamlValue::date);
    Optional<String> plan =
        item.optional("plan").flatMap(value -> plans.known(value, "unknown-plan"));
    Optional<Wording> audience = item.optional("audience").flatMap(WordingReader::read);
    Optional<Wording> owner = item.optional("owner").flatMap(WordingReader::read);
    Optional<Objective.Closing> closed =
        item.optional("closed").flatMap(YamlValue::mapping).flatMap(end -> closing(end, set));
    if (id.isEmpty() || text.isEmpty() || set.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Objective(id.get(), text.get(), plan, audience, owner, set.get(), closed));
  }

  private static Optional<Objective.Closing> closing(YamlMapping end, Optional<LocalDate> set) {
    end.only("date", "reason");
    Optional<LocalDate> date =
        end.required("date").flatMap(value -> Dates.notBefore(value, set, "closed-before-set"));
    Optional<Wording> reason = end.required("reason").flatMap(WordingReader::read);
    return date.flatMap(day -> reason.map(because -> new Objective.Closing(day, because)));
  }
}
