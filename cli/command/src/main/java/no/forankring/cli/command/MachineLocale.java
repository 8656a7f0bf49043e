package no.forankring.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The language of the machine, as its owner chose it. */
final class MachineLocale {
  private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

  private MachineLocale() {}

  /**
   * The first that the environment names. Java falls back to English where a locale is named and
   * not installed, and our start script puts {@code C.UTF-8} over it.
   *
   * @param environment of the process
   * @param otherwise where the environment names none
   */
  static Locale of(Map<String, String> environment, Locale otherwise) {
    for (String variable : VARIABLES) {
      String value = environment.getOrDefault(variable, "");
      String language = value.split("[_.@]", -1)[0];
      if (!language.isEmpty() && !language.equals("C") && !language.equals("POSIX")) {
        return Locale.forLanguageTag(language);
      }
    }
    return otherwise;
  }
}
