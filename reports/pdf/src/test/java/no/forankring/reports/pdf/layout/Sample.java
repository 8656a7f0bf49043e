package no.forankring.reports.pdf.layout;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Invented documents that use all the layout offers. */
final class Sample {
  static final DocumentProperties PROPERTIES =
      new DocumentProperties(
          "Styrerapport 2026-Q3 – Fjordtog AS",
          "Sosiale medier, tredje kvartal 2026",
          "Fjordtog AS",
          "nb",
          Instant.parse("2026-10-05T06:00:00Z"),
          42);

  private Sample() {}

  /** Writes the report to the file named, for a test that compares processes. */
  public static void main(String[] file) throws IOException {
    Files.write(Path.of(file[0]), pdf(report(30)));
  }

  static byte[] pdf(List<Block> blocks) {
    return pdf(PROPERTIES, blocks);
  }

  static byte[] pdf(DocumentProperties properties, List<Block> blocks) {
    RunningTexts running =
        new RunningTexts(
            "Fjordtog AS",
            "Styrerapport 2026-Q3",
            "Per 5. oktober 2026",
            (page, pages) -> "Side " + page + " av " + pages);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TaggedPdf.write(properties, running, blocks, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static List<Block> little() {
    return List.of(new Heading(1, "Overskrift"), new Paragraph("Brødtekst."));
  }

  /** A front page, targets, and a table that goes on over pages. */
  static List<Block> report(int rows) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, "Vi når ikke målet om 100 000 følgere uten å endre noe"));
    blocks.add(
        new Paragraph(
            ParagraphStyle.LEAD,
            List.of(
                Run.of("Fjordtog har "),
                Run.of("5 000", "2026-Q3/facebook:fjordtog/followers/AC").with(Emphasis.BOLD),
                Run.of(" følgere på Facebook. Målet er "),
                Run.of("100 000", "2026-Q3/facebook:fjordtog/followers/PL"),
                Run.of(" innen 31. mars 2027; "),
                Run.of("95 000", "target/f100k#gap").with(Emphasis.BOLD).with(Tone.BAD),
                Run.of(" mangler. I dagens takt nås det ikke på fem år."))));
    blocks.add(
        new KeyFigures(
            List.of(
                new KeyFigures.Item(
                    List.of(Run.of("−95 000", "target/f100k#gap").with(Tone.BAD)),
                    List.of(Run.of("følgere til målet på Facebook, det største gapet"))),
                new KeyFigures.Item(
                    List.of(Run.of("412", "2026-Q3/all/enquiries/AC")),
                    List.of(Run.of("henvendelser besvart, 38 flere enn i samme kvartal i fjor"))),
                new KeyFigures.Item(
                    List.of(Run.of("184 000 kr", "2026-Q3/all/cost/AC")),
                    List.of(Run.of("brukt på annonser og innhold i kvartalet"))))));
    blocks.add(new Heading(2, "Det vi ber styret om"));
    blocks.add(
        new Callout(
            List.of(
                new Paragraph(
                    List.of(
                        Run.bold("Beslutning: "),
                        Run.of(
                            "senk målet for Facebook til 12 000 følgere, og flytt 60 000 kroner"
                                + " fra annonser på Facebook til kundedialog på LinkedIn."))),
                new Paragraph(
                    ParagraphStyle.SMALL,
                    List.of(
                        Run.of("Begrunnelsen står på side 2. Forventet virkning: ")
                            .with(Tone.MUTED),
                        Run.of("30 flere henvendelser i kvartalet.").with(Emphasis.ITALIC))))));
    blocks.add(
        ItemList.bullets(
            List.of(
                List.of(Run.of("Kundedialogen vokser: svartiden er nede i to timer.")),
                List.of(
                    Run.of(
                        "Rekkevidden på LinkedIn faller for annet kvartal på rad, og fallet"
                            + " faller sammen med at vi sluttet å legge ut innlegg fra"
                            + " verkstedene i juni.")),
                List.of(Run.of("Nyhetsbrevet åpnes av halvparten.")))));
    blocks.add(new Heading(2, "Følgere på LinkedIn øker jevnt"));
    blocks.add(
        new Paragraph(
            ParagraphStyle.SMALL,
            List.of(Run.of("Følgere ved kvartalets slutt, antall").with(Tone.MUTED))));
    blocks.add(figure());
    blocks.add(new PageBreak());
    blocks.add(new Heading(1, "Kanalene"));
    blocks.add(new Paragraph("Tabellen viser hver uke for seg."));
    blocks.add(table(rows));
    blocks.add(new Heading(3, "Slik er tallene funnet"));
    blocks.add(
        new ItemList(
            ItemList.Numbering.DECIMAL,
            List.of(
                List.of(Run.of("Hver plattforms egen nedlasting er lest rad for rad.")),
                List.of(Run.of("Overlapp er funnet og talt én gang.")))));
    return blocks;
  }

  static Figure figure() {
    return new Figure(
        467, 150, "Søylediagram: 310, 342, 371 og 405 følgere i fire kvartaler.", Sample::bars);
  }

  private static void bars(Graphics2D canvas, double width, double height) {
    int[] values = {310, 342, 371, 405};
    double slot = width / values.length;
    canvas.setFont(FigureFonts.regular(9));
    for (int i = 0; i < values.length; i++) {
      double bar = values[i] / 405.0 * (height - 40);
      canvas.setColor(new Color(0x36, 0x4A, 0x5C));
      canvas.fill(new Rectangle2D.Double(i * slot + 20, height - 20 - bar, slot - 40, bar));
      canvas.drawString(
          Integer.toString(values[i]),
          (float) (i * slot + slot / 2 - 8),
          (float) (height - 25 - bar));
      canvas.drawString("Q" + (i + 1), (float) (i * slot + slot / 2 - 6), (float) height - 8);
    }
    canvas.setStroke(new BasicStroke(0.8f));
    canvas.draw(new Line2D.Double(0, height - 20, width, height - 20));
  }

  static Table table(int rows) {
    List<Table.Row> body = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      body.add(
          new Table.Row(
              List.of(
                  List.of(
                      Run.of(
                          "Uke "
                              + i
                              + (i % 17 == 0 ? ", med jernbanestans på hele Bergensbanen" : ""))),
                  List.of(Run.of(Integer.toString(i * 37), "row/" + i + "/reach")),
                  List.of(Run.of("−" + i + ",5 %").with(i % 2 == 0 ? Tone.BAD : Tone.TEXT)),
                  List.of(Run.of("LinkedIn")))));
    }
    body.add(
        new Table.Row(
            List.of(
                List.of(Run.of("Sum")),
                List.of(Run.of("1 234 567")),
                List.of(Run.of("−0,5 %")),
                List.of()),
            true));
    return new Table(
        "Uke for uke",
        List.of(
            new Table.Column(4, Table.Align.START),
            new Table.Column(2, Table.Align.END),
            new Table.Column(2, Table.Align.END),
            new Table.Column(3, Table.Align.START)),
        List.of(
            List.of(Run.of("Uke")),
            List.of(Run.of("Personer nådd")),
            List.of(Run.of("Endring mot samme uke i fjor")),
            List.of(Run.of("Kanal"))),
        body);
  }

  /** What a stranger's spreadsheet may hold. */
  static List<String> hostileTexts() {
    return List.of(
        "x".repeat(10_000),
        "\uD83D\uDE80\uD83C\uDDF3\uD83C\uDDF4 \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 ❤\uFE0F "
            .repeat(20),
        "\u202Etxt.exe\u202C \u2066abc\u2069 \u200Fabc",
        "lone \uD800 and \uDC00 surrogates, reversed \uDC00\uD800",
        "nul \u0000 bell \u0007 escape \u001B[31m delete \u007F next \u0085"
            + " line\u2028paragraph\u2029",
        "private \uE000 \uF8FF \uDBFF\uDFFD, not a character \uFFFE\uFFFF, byte order mark \uFEFF",
        "a" + "\u0301\u0323".repeat(500),
        "العربية: مرحبا (123) بالعالم and English עברית שלום",
        "漢字かな交じり文、改行できる場所。".repeat(30),
        "ไทย हिन्दी ꀀ 𐌰𐌱 ᚠᚢ",
        "</rdf:li>]]>&amp;<script>alert(1)</script> ) Tj ET EMC (\\",
        " \t \u00A0 \u3000 ",
        "",
        "AWAY\u00ADWITH\u200BYOU\u2060.");
  }

  static List<Block> hostile(List<String> texts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, "Fiendtlig"));
    for (String text : texts) {
      List<Run> runs = List.of(Run.of("a "), Run.of(text, "id " + shortened(text)));
      blocks.add(new Heading(2, text.substring(0, Math.min(text.length(), 200))));
      blocks.add(new Paragraph(runs));
      blocks.add(new Callout(List.of(new Paragraph(runs))));
      blocks.add(ItemList.bullets(List.of(runs, List.of(Run.of(text)))));
      blocks.add(
          new KeyFigures(List.of(new KeyFigures.Item(List.of(Run.of(shortened(text))), runs))));
      blocks.add(
          new Table(
              "Uke for uke",
              List.of(new Table.Column(1, Table.Align.START), new Table.Column(1, Table.Align.END)),
              List.of(runs, List.of(Run.of(shortened(text)))),
              List.of(new Table.Row(List.of(List.of(Run.of(text)), runs)))));
      blocks.add(
          new Figure(
              100,
              20,
              "alt " + text,
              (canvas, width, height) -> {
                canvas.setFont(FigureFonts.bold(8));
                canvas.drawString(text, 0, 10);
              }));
    }
    return blocks;
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(text.length(), 20));
  }
}
