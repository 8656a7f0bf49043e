package no.forankring.reports.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.core.fact.Scenario;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Chart;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.report.Report;

/** Reports with every kind of block: ordinary, long, and with what a stranger may have typed. */
final class DocumentSamples {

  static final String HOSTILE =
      "<b>{0}</b> &amp; ]]> =cmd|' /C calc'!A0 _x0041_ \u202Etxt.exe\u0000\uD800 漢字 \uD83D\uDE80"
          + " مرحبا "
          + "W".repeat(300);

  private DocumentSamples() {}

  /** Writes a sample: where to. */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[0]), docx(report("Facebook", 1)));
  }

  static byte[] docx(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordDocument.write(report, Sample.CREATED, out);
    return out.toByteArray();
  }

  static Report report(String word, int times) {
    List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(1, word)));
    for (int i = 0; i < times; i++) {
      blocks.addAll(blocks(word));
    }
    return new Report("nb", word, word, word, word, "Side {0} av {1}", blocks);
  }

  private static List<Block> blocks(String word) {
    return List.of(
        new Block.Paragraph(text(word), Block.Tone.SUBTITLE),
        Block.Callout.of(List.of(new Inline.Strong("Avvik:")), text(word)),
        new Block.Heading(2, word),
        table(word),
        new Block.KeyFigures(
            List.of(
                new Block.KeyFigure(figure("a/AC", "96"), text(word)),
                new Block.KeyFigure(figure("b/AC", "410\u00A0kr"), text("to")))),
        table(word),
        new Block.Heading(3, word),
        new Block.Bullets(List.of(text(word), text("to"))),
        new Block.Figure(text(word), columns(word), word + ", med alle tall."),
        new Block.Figure(text(word), multiples(word), word + ", kanal for kanal."),
        new Block.PageBreak(),
        new Block.Paragraph(text(word), Block.Tone.SMALL),
        table(word));
  }

  private static Block table(String word) {
    return new Block.Table(
        word,
        List.of(
            new Block.Column(word, 3, false),
            new Block.Column("Tall", 1, true),
            new Block.Column("Mer", 1.1, false)),
        List.of(
            List.of(
                new Block.Cell(text(word)),
                new Block.Cell(List.of(figure("c/" + "long".repeat(20) + "/AC", "7"))),
                new Block.Cell(List.of()))));
  }

  private static Chart columns(String word) {
    return new Chart.Columns(
        word,
        List.of(
            column(word, Scenario.AC, 5000, "ac"),
            column("anslag", Scenario.FC, 5780.25, "fc"),
            column("mål", Scenario.PL, 100000, "pl")),
        List.of(),
        Optional.of(
            new Chart.Variance("avvik", 5000, 100000, figure("gap", "\u221295 000"), false)));
  }

  private static Chart multiples(String word) {
    return new Chart.Multiples(
        word,
        List.of(
            new Chart.Panel(
                word,
                List.of(
                    column("2025", Scenario.PY, -40, "py"),
                    column("2026", Scenario.AC, 40, "now"))),
            new Chart.Panel("tom", List.of())));
  }

  private static Chart.Column column(String label, Scenario scenario, double value, String fact) {
    return new Chart.Column(label, scenario, value, figure(fact, Long.toString((long) value)));
  }

  private static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }

  private static Inline.Figure figure(String fact, String text) {
    return new Inline.Figure(fact, text, true);
  }
}
