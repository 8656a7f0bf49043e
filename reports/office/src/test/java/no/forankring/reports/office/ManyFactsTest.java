package no.forankring.reports.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import no.forankring.reports.office.SheetReader.Line;
import org.junit.jupiter.api.Test;

class ManyFactsTest {

  @Test
  void twentyThousandFactsAreWrittenInTheTestsMemory() throws IOException {
    List<Line> facts = SheetReader.rows(Sample.xlsx(Sample.workbook(7_000, "x")), "Alle tall");
    assertThat(facts).hasSize(21_000);
    assertThat(facts.getLast().cell("value").number()).contains(10.5);
    assertThat(facts.getLast().cell("value").formula()).contains("C21001-D21001");
  }
}
