package no.forankring.importers.strategy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.forankring.core.strategy.Strategy;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.YamlComments;
import no.forankring.importers.strategy.document.YamlText;
import no.forankring.importers.strategy.workbook.WorkbookDocument;
import no.forankring.importers.strategy.workbook.WorkbookExtras;
import no.forankring.importers.strategy.workbook.WorkbookGuide;
import no.forankring.importers.strategy.workbook.WorkbookWriter;

/**
 * A strategy file as the other of its two forms.
 *
 * @param content of the new file
 * @param isSame whether it says what the old one says, read again
 * @param losses what of the old file is not in it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record StrategyConversion(byte[] content, boolean isSame, List<Loss> losses) {

  public StrategyConversion {
    losses = List.copyOf(losses);
  }

  /**
   * Something that is kept in the old file alone.
   *
   * @param code {@code comments}, {@code own-column}, {@code own-sheet}, {@code formulas}, {@code
   *     cell-comments} or {@code value}
   * @param what its name, or how many there are
   */
  public record Loss(String code, String what) {}

  /**
   * The workbook of a {@code strategy.yaml}.
   *
   * @throws IOException if it cannot be read
   * @throws DocumentException with everything that is wrong in it
   */
  public static StrategyConversion toWorkbook(Path yaml, Known known, WorkbookGuide guide)
      throws IOException, DocumentException {
    Strategy strategy = StrategyFile.read(yaml, known);
    YamlComments comments = YamlText.read(yaml).comments();
    List<Loss> losses = new ArrayList<>();
    count(losses, "comments", comments.others());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookWriter.write(StrategyTree.of(strategy), comments.notes(), guide, out)
        .forEach(lost -> losses.add(new Loss("value", lost)));
    return of("strategy.xlsx", out.toByteArray(), known, strategy, losses);
  }

  /** A workbook without a strategy, to be filled. */
  public static byte[] emptyWorkbook(WorkbookGuide guide) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookWriter.write(StrategyTree.of(Strategy.empty()), Map.of(), guide, out);
    return out.toByteArray();
  }

  /**
   * The {@code strategy.yaml} of a workbook.
   *
   * @param head its first lines
   * @throws IOException if it cannot be read
   * @throws DocumentException with everything that is wrong in it
   */
  public static StrategyConversion toYaml(Path workbook, Known known, List<String> head)
      throws IOException, DocumentException {
    Strategy strategy = StrategyFile.read(workbook, known);
    WorkbookExtras extras = WorkbookExtras.of(WorkbookDocument.bytes(workbook));
    List<Loss> losses = new ArrayList<>();
    extras.columns().forEach(column -> losses.add(new Loss("own-column", column)));
    extras.sheets().forEach(sheet -> losses.add(new Loss("own-sheet", sheet)));
    count(losses, "formulas", extras.formulas());
    count(losses, "cell-comments", extras.comments());
    String text = YamlText.whole(StrategyTree.of(strategy), extras.notes(), head);
    return of("strategy.yaml", text.getBytes(StandardCharsets.UTF_8), known, strategy, losses);
  }

  private static StrategyConversion of(
      String name, byte[] content, Known known, Strategy before, List<Loss> losses) {
    boolean same;
    try {
      Strategy after = StrategyFile.read(name, content, known);
      same = Placeless.of(after).equals(Placeless.of(before));
    } catch (DocumentException e) {
      same = false;
    }
    return new StrategyConversion(content, same, losses);
  }

  private static void count(List<Loss> losses, String code, int number) {
    if (number > 0) {
      losses.add(new Loss(code, Integer.toString(number)));
    }
  }
}
