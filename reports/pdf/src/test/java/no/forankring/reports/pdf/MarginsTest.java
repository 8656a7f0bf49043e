package no.forankring.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages as Poppler shows them: whatever a report holds, nothing runs off the paper. */
class MarginsTest {
  private static final int DOTS_PER_INCH = 36;
  private static final int MARGIN_IN_POINTS = 40;
  private static final int WHITE = 0xF0;

  @TempDir Path folder;

  @BeforeAll
  static void popplerIsThere() {
    boolean there =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(each -> Files.isExecutable(Path.of(each).resolve("pdftoppm")));
    assumeTrue(there, "skipped: no pdftoppm here (Debian: apt install poppler-utils)");
  }

  @ParameterizedTest
  @MethodSource("no.forankring.reports.pdf.ReportSamples#names")
  void nothingStandsInTheMargins(String name) throws IOException, InterruptedException {
    List<BufferedImage> pages = pages(ReportSamples.pdf(ReportSamples.named(name)));
    assertThat(pages).isNotEmpty();
    for (int i = 0; i < pages.size(); i++) {
      assertThat(inked(pages.get(i), true)).as("page %d is empty", i + 1).isPositive();
      assertThat(inked(pages.get(i), false)).as("dots in the margins of page %d", i + 1).isZero();
    }
  }

  private List<BufferedImage> pages(byte[] file) throws IOException, InterruptedException {
    Path pdf = Files.write(folder.resolve("report.pdf"), file);
    Process process =
        new ProcessBuilder(
                "pdftoppm",
                "-r",
                Integer.toString(DOTS_PER_INCH),
                "-gray",
                "-png",
                pdf.toString(),
                folder.resolve("page").toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
    List<BufferedImage> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.filter(path -> path.toString().endsWith(".png")).sorted().toList()) {
        pages.add(ImageIO.read(each.toFile()));
      }
    }
    return pages;
  }

  /** Dots that are not white, on the whole page or in its margins only. */
  private static int inked(BufferedImage page, boolean everywhere) {
    int margin = MARGIN_IN_POINTS * DOTS_PER_INCH / 72;
    int dots = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        boolean inside =
            x >= margin
                && x < page.getWidth() - margin
                && y >= margin
                && y < page.getHeight() - margin;
        if ((everywhere || !inside) && (page.getRGB(x, y) & 0xFF) < WHITE) {
          dots++;
        }
      }
    }
    return dots;
  }
}
