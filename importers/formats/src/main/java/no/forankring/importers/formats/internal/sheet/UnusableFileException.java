package no.forankring.importers.formats.internal.sheet;

import java.util.List;

/** A file that cannot be used at all: a code with arguments. */
public final class UnusableFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<String> arguments;

  public UnusableFileException(String code, String... arguments) {
    this(code, List.of(arguments));
  }

  public UnusableFileException(String code, List<String> arguments) {
    super(code + " " + arguments);
    this.code = code;
    this.arguments = List.copyOf(arguments);
  }

  public String code() {
    return code;
  }

  public List<String> arguments() {
    return arguments;
  }
}
