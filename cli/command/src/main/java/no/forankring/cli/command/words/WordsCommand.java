package no.forankring.cli.command.words;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.cli.command.invocation.Here;
import no.forankring.cli.command.invocation.Invocation;
import no.forankring.cli.command.invocation.Speech;
import no.forankring.cli.workspace.json.JsonText;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.cli.workspace.words.DictionaryFiles;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.vocabulary.Dictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code forankring words}. */
@Command(name = "words")
public final class WordsCommand implements Callable<Integer> {
  private static final String TEXT = "text";
  private static final String PDF = "pdf";

  private final Invocation invocation;

  @Option(names = "--format", paramLabel = "FORMAT")
  private @Nullable String format;

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--interview")
  private boolean interview;

  @Option(names = "--import", paramLabel = "FILE")
  private @Nullable Path filled;

  @Option(names = "--out", paramLabel = "DIR")
  private @Nullable Path out;

  public WordsCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException, DocumentException {
    Optional<Path> answers = Optional.ofNullable(filled).map(invocation::resolve);
    if (answers.isPresent()) {
      return new InterviewImport(invocation, Here.workspace(invocation)).run(answers.get());
    }
    Spoken spoken = Spoken.here(invocation, all);
    boolean pdf = formats().contains(PDF);
    List<String> languages =
        pdf || interview ? Speech.words(invocation, spoken.languages()) : spoken();
    List<Path> written = new ArrayList<>();
    Path folder = Optional.ofNullable(out).map(invocation::resolve).orElse(spoken.folder());
    Instant created = spoken.created();
    for (String language : languages) {
      if (interview) {
        written.add(DictionaryFiles.write(spoken.interview(language), folder, created));
      } else if (pdf) {
        written.add(DictionaryFiles.write(spoken.dictionary(language), folder, created));
      }
    }
    print(languages.stream().map(spoken::dictionary).toList(), written);
    return ExitCode.DONE;
  }

  /** Those asked for, else the one the command speaks. */
  private List<String> spoken() {
    return Speech.words(invocation, List.of(Speech.of(invocation).language()));
  }

  private List<String> formats() {
    List<String> known = List.of(TEXT, PDF);
    List<String> asked =
        List.of(Optional.ofNullable(format).orElse(TEXT).split(",", -1)).stream()
            .map(String::strip)
            .toList();
    for (String word : asked) {
      if (!known.contains(word)) {
        throw Refusal.usage("unknown-output", word, String.join(", ", known));
      }
    }
    return asked;
  }

  private void print(List<Dictionary> dictionaries, List<Path> written) {
    Texts texts = Speech.of(invocation);
    boolean shown = !interview && formats().contains(TEXT);
    if (invocation.options().json()) {
      invocation
          .out()
          .print(
              JsonText.of(
                  json -> WordsJson.write(json, shown ? dictionaries : List.of(), written)));
      return;
    }
    if (shown) {
      dictionaries.forEach(each -> new DictionaryText(each, invocation.out()).print());
    }
    for (Path file : written) {
      invocation.out().println(texts.say("commands.words.wrote", invocation.shown(file)));
    }
    if (interview && !invocation.options().quiet()) {
      invocation
          .out()
          .println(texts.say("commands.words.fill", invocation.shown(written.getFirst())));
    }
  }
}
