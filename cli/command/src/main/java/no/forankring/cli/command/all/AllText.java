package no.forankring.cli.command.all;

import java.io.PrintStream;
import java.util.List;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.reports.content.language.Texts;

/** What came of a command in many workspaces, for a person. */
record AllText(Texts texts, PrintStream out, PrintStream err) {

  /** What one of them printed, under its name. */
  void print(WorkspaceRun run) {
    if (run.out().isEmpty() && run.err().isEmpty()) {
      return;
    }
    out.println(texts.say("commands.all.heading", run.folder()));
    run.out().lines().forEach(out::println);
    out.flush();
    run.err().lines().forEach(err::println);
    err.flush();
    out.println();
  }

  /** All problems in one place. */
  void printOverview(List<WorkspaceRun> runs) {
    long done = runs.stream().filter(WorkspaceRun::isDone).count();
    long odd = runs.stream().filter(run -> run.code() == ExitCode.DONE_WITH_PROBLEMS).count();
    out.println(
        texts.say("commands.all.summary", runs.size(), done, odd, runs.size() - done - odd));
    if (done < runs.size()) {
      out.println(texts.say("commands.all.problems"));
      runs.stream().filter(run -> !run.isDone()).forEach(this::problem);
    }
  }

  private void problem(WorkspaceRun run) {
    List<String> problems = run.problems();
    out.println(
        "  "
            + texts.say(
                "commands.all.line",
                run.folder(),
                texts.say("commands.all.ended." + run.code()),
                problems.isEmpty()
                    ? texts.say("commands.all.see-above")
                    : problems.getFirst().replaceFirst("^forankring: ", "")));
    problems.stream().skip(1).forEach(line -> out.println("    " + line));
  }
}
