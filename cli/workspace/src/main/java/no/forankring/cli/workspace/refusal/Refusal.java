package no.forankring.cli.workspace.refusal;

import java.util.List;

/**
 * What was asked cannot be done, and nothing was changed. The sentence for people is made from code
 * and arguments where it is shown.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Whose fault it is. */
  public enum Reason {
    /** The question names something that is not there: a quarter, metric or channel. */
    USAGE,
    /** What lies on the disk cannot be used. */
    FAILED
  }

  private final Reason reason;
  private final String code;

  @SuppressWarnings("serial") // never serialised; the list is immutable
  private final List<String> arguments;

  private Refusal(Reason reason, String code, List<String> arguments) {
    super(code + ": " + String.join(", ", arguments));
    this.reason = reason;
    this.code = code;
    this.arguments = List.copyOf(arguments);
  }

  /** The question names something that is not there. */
  public static Refusal usage(String code, String... arguments) {
    return new Refusal(Reason.USAGE, code, List.of(arguments));
  }

  /** What lies on the disk cannot be used. */
  public static Refusal failed(String code, String... arguments) {
    return new Refusal(Reason.FAILED, code, List.of(arguments));
  }

  public Reason reason() {
    return reason;
  }

  /** Stable, lower case with hyphens. */
  public String code() {
    return code;
  }

  /** For the sentence, in the order its document numbers them. */
  public List<String> arguments() {
    return arguments;
  }
}
