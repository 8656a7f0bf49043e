package no.forankring.cli.command.help;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.reports.content.language.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The sentences of {@code --help}, under the keys picocli looks for. The language is chosen when
 * help is asked for, after the command line has been read.
 */
public final class HelpTexts extends ResourceBundle {
  private static final String TOPIC = "help.";

  private final Supplier<Texts> speech;
  private final Map<String, String> keys = new LinkedHashMap<>();

  private HelpTexts(Supplier<Texts> speech) {
    this.speech = speech;
  }

  /**
   * Gives a command, and all below it, their sentences.
   *
   * @param speech asked each time a sentence is wanted
   */
  public static void addTo(CommandLine command, Supplier<Texts> speech) {
    HelpTexts texts = new HelpTexts(speech);
    texts.collect(command);
    command.setResourceBundle(texts);
  }

  private void collect(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    String own = spec.qualifiedName(".") + ".";
    keys.put(own + "usage.synopsisHeading", TOPIC + "heading.usage");
    keys.put(own + "usage.commandListHeading", TOPIC + "heading.commands");
    keys.put(own + "usage.exitCodeListHeading", TOPIC + "heading.exit-codes");
    keys.put(own + "usage.description", TOPIC + spec.name() + ".about");
    key(spec.name(), "example")
        .ifPresent(
            key -> {
              keys.put(own + "usage.footer.0", "");
              keys.put(own + "usage.footer.1", key);
            });
    for (int code = ExitCode.DONE; code <= ExitCode.DONE_WITH_PROBLEMS; code++) {
      keys.put(own + "usage.exitCodeList." + code, TOPIC + "exit-code." + code);
    }
    for (OptionSpec option : spec.options()) {
      String name = option.longestName().replaceFirst("^-+", "");
      key(spec.name(), name).ifPresent(key -> keys.put(own + name, key));
    }
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      key(spec.name(), argument.paramLabel())
          .ifPresent(
              key -> keys.put(own + argument.paramLabel() + "[" + argument.index() + "]", key));
    }
    command.getSubcommands().values().forEach(this::collect);
  }

  /** Its own sentence, else the one all commands share. */
  private static Optional<String> key(String command, String what) {
    Texts any = Texts.in(Texts.languages().iterator().next());
    return Optional.of(TOPIC + command + "." + what)
        .filter(any::has)
        .or(() -> Optional.of(TOPIC + "options." + what).filter(any::has));
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    String text = keys.get(key);
    if (text == null) {
      return null;
    }
    Texts texts = speech.get();
    if (text.isEmpty()) {
      return "";
    }
    if (text.endsWith(".example")) {
      return texts.say(TOPIC + "heading.example", texts.say(text));
    }
    if (text.startsWith(TOPIC + "exit-code.")) {
      return key.substring(key.length() - 1) + ":" + texts.say(text);
    }
    boolean list = key.endsWith("ListHeading");
    return (key.endsWith("exitCodeListHeading") ? "%n" : "") + texts.say(text) + (list ? "%n" : "");
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(keys.keySet());
  }
}
