package no.forankring.reports.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.reports.content.workbook.Cell;
import no.forankring.reports.content.workbook.FactColumns;
import no.forankring.reports.content.workbook.FactPart;
import no.forankring.reports.content.workbook.Format;
import no.forankring.reports.content.workbook.Formula;
import no.forankring.reports.content.workbook.Sheet;
import no.forankring.reports.content.workbook.Workbook;

/** Workbooks as a test needs them: a few facts, or many, with whatever texts. */
final class Sample {

  static final Instant CREATED = Instant.parse("2026-10-05T00:00:00Z");
  static final LocalDate DAY = LocalDate.of(2026, 7, 1);

  private Sample() {}

  /** Writes a sample in another process: where to. */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[0]), xlsx(workbook(30, "Facebook")));
  }

  static byte[] xlsx(Workbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExcelWorkbook.write(workbook, CREATED, out);
    return out.toByteArray();
  }

  /** Triples of facts: two numbers and what they give; a text stands beside each. */
  static Workbook workbook(int triples, String text) {
    List<Sheet.Row> rows = new ArrayList<>();
    for (int i = 0; i < triples; i++) {
      BigDecimal now = new BigDecimal(i + 12.5);
      BigDecimal then = new BigDecimal(i + 2);
      rows.add(fact(id(i, "AC"), number(now), new Cell.Empty(), new Cell.Empty(), text));
      rows.add(fact(id(i, "PY"), number(then), new Cell.Empty(), new Cell.Empty(), text));
      rows.add(
          fact(
              id(i, "delta"),
              new Cell.Amount(
                  now.subtract(then),
                  Format.plain(1).withSign(),
                  Optional.of(new Formula.Difference(2, 3))),
              looked(now, id(i, "AC")),
              looked(then, id(i, "PY")),
              text));
    }
    Sheet facts =
        new Sheet(
            "Alle tall",
            Sheet.Order.LIST,
            List.of(
                new Sheet.Column("id", 30, false),
                new Sheet.Column("value", 12, false),
                new Sheet.Column("A", 12, false),
                new Sheet.Column("B", 12, false),
                new Sheet.Column("text", 40, true),
                new Sheet.Column("day", 12, false)),
            rows);
    Sheet summary =
        new Sheet(
            "Sammendrag",
            Sheet.Order.TEXT,
            List.of(new Sheet.Column("text", 40, true), new Sheet.Column("number", 12, false)),
            List.of(
                new Sheet.Row(
                    List.of(new Cell.Text(text), looked(new BigDecimal("10.5"), id(0, "delta"))))));
    return new Workbook(
        "nb",
        text,
        text,
        text,
        text,
        "Side {0} av {1}",
        List.of(summary, facts),
        new FactColumns(
            1,
            0,
            Map.of(FactPart.VALUE, 1, FactPart.COVERAGE, 2, FactPart.LOW, 3, FactPart.HIGH, 3)));
  }

  static String id(int triple, String what) {
    return "2026-Q3/linkedin:f" + triple + "/clicks/" + what;
  }

  private static Sheet.Row fact(String id, Cell value, Cell first, Cell second, String text) {
    return new Sheet.Row(
        List.of(new Cell.Text(id), value, first, second, new Cell.Text(text), new Cell.Day(DAY)));
  }

  private static Cell number(BigDecimal value) {
    return new Cell.Amount(value, Format.plain(1), Optional.empty());
  }

  private static Cell looked(BigDecimal value, String id) {
    return new Cell.Amount(
        value, Format.plain(1), Optional.of(new Formula.OfFact(id, FactPart.VALUE)));
  }
}
