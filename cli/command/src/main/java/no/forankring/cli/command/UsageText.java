package no.forankring.cli.command;

import java.io.PrintWriter;
import java.util.List;
import no.forankring.cli.command.invocation.NoCommandException;
import no.forankring.reports.content.language.Texts;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, and where to read how it is written. */
final class UsageText {
  private final Texts texts;

  UsageText(Texts texts) {
    this.texts = texts;
  }

  String sentence(ParameterException exception) {
    return switch (exception) {
      case NoCommandException none -> texts.say("commands.usage.which-command", none.names());
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing -> missing(missing.getMissing());
      case OverwrittenOptionException twice ->
          texts.say("commands.usage.twice", twice.getOverwritten().paramLabel());
      default -> other(exception);
    };
  }

  /** Where to look. */
  void printHint(ParameterException exception, PrintWriter err) {
    CommandLine command = exception.getCommandLine();
    List<String> meant =
        exception instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    err.println(
        meant.isEmpty()
            ? texts.say("commands.usage.see", command.getCommandSpec().qualifiedName())
            : texts.say("commands.usage.did-you-mean", String.join(", ", meant)));
  }

  private String unmatched(UnmatchedArgumentException exception) {
    String word = exception.getUnmatched().getFirst();
    boolean root = exception.getCommandLine().getParent() == null;
    String what =
        exception.isUnknownOption() ? "unknown-option" : root ? "unknown-command" : "too-many";
    return texts.say("commands.usage." + what, word);
  }

  private String missing(List<ArgSpec> arguments) {
    if (arguments.size() == 1 && arguments.getFirst() instanceof OptionSpec option) {
      return texts.say(
          "commands.usage.option-needs-value", option.longestName(), option.paramLabel());
    }
    return texts.say(
        "commands.usage.missing",
        String.join(", ", arguments.stream().map(ArgSpec::paramLabel).toList()));
  }

  private String other(ParameterException exception) {
    ArgSpec argument = exception.getArgSpec();
    String value = exception.getValue();
    return argument == null || value == null
        ? texts.say("commands.usage.other", String.valueOf(exception.getMessage()))
        : texts.say("commands.usage.cannot-be", value, argument.paramLabel());
  }
}
