package no.forankring.cli.workspace.words;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import no.forankring.reports.content.vocabulary.Interview;
import no.forankring.reports.content.vocabulary.Vocabulary;
import no.forankring.reports.office.InterviewSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An interview sheet as people fill it in on screen. */
final class FilledSheet {
  static final int MANY = 3;
  static final int ONE = 4;

  private final XSSFWorkbook file;
  final XSSFSheet sheet;

  FilledSheet(String language, Vocabulary vocabulary) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Interview interview = Interview.of(language, vocabulary, "Fjordtog AS", Set.of());
    InterviewSheet.write(interview, Instant.EPOCH, out);
    this.file = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    this.sheet = file.getSheetAt(0);
  }

  FilledSheet answer(String id, String many, String one) {
    Row row = row(id);
    row.getCell(MANY).setCellValue(many);
    row.getCell(ONE).setCellValue(one);
    return this;
  }

  Row row(String id) {
    for (Row row : sheet) {
      Cell cell = row.getCell(0);
      if (cell != null && cell.getStringCellValue().equals(id)) {
        return row;
      }
    }
    throw new IllegalArgumentException(id);
  }

  Path save(Path place) throws IOException {
    try (OutputStream out = Files.newOutputStream(Objects.requireNonNull(place))) {
      file.write(out);
    }
    return place;
  }
}
