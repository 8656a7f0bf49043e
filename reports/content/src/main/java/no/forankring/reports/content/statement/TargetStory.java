package no.forankring.reports.content.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.core.fact.Fact;
import no.forankring.core.fact.TargetFact;
import no.forankring.core.strategy.Course.Milestone;
import no.forankring.core.strategy.Target;
import no.forankring.core.strategy.Target.Revision;
import no.forankring.reports.content.language.Sentences;
import no.forankring.reports.content.language.Untrusted;
import no.forankring.reports.content.report.Inline;

/** What became of a target: why it was set, each change with its reason, milestones, its end. */
public final class TargetStory {

  private final Words words;
  private final GapText gap;

  public TargetStory(Words words) {
    this.words = words;
    this.gap = new GapText(words);
  }

  /** {@code 15 000 følgere på LinkedIn innen 31. desember 2026: Satt 10. januar 2025, …}. */
  public List<Inline> of(TargetFact fact) {
    return words
        .sentences()
        .say(
            "chapter.story.item",
            Map.of(
                "what",
                Sentences.capital(gap.row(fact)),
                "story",
                Sentences.join(story(fact.target()))));
  }

  private List<List<Inline>> story(Target target) {
    List<List<Inline>> sentences = new ArrayList<>();
    sentences.add(set(target));
    target
        .rationale()
        .map(why -> quoted(words.said(why)))
        .map(why -> words.sentences().say("chapter.story.rationale", Map.of("why", why)))
        .ifPresent(sentences::add);
    List<Revision> known =
        target.revisions().stream()
            .filter(revision -> !revision.date().isAfter(words.facts().asOf()))
            .toList();
    for (int i = 0; i < known.size(); i++) {
      // The last one is what is wanted now.
      String value = i == known.size() - 1 ? "target" : "target-" + (i + 2);
      revision(target, known.get(i), value).ifPresent(sentences::add);
    }
    milestones(target).ifPresent(sentences::add);
    return sentences;
  }

  private List<Inline> set(Target target) {
    return fact(target, "target-1")
        .map(
            first ->
                words
                    .sentences()
                    .say(
                        "chapter.story.first",
                        Map.of("day", target.set(), "value", words.figure(first))))
        .orElseGet(() -> words.sentences().say("chapter.story.set", Map.of("day", target.set())));
  }

  private Optional<List<Inline>> revision(Target target, Revision revision, String what) {
    return fact(target, what)
        .map(
            value -> {
              Map<String, Object> arguments = new HashMap<>();
              arguments.put("day", revision.date());
              arguments.put("value", words.figure(value));
              arguments.put("when", revision.span().map(to -> gap.when(to, target)).orElse(""));
              arguments.put(
                  "reason", Untrusted.clause(revision.reason().in(words.context().language())));
              return words.sentences().say("chapter.story.revised", arguments);
            });
  }

  private Optional<List<Inline>> milestones(Target target) {
    List<Inline> list = new ArrayList<>();
    List<Milestone> milestones = target.course().milestones();
    for (int i = 0; i < milestones.size(); i++) {
      LocalDate day = milestones.get(i).date();
      fact(target, "milestone-" + (i + 1))
          .ifPresent(
              value -> {
                if (!list.isEmpty()) {
                  list.add(new Inline.Text("; "));
                }
                list.addAll(
                    words
                        .sentences()
                        .say(
                            "chapter.story.milestone",
                            Map.of("value", words.figure(value), "day", day)));
              });
    }
    return list.isEmpty()
        ? Optional.empty()
        : Optional.of(words.sentences().say("chapter.story.milestones", Map.of("list", list)));
  }

  /** A target that was given up, with the value it had then; empty where its fact is missing. */
  public Optional<List<Inline>> end(Target target) {
    return fact(target, "given-up")
        .flatMap(
            value ->
                target
                    .retired()
                    .map(
                        end ->
                            words
                                .sentences()
                                .say(
                                    "chapter.story.retired."
                                        + (target.sense() == Target.Sense.AT_LEAST
                                            ? "at-least"
                                            : "at-most"),
                                    Map.of(
                                        "what", words.phrase(value),
                                        "on", words.on(value),
                                        "when",
                                            gap.when(target.spanOn(words.facts().asOf()), target),
                                        "day", end.date(),
                                        "reason",
                                            Untrusted.clause(
                                                end.reason().in(words.context().language()))))))
        .map(Sentences::capital);
  }

  /** What somebody wrote then: it is not ours to word. */
  private static Inline quoted(String text) {
    return new Inline.Quote(Untrusted.clause(text));
  }

  private Optional<Fact> fact(Target target, String what) {
    return words.facts().find("target/" + target.id() + "#" + what);
  }
}
