package no.forankring.importers.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.importers.formats.identification.Refusal;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Lets the standard formats look at bytes.
 *
 * @param folder where they are put as a file
 */
record Trial(Path folder) {

  /** A competitor export as a package, written by another way than it is read. */
  static byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet("COMPETITORS");
      List<List<String>> rows =
          List.of(
              List.of("09/01/2025", "09/30/2025"),
              List.of("Page", "Total Followers", "New Followers"),
              List.of("Fjordtog", "12", "1"));
      for (int r = 0; r < rows.size(); r++) {
        var row = sheet.createRow(r);
        for (int c = 0; c < rows.get(r).size(); c++) {
          row.createCell(c).setCellValue(rows.get(r).get(c));
        }
      }
      workbook.write(out);
    }
    return out.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Of the refusal; {@code read} where there is none. */
  String code(byte[] bytes) throws IOException {
    return refusal(bytes).map(Refusal::code).orElse("read");
  }

  Optional<Refusal> refusal(byte[] bytes) throws IOException {
    return identify(bytes).refused();
  }

  Identification identify(byte[] bytes) throws IOException {
    Path file = folder.resolve("file");
    Files.write(file, bytes);
    return ExportFormats.standard().identify(file, "file");
  }
}
