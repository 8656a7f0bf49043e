package no.forankring.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.cli.command.Main;
import no.forankring.cli.workspace.ReportFiles;
import no.forankring.cli.workspace.Workspace;
import no.forankring.core.period.Quarter;
import no.forankring.importers.strategy.document.DocumentException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** One report of the example workspace as PDF. */
@State(Scope.Thread)
public class ReportPdf {
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 5);
  private static final List<ReportFiles.Format> PDF = List.of(ReportFiles.Format.PDF);
  private static final List<String> ENGLISH = List.of("en");

  private final ScratchLedger place = new ScratchLedger();
  private final Path folder = place.newFolder();
  private final List<String> pages = new ArrayList<>();
  private Optional<ReportFiles> report = Optional.empty();

  /** The example workspace with its report, and the report's words for the peer. */
  @Setup
  public void prepare() throws IOException, DocumentException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Clock clock = Clock.fixed(AS_OF.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    int code = Main.run(new String[] {"demo", "demo"}, nowhere, nowhere, folder, clock);
    if (code != 0) {
      throw new IllegalStateException("the example workspace was not made: " + code);
    }
    report =
        Optional.of(
            new ReportFiles(
                Workspace.open(folder.resolve("demo")).report(new Quarter(2026, 3), AS_OF),
                "forankring"));
    try (PdfReader reader = new PdfReader(Files.readAllBytes(forankring()))) {
      PdfTextExtractor text = new PdfTextExtractor(reader);
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        pages.add(text.getTextFromPage(page));
      }
    }
  }

  @TearDown
  public void clear() throws IOException {
    place.clear();
  }

  /** Composed, laid out, tagged, its charts drawn, and written to a file. */
  @Benchmark
  public Path forankring() throws IOException {
    return report.orElseThrow().write(folder, PDF, ENGLISH).getFirst().place();
  }

  /** The same words page by page in one embedded font, by OpenPDF: no tags, tables or charts. */
  @Benchmark
  public Path openPdf() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document document = new Document();
    PdfWriter.getInstance(document, bytes);
    document.open();
    BaseFont font =
        BaseFont.createFont(
            "liberation/LiberationSans-Regular.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    for (String page : pages) {
      document.newPage();
      document.add(new Paragraph(page, new Font(font, 10)));
    }
    document.close();
    return Files.write(folder.resolve("bare.pdf"), bytes.toByteArray());
  }
}
