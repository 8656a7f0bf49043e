package no.forankring.reports.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproducibleTest {

  @Test
  void theSameBlocksGiveTheSameBytesWhateverWasMadeBefore() {
    byte[] first = Sample.pdf(Sample.report(30));
    byte[] hostile = Sample.pdf(Sample.hostile(Sample.hostileTexts()));
    assertThat(Sample.pdf(Sample.report(30))).isEqualTo(first);
    assertThat(Sample.pdf(Sample.hostile(Sample.hostileTexts()))).isEqualTo(hostile);
  }

  @Test
  void anotherProcessGivesTheSameBytes(@TempDir Path folder)
      throws IOException, InterruptedException {
    Sample.pdf(Sample.hostile(Sample.hostileTexts()));
    Path file = folder.resolve("report.pdf");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                List.of(
                    java.toString(),
                    "-Djava.awt.headless=true",
                    "-Duser.language=ar",
                    "-Duser.country=EG",
                    "-Duser.timezone=Pacific/Auckland",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Sample.class.getName(),
                    file.toString()))
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Sample.pdf(Sample.report(30))).isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void anotherSeedGivesTheFontsOtherNames() {
    DocumentProperties p = Sample.PROPERTIES;
    DocumentProperties other =
        new DocumentProperties(
            p.title(), p.subject(), p.author(), p.language(), p.created(), p.seed() + 1);
    assertThat(Sample.pdf(other, Sample.little())).isNotEqualTo(Sample.pdf(Sample.little()));
  }
}
