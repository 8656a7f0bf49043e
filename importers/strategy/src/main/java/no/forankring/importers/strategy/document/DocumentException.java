package no.forankring.importers.strategy.document;

import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be used as it stands, with everything that is wrong in it. */
public final class DocumentException extends Exception {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // never serialised; the list is immutable
  private final List<Problem> problems;

  /**
   * @param problems at least one, in the order of their places
   */
  public DocumentException(List<Problem> problems) {
    super(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** At least one, in the order of their places. */
  public List<Problem> problems() {
    return problems;
  }
}
