package no.forankring.importers.strategy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.forankring.core.strategy.Strategy;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.NewYaml;
import no.forankring.importers.strategy.document.Notes;
import no.forankring.importers.strategy.document.YamlText;
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
   * @param code {@code own-column}, {@code own-sheet}, {@code own-drawing}, {@code formulas} or
   *     {@code value}
   * @param what its name, or how many there are
   */
  public record Loss(String code, String what) {}

  /**
   * The workbook of a {@code strategy.yaml}.
   *
   * @param head lines that a conversion wrote above all; they are nobody's
   * @throws IOException if it cannot be read
   * @throws DocumentException with everything that is wrong in it
   */
  public static StrategyConversion toWorkbook(
      Path yaml, Known known, WorkbookGuide guide, List<String> head)
      throws IOException, DocumentException {
    Strategy strategy = StrategyFile.read(yaml, known);
    Notes notes = YamlText.read(yaml).comments().without(head);
    List<Loss> losses = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookWriter.write(StrategyTree.of(strategy), notes, guide, out)
        .forEach(lost -> losses.add(new Loss("value", lost)));
    return of("strategy.xlsx", out.toByteArray(), known, strategy, losses);
  }

  /** A workbook without a strategy, to be filled. */
  public static byte[] emptyWorkbook(WorkbookGuide guide) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookWriter.write(StrategyTree.of(Strategy.empty()), new Notes(), guide, out);
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
    WorkbookExtras extras = WorkbookExtras.of(workbook);
    List<Loss> losses = new ArrayList<>();
    extras.columns().forEach(column -> losses.add(new Loss("own-column", column)));
    extras.sheets().forEach(sheet -> losses.add(new Loss("own-sheet", sheet)));
    extras.drawings().forEach(sheet -> losses.add(new Loss("own-drawing", sheet)));
    if (extras.formulas() > 0) {
      losses.add(new Loss("formulas", Integer.toString(extras.formulas())));
    }
    String text = NewYaml.of(StrategyTree.of(strategy), extras.notes(), head);
    return of("strategy.yaml", text.getBytes(StandardCharsets.UTF_8), known, strategy, losses);
  }

  /**
   * Whether two files say the same.
   *
   * @throws IOException if one cannot be read
   */
  public static boolean saysTheSame(Path one, Path other, Known known) throws IOException {
    try {
      return Placeless.of(StrategyFile.read(one, known))
          .equals(Placeless.of(StrategyFile.read(other, known)));
    } catch (DocumentException e) {
      return false;
    }
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
}
