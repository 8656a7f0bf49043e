package no.forankring.cli.command.help;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.workspace.output.WholeFile;
import no.forankring.reports.content.language.Texts;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code forankring manual DIR}: what stands in {@code share/} of the app folder, manual pages in
 * every language and the completion. Run by the build, and hidden from everybody else.
 */
@Command(name = "manual", hidden = true)
public final class ManualCommand implements Callable<Integer> {
  /** Manual pages in it stand where no language is looked for. */
  private static final String PLAIN = "en";

  private final Invocation invocation;

  @Parameters(paramLabel = "DIR")
  private Path folder = Path.of("");

  public ManualCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    Path share = invocation.resolve(folder);
    CommandLine root = invocation.program().standingIn(share, invocation.out(), invocation.err());
    String name = root.getCommandName();
    write(
        share.resolve("bash-completion/completions").resolve(name), AutoComplete.bash(name, root));
    for (String language : Texts.languages()) {
      Texts texts = Texts.in(language);
      HelpTexts.addTo(root, () -> texts);
      Path man = share.resolve(language.equals(PLAIN) ? "man/man1" : "man/" + language + "/man1");
      write(man.resolve(name + ".1"), new ManualPage(root, texts).text());
      for (CommandLine each : below(root).toList()) {
        if (!each.getCommandSpec().usageMessage().hidden()) {
          write(
              man.resolve(each.getCommandSpec().qualifiedName("-") + ".1"),
              new ManualPage(each, texts).text());
        }
      }
    }
    return ExitCode.DONE;
  }

  /** Every command, those of a group after it. */
  private static Stream<CommandLine> below(CommandLine command) {
    return command.getSubcommands().values().stream()
        .flatMap(each -> Stream.concat(Stream.of(each), below(each)));
  }

  private static void write(Path file, String text) throws IOException {
    WholeFile.write(file, target -> target.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
