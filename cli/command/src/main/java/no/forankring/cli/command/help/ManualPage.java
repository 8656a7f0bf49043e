package no.forankring.cli.command.help;

import java.util.Locale;
import no.forankring.reports.content.language.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command's help as a manual page, for {@code man}. */
final class ManualPage {
  private static final String HEADING = "help.manual.";

  private final CommandLine command;
  private final CommandSpec spec;
  private final Texts texts;
  private final StringBuilder page = new StringBuilder();

  ManualPage(CommandLine command, Texts texts) {
    this.command = command;
    this.spec = command.getCommandSpec();
    this.texts = texts;
  }

  String text() {
    String title = spec.qualifiedName("-");
    String about = String.join(" ", spec.usageMessage().description());
    line(
        ".TH "
            + title.toUpperCase(Locale.ROOT)
            + " 1 \"\" \""
            + escaped(String.join(" ", spec.root().version()))
            + "\" \"Forankring\"");
    section("name");
    line(escaped(title) + " \\- " + escaped(about.replaceFirst("\\.$", "")));
    section("synopsis");
    line(".nf");
    command.getHelp().synopsis(0).lines().forEach(each -> text(each.stripTrailing()));
    line(".fi");
    section("description");
    text(about);
    arguments();
    commands();
    section("exit-codes");
    spec.usageMessage()
        .exitCodeList()
        .forEach((code, meaning) -> entry("\\fB" + code + "\\fR", meaning));
    if (texts.has("help." + spec.name() + ".example")) {
      section("example");
      line(".nf");
      text(texts.say("help." + spec.name() + ".example"));
      line(".fi");
    }
    section("see-also");
    line(spec.parent() == null ? ".BR man (1)" : ".BR " + spec.root().name() + " (1)");
    return page.toString();
  }

  private void arguments() {
    if (!spec.positionalParameters().isEmpty()) {
      section("arguments");
      for (PositionalParamSpec argument : spec.positionalParameters()) {
        entry("\\fI" + escaped(argument.paramLabel()) + "\\fR", described(argument));
      }
    }
    section("options");
    for (OptionSpec option : spec.options()) {
      String names = "\\fB" + escaped(String.join(", ", option.names())) + "\\fR";
      boolean value = option.arity().max() > 0;
      entry(
          value ? names + " \\fI" + escaped(option.paramLabel()) + "\\fR" : names,
          described(option));
    }
  }

  private void commands() {
    if (command.getSubcommands().isEmpty()) {
      return;
    }
    section("commands");
    for (CommandLine each : command.getSubcommands().values()) {
      if (!each.getCommandSpec().usageMessage().hidden()) {
        entry(
            "\\fB" + escaped(each.getCommandName()) + "\\fR",
            String.join(" ", each.getCommandSpec().usageMessage().description()));
      }
    }
  }

  private static String described(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  private void section(String name) {
    line(".SH " + escaped(texts.say(HEADING + name)));
  }

  private void entry(String term, String meaning) {
    line(".TP");
    line(term);
    text(meaning);
  }

  private void text(String text) {
    line(escaped(text));
  }

  private void line(String line) {
    page.append(line).append('\n');
  }

  /** What roff would take for its own is written so that it does not. */
  private static String escaped(String text) {
    String plain = text.replace("%%", "%").replace("\\", "\\e").replace("-", "\\-");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
