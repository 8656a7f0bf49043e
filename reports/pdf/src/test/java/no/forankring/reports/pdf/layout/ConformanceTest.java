package no.forankring.reports.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import no.forankring.reports.pdf.Conformance;
import org.junit.jupiter.api.Test;

class ConformanceTest {

  @Test
  void aLittleDocumentConforms() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TaggedPdf.write(
        new DocumentProperties(
            "Liten rapport",
            "Prøve",
            "Fjordtog AS",
            "nb",
            Instant.parse("2026-10-05T06:00:00Z"),
            1),
        new RunningTexts("Fjordtog", "2026-Q3", "Fjordtog", (page, pages) -> page + "/" + pages),
        List.of(new Heading(1, "Overskrift"), new Paragraph("Brødtekst.")),
        out);
    assertThat(Conformance.faultsAgainstUa1(out.toByteArray())).isEmpty();
    assertThat(Conformance.faultsAgainstA2a(out.toByteArray())).isEmpty();
  }
}
