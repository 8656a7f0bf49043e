package no.forankring.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.core.fact.Scenario;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Chart;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.report.Report;

/** Reports as they come: ordinary, with little, with much, with what a stranger may have typed. */
final class ReportSamples {
  private static final Instant CREATED = Instant.parse("2026-10-05T00:00:00Z");

  private ReportSamples() {}

  /** Writes a sample to look at: its name, then the file. */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[1]), pdf(named(arguments[0])));
  }

  static byte[] pdf(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfReport.write(report, CREATED, out);
    return out.toByteArray();
  }

  static List<String> names() {
    return List.of("little", "ordinary", "much", "draft", "hostile");
  }

  static Report named(String name) {
    return switch (name) {
      case "little" -> report("x", List.of(new Block.Heading(1, "x")));
      case "ordinary" -> report("Vi når målet", ordinary("Facebook"));
      case "much" -> report("Mye ".repeat(120), much());
      case "draft" -> draft(report("Vi når målet", much()));
      case "hostile" -> report(HOSTILE, ordinary(HOSTILE));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static final String HOSTILE =
      "<b>{0}</b> \u202Etxt.exe\u0000\uD800 漢字 \uD83D\uDE80 مرحبا "
          + "W".repeat(300)
          + " ) Tj ET EMC";

  private static Report report(String title, List<Block> blocks) {
    return new Report("nb", title, title, title, title, "Side {0} av {1}", blocks);
  }

  private static Report draft(Report report) {
    return new Report(
        report.language(),
        report.title(),
        report.organisation(),
        report.subject(),
        report.runningHead(),
        report.pageOf(),
        report.blocks(),
        report.appendix(),
        Optional.of("UTKAST"));
  }

  private static List<Block> ordinary(String word) {
    return List.of(
        new Block.Heading(1, word),
        new Block.Paragraph(text(word), Block.Tone.SUBTITLE),
        new Block.KeyFigures(
            List.of(
                new Block.KeyFigure(figure("a/AC", "96"), text("forespørsler, " + word)),
                new Block.KeyFigure(figure("b/AC", "1 234 567 890 kr"), text(word)))),
        Block.Callout.of(List.of(new Inline.Strong("Avvik:")), text(word)),
        new Block.Heading(2, word),
        new Block.Table(
            word,
            List.of(new Block.Column(word, 3, false), new Block.Column("Tall", 1, true)),
            List.of(
                List.of(new Block.Cell(text(word)), new Block.Cell(List.of(figure("c/AC", "7")))))),
        new Block.Figure(text(word), columns(word, 5000, 100000), word),
        new Block.Figure(text(word), multiples(word, 5), word),
        new Block.Bullets(List.of(text(word), text("to"))),
        new Block.PageBreak(),
        new Block.Paragraph(text(word), Block.Tone.SMALL),
        new Block.Paragraph(List.of(), Block.Tone.NORMAL));
  }

  private static List<Block> much() {
    List<Block> blocks = new ArrayList<>(ordinary("mye ".repeat(60)));
    blocks.add(new Block.Figure(text("Mange kanaler"), multiples("Kanal nummer ", 12), "kanaler"));
    for (int i = 0; i < 3; i++) {
      blocks.add(new Block.Figure(text("Under null"), columns("netto", -480, 250), "alt"));
      blocks.add(
          new Block.Figure(text("Store tall"), columns("kroner", 1.2e12, 9.9e12), "store tall"));
      blocks.add(new Block.Figure(text("Ingenting"), columns("null", 0, 0), "null"));
      blocks.add(new Block.Figure(text("Forbi målet"), columns("høyst", 9000, 400), "over"));
    }
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      rows.add(
          List.of(
              new Block.Cell(text("Rad " + i)),
              new Block.Cell(List.of(figure("row/" + i, Integer.toString(i))))));
    }
    blocks.add(
        new Block.Table(
            "mange",
            List.of(new Block.Column("Hva", 3, false), new Block.Column("Tall", 1, true)),
            rows));
    return blocks;
  }

  private static Chart columns(String word, double now, double wanted) {
    List<Chart.Column> columns = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      double value = now * (i + 1) / 9;
      columns.add(
          new Chart.Column(
              (i % 4 + 1) + ". kv. 2025",
              Scenario.AC,
              value,
              figure(word.hashCode() + "/q" + i, shown(value))));
    }
    columns.add(
        new Chart.Column(
            "forventet 31. mars 2027", Scenario.FC, now * 1.2, figure("fc", shown(now * 1.2))));
    columns.add(
        new Chart.Column("mål 31. mars 2027", Scenario.PL, wanted, figure("pl", shown(wanted))));
    return new Chart.Columns(
        word,
        columns,
        List.of(),
        Optional.of(
            new Chart.Variance(
                "avvik i dag", now, wanted, figure("gap", shown(now - wanted)), now >= wanted)));
  }

  /** One without a year ago, one below zero, one a thousand times the others. */
  private static Chart multiples(String word, int count) {
    List<Chart.Panel> panels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double value = i == 1 ? -40 : i == 2 ? 1_234_567 : 1_000 * i;
      List<Chart.Column> columns = new ArrayList<>();
      if (i != 3) {
        columns.add(
            new Chart.Column("2025", Scenario.PY, value / 2, figure("py" + i, shown(value / 2))));
      }
      columns.add(new Chart.Column("2026", Scenario.AC, value, figure("ac" + i, shown(value))));
      panels.add(new Chart.Panel(word + i, columns));
    }
    return new Chart.Multiples(word, panels);
  }

  private static String shown(double value) {
    return String.format(java.util.Locale.ROOT, "%,.0f", value)
        .replace(',', '\u00A0')
        .replace('-', '\u2212');
  }

  private static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }

  private static Inline.Figure figure(String fact, String text) {
    return new Inline.Figure(fact, text, false);
  }
}
