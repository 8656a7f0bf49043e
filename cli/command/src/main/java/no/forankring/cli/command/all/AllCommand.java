package no.forankring.cli.command.all;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.command.progress.ProgressBar;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.reports.content.language.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;

/** {@code forankring all}. */
@Command(name = "all")
public final class AllCommand implements Callable<Integer> {
  /** These make a workspace, or know of none. */
  private static final Set<String> NOT_FOR_ALL =
      Set.of("all", "completion", "demo", "init", "manual", "version");

  private final Invocation invocation;

  @Parameters(index = "0", paramLabel = "DIR")
  private Path folder = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "COMMAND")
  private List<String> command = List.of();

  public AllCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    Path root = invocation.resolve(folder);
    ParseResult asked = checked(root);
    boolean json = invocation.options().json() || asked.hasMatchedOption("--json");
    WorkspaceFolders folders = WorkspaceFolders.below(root);
    if (folders.found().isEmpty() && folders.unreadable().isEmpty()) {
      throw Refusal.failed("no-workspaces", root.toString());
    }
    Texts texts = texts(asked);
    List<WorkspaceRun> runs = new ArrayList<>();
    AllText text = new AllText(texts, invocation.out(), invocation.err());
    List<String> arguments = arguments(asked, json);
    try (ProgressBar bar = invocation.progress()) {
      for (Path each : folders.found()) {
        String shown = invocation.shown(each);
        bar.step(runs.size() + 1, folders.found().size(), shown);
        WorkspaceRun run = WorkspaceRun.of(invocation.program(), each, shown, arguments);
        runs.add(run);
        bar.clear();
        if (!json) {
          text.print(run);
        }
      }
    }
    for (Path each : folders.unreadable()) {
      runs.add(
          new WorkspaceRun(
              invocation.shown(each),
              ExitCode.FAILED,
              "",
              texts.message("folder-not-listed", List.of())));
    }
    int code =
        runs.stream().mapToInt(WorkspaceRun::code).reduce(ExitCode.DONE, WorkspaceRun::worse);
    if (json) {
      invocation.out().print(JsonText.of(new AllJson(command, code, runs)));
    } else {
      text.printOverview(runs);
    }
    return code;
  }

  /**
   * The command as it is understood, before it is run anywhere: what is written wrongly is said
   * once.
   */
  private ParseResult checked(Path root) {
    CommandLine line = invocation.program().standingIn(root, invocation.out(), invocation.err());
    ParseResult parsed = line.parseArgs(command.toArray(String[]::new));
    if (!parsed.hasSubcommand() || NOT_FOR_ALL.contains(name(parsed))) {
      throw Refusal.usage(
          "not-for-all", parsed.hasSubcommand() ? name(parsed) : String.join(" ", command));
    }
    ParseResult asked = parsed.subcommand();
    while (asked.hasSubcommand()) {
      asked = asked.subcommand();
    }
    if (asked.hasMatchedOption("--workspace") || parsed.hasMatchedOption("--workspace")) {
      throw Refusal.usage("workspace-named-in-all");
    }
    return asked;
  }

  /** The overview speaks as the workspaces were told to, else as the caller is spoken to. */
  private Texts texts(ParseResult asked) {
    String given = asked.hasMatchedOption("--lang") ? asked.matchedOptionValue("--lang", "") : "";
    String first = given.split(",", -1)[0].strip();
    return Texts.languages().contains(first) ? Texts.in(first) : Speech.of(invocation);
  }

  private static String name(ParseResult parsed) {
    return parsed.subcommand().commandSpec().name();
  }

  /** The command, with what was said for all of them. */
  private List<String> arguments(ParseResult asked, boolean json) {
    List<String> arguments = new ArrayList<>(List.of("-w", "."));
    if (json && !asked.hasMatchedOption("--json")) {
      arguments.add("--json");
    }
    if (invocation.options().quiet() && !asked.hasMatchedOption("--quiet")) {
      arguments.add("--quiet");
    }
    if (invocation.options().debug() && !asked.hasMatchedOption("--debug")) {
      arguments.add("--debug");
    }
    if (!asked.hasMatchedOption("--lang")) {
      invocation.options().languages().ifPresent(lang -> arguments.addAll(List.of("--lang", lang)));
    }
    arguments.addAll(command);
    return arguments;
  }
}
