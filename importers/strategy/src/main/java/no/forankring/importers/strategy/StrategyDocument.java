package no.forankring.importers.strategy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.core.strategy.Strategy;
import no.forankring.importers.strategy.document.ByHand;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.Edit;
import no.forankring.importers.strategy.document.Editable;
import no.forankring.importers.strategy.document.Problem;
import no.forankring.importers.strategy.document.YamlText;
import no.forankring.importers.strategy.workbook.WorkbookDocument;
import no.forankring.importers.strategy.workbook.WorkbookText;

/**
 * A strategy file that single changes are written into: comments, order, formats and whatever is a
 * person's own stay. What a change comes to is read again, and nothing is given out that does not
 * say what was meant.
 */
public final class StrategyDocument {

  private final String name;
  private final Editable document;
  private final Known known;
  private final Strategy strategy;

  private StrategyDocument(String name, Editable document, Known known, Strategy strategy) {
    this.name = name;
    this.document = document;
    this.known = known;
    this.strategy = strategy;
  }

  /** What became of a change. Nothing has been written. */
  public sealed interface Outcome {

    /**
     * It can be written.
     *
     * @param content of the whole file
     * @param strategy what it says
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Ready(byte[] content, Strategy strategy) implements Outcome {}

    /** It cannot stand; what is wrong with it, at places of a file that is not there. */
    record Refused(List<Problem> problems) implements Outcome {
      public Refused {
        problems = List.copyOf(problems);
      }
    }

    /**
     * There is no place for it that a program is sure of: what a person can write.
     *
     * @param byHand of all the changes, in their order
     */
    record Manual(List<ByHand> byHand) implements Outcome {
      public Manual {
        byHand = List.copyOf(byHand);
      }
    }
  }

  /**
   * Opens a file.
   *
   * @throws IOException if the file cannot be read
   * @throws DocumentException with everything that is wrong in it
   */
  public static StrategyDocument open(Path file, Known known)
      throws IOException, DocumentException {
    String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    Strategy strategy = StrategyFile.read(file, known);
    Editable document =
        StrategyFile.isWorkbook(name)
            ? new WorkbookText(WorkbookDocument.bytes(file))
            : YamlText.read(file);
    return new StrategyDocument(name, document, known, strategy);
  }

  private static Editable editable(String name, byte[] content) throws DocumentException {
    return StrategyFile.isWorkbook(name)
        ? new WorkbookText(content)
        : YamlText.of(name, new String(content, StandardCharsets.UTF_8));
  }

  /** What the file says. */
  public Strategy strategy() {
    return strategy;
  }

  /**
   * What the file would be with changes, one after the other: with all of them or none. Where one
   * has no place, those after it are tried without it.
   *
   * @param changes at least one
   */
  public Outcome with(List<? extends StrategyChange> changes) {
    StrategyDocument before = this;
    List<Edit> edits = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (StrategyChange change : changes) {
      edits.add(change.edit(before.strategy));
      Outcome outcome = before.with(change);
      try {
        switch (outcome) {
          case Outcome.Refused refused -> {
            return refused;
          }
          case Outcome.Ready ready -> before = before.after(ready);
          case Outcome.Manual manual -> {}
        }
      } catch (DocumentException e) {
        return new Outcome.Refused(e.problems());
      }
      outcomes.add(outcome);
    }
    return outcomes.stream().anyMatch(Outcome.Manual.class::isInstance)
        ? new Outcome.Manual(document.byHand(edits))
        : outcomes.getLast();
  }

  private StrategyDocument after(Outcome.Ready ready) throws DocumentException {
    return new StrategyDocument(name, editable(name, ready.content()), known, ready.strategy());
  }

  /** What the file would be with a change. */
  public Outcome with(StrategyChange change) {
    Edit edit = change.edit(strategy);
    Optional<byte[]> edited = document.with(edit);
    if (edited.isEmpty()) {
      return new Outcome.Manual(document.byHand(List.of(edit)));
    }
    try {
      Strategy after = StrategyFile.read(name, edited.get(), known);
      return Placeless.of(after).equals(Placeless.of(change.in(strategy)))
          ? new Outcome.Ready(edited.get(), after)
          : new Outcome.Manual(document.byHand(List.of(edit)));
    } catch (DocumentException e) {
      return new Outcome.Refused(e.problems());
    }
  }
}
