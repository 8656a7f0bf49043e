package no.forankring.cli.command;

import java.io.Console;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.forankring.cli.workspace.intake.Questions;
import no.forankring.core.observation.ChannelId;
import no.forankring.reports.content.language.Texts;

/** Asks the person at the keyboard. An empty answer leaves the file alone. */
final class KeyboardQuestions implements Questions {
  private final Console console;
  private final Texts texts;
  private final Runnable before;

  private KeyboardQuestions(Console console, Texts texts, Runnable before) {
    this.console = console;
    this.texts = texts;
    this.before = before;
  }

  /**
   * Asks where there is a terminal, and nobody where there is none.
   *
   * @param before done before each question: what else stands on the line is taken away
   */
  static Questions ifAnyone(Texts texts, Runnable before) {
    return terminal()
        .<Questions>map(console -> new KeyboardQuestions(console, texts, before))
        .orElse(Questions.NOBODY);
  }

  /** Whether a person sees what is printed. */
  static boolean isTerminal() {
    return terminal().isPresent();
  }

  // From Java 22 on there is a console without a terminal too, and a method to tell.
  @SuppressWarnings("SystemConsoleNull")
  private static Optional<Console> terminal() {
    Console console = System.console();
    if (console == null) {
      return Optional.empty();
    }
    try {
      boolean seen = (boolean) Console.class.getMethod("isTerminal").invoke(console);
      return seen ? Optional.of(console) : Optional.empty();
    } catch (ReflectiveOperationException e) {
      return Optional.of(console);
    }
  }

  @Override
  public Optional<ChannelId> channel(String file, List<ChannelId> possible) {
    if (possible.isEmpty()) {
      return Optional.empty();
    }
    before.run();
    say(texts.say("commands.import.whose", file));
    for (int i = 0; i < possible.size(); i++) {
      say("  " + (i + 1) + "  " + possible.get(i));
    }
    for (String answer = answer(); !answer.isEmpty(); answer = answer()) {
      for (int i = 0; i < possible.size(); i++) {
        if (answer.equals(Integer.toString(i + 1)) || answer.equals(possible.get(i).toString())) {
          return Optional.of(possible.get(i));
        }
      }
      say(texts.say("commands.import.not-one"));
    }
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> exported(String file) {
    before.run();
    say(texts.say("commands.import.when", file));
    for (String answer = answer(); !answer.isEmpty(); answer = answer()) {
      try {
        return Optional.of(LocalDate.parse(answer));
      } catch (DateTimeException e) {
        say(texts.message("not-a-date", List.of(answer)));
      }
    }
    return Optional.empty();
  }

  // Not with the console's own printf, which before Java 23 takes the machine's locale.
  private void say(String line) {
    console.writer().println(line);
    console.flush();
  }

  private String answer() {
    console.writer().print("> ");
    console.flush();
    String line = console.readLine();
    return line == null ? "" : line.strip();
  }
}
