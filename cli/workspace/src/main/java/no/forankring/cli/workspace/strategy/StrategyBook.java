package no.forankring.cli.workspace.strategy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.core.metric.MetricCatalogue;
import no.forankring.importers.strategy.Known;
import no.forankring.importers.strategy.StrategyConversion;
import no.forankring.importers.strategy.StrategyConversion.Loss;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.vocabulary.Lexicon;
import no.forankring.reports.content.vocabulary.Vocabulary;
import no.forankring.reports.office.PinnedZip;

/** The strategy as a workbook: a new one, and one made of the other form. */
public final class StrategyBook {
  private StrategyBook() {}

  /**
   * A strategy in its other form.
   *
   * @param file that was written
   * @param backup where the old one lies now
   * @param losses what stands there alone
   */
  public record Converted(Path file, Path backup, List<Loss> losses) {
    public Converted {
      losses = List.copyOf(losses);
    }
  }

  /**
   * An empty workbook, with lists and explanations.
   *
   * @param created written into the file; the same gives the same bytes
   */
  public static byte[] empty(String language, Instant created) throws IOException {
    Known known = Known.of(MetricCatalogue.standard(), Set.of(), Map.of());
    StrategyGuide guide =
        new StrategyGuide(Texts.in(language), Lexicon.of(language, Vocabulary.COMPANY), known);
    return pinned(StrategyConversion.emptyWorkbook(guide.in(created)));
  }

  /**
   * Makes the other form of a workspace's strategy; the old one gets another name.
   *
   * @param file the strategy there is
   * @param known what it may speak of
   * @param vocabulary what leaders call that
   * @param created written into a workbook
   * @throws Refusal if the new one would not say the same, or the old one is held open
   * @throws DocumentException with everything that is wrong in the old one
   */
  public static Converted convert(
      Path file, Known known, Vocabulary vocabulary, Texts texts, Instant created)
      throws IOException, DocumentException {
    if (StrategyEdit.isHeldOpen(file)) {
      throw Refusal.failed("held-open", file.toString());
    }
    boolean toYaml = StrategyFiles.isWorkbook(file);
    Path other = file.resolveSibling(toYaml ? StrategyFiles.YAML : StrategyFiles.WORKBOOK);
    StrategyGuide guide = new StrategyGuide(texts, Lexicon.of(texts.language(), vocabulary), known);
    StrategyConversion conversion =
        toYaml
            ? StrategyConversion.toYaml(file, known, List.of(made(texts)))
            : StrategyConversion.toWorkbook(file, known, guide.in(created), everyMade());
    check(conversion, file, other);
    byte[] content = toYaml ? conversion.content() : pinned(conversion.content());
    Path backup =
        new OtherForm(file, other)
            .take(content, written -> StrategyConversion.saysTheSame(file, written, known));
    return new Converted(other, backup, own(conversion.losses()));
  }

  private static void check(StrategyConversion conversion, Path file, Path other) {
    if (conversion.isSame()) {
      return;
    }
    conversion.losses().stream()
        .filter(loss -> loss.code().equals("value"))
        .findFirst()
        .ifPresent(
            loss -> {
              throw Refusal.failed("too-long-for-a-cell", loss.what(), file.toString());
            });
    throw Refusal.failed("conversion-differs", file.toString(), other.toString());
  }

  /** The first line of a text that was made of a workbook. */
  private static String made(Texts texts) {
    return texts.say("strategy.made", StrategyFiles.WORKBOOK);
  }

  private static List<String> everyMade() {
    return Texts.languages().stream().map(language -> made(Texts.in(language))).toList();
  }

  /** Without the sheets that are no person's own. */
  private static List<Loss> own(List<Loss> losses) {
    return losses.stream().filter(loss -> !isOurs(loss)).toList();
  }

  private static boolean isOurs(Loss loss) {
    return loss.code().equals("own-sheet")
        && Texts.languages().stream()
            .map(Texts::in)
            .anyMatch(
                texts ->
                    loss.what().equals(texts.say("strategy.sheet"))
                        || loss.what().equals(texts.say("strategy.lists")));
  }

  private static byte[] pinned(byte[] workbook) throws IOException {
    Path unpinned = Files.createTempFile("strategy", ".zip");
    try {
      Files.write(unpinned, workbook);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PinnedZip.copy(unpinned, out);
      return out.toByteArray();
    } finally {
      Files.deleteIfExists(unpinned);
    }
  }
}
