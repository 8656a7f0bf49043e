package no.forankring.importers.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.forankring.core.period.Quarter;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Wording;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/**
 * The decisions of a file.
 *
 * @param ids theirs
 * @param targets what one may be about
 * @param initiatives what else one may be about
 */
record DecisionReader(Ids ids, Ids targets, Ids initiatives) {

  /** Absent where a problem was noted. */
  Optional<Decision> read(YamlMapping item) {
    item.only("id", "asked", "text", "about", "decided", "answer", "by", "due", "followed");
    Optional<String> id = ids.read(item);
    Optional<Quarter> asked = item.required("asked").flatMap(DecisionReader::quarter);
    Optional<Wording> text = item.required("text").flatMap(WordingReader::read);
    Optional<String> about = item.optional("about").flatMap(this::about);
    Optional<LocalDate> decided = item.optional("decided").flatMap(YamlValue::date);
    Optional<Decision.Answer> answer =
        item.optional("answer").flatMap(value -> value.oneOf(Decision.Answer.class));
    if (item.has("decided") != item.has("answer")) {
      item.problem("decided-without-answer", item.has("decided") ? "answer" : "decided");
      return Optional.empty();
    }
    for (String later : List.of("by", "due", "followed")) {
      if (item.has(later) && !item.has("decided")) {
        item.problem("not-decided", later);
        return Optional.empty();
      }
    }
    Optional<LocalDate> due =
        item.optional("due")
            .flatMap(value -> Dates.notBefore(value, decided, "due-before-decided"));
    if (id.isEmpty()
        || asked.isEmpty()
        || text.isEmpty()
        || decided.isPresent() != answer.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Decision(
            id.get(),
            asked.get(),
            text.get(),
            about,
            decided,
            answer,
            item.optional("by").flatMap(YamlValue::text),
            due,
            item.optional("followed").flatMap(WordingReader::read)));
  }

  /** What a target and an initiative are both called is neither of them. */
  private Optional<String> about(YamlValue value) {
    Optional<String> id = Ids.known(value, "unknown-about", targets, initiatives);
    if (id.filter(targets::has).filter(initiatives::has).isPresent()) {
      value.problem(
          "ambiguous-about",
          Integer.toString(targets.line(id.get())),
          Integer.toString(initiatives.line(id.get())));
      return Optional.empty();
    }
    return id;
  }

  private static Optional<Quarter> quarter(YamlValue value) {
    Optional<String> text = value.text();
    Optional<Quarter> quarter = text.flatMap(Quarter::parse);
    if (text.isPresent() && quarter.isEmpty()) {
      value.problem("not-a-quarter");
    }
    return quarter;
  }
}
