package no.forankring.cli.workspace.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.forankring.cli.workspace.refusal.Refusal;
import no.forankring.importers.formats.PlainRow;
import no.forankring.importers.formats.RefusedFileException;
import no.forankring.reports.content.vocabulary.Interview;
import no.forankring.reports.content.vocabulary.Lexicon;
import no.forankring.reports.office.InterviewSheet;

/**
 * A filled interview sheet. Questions are known by the ids beside them and columns by their heads,
 * wherever they have been moved; an empty field is no answer.
 *
 * @param language of the sheet
 * @param words by the id of what was asked about, in the order of the sheet
 * @param strays what was written where no question is
 */
public record Answers(String language, Map<String, Answer> words, List<Stray> strays) {
  /** A sheet has some thirty rows; people add a few. */
  private static final int MOST_ROWS = 1000;

  public Answers {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    strays = List.copyOf(strays);
  }

  /**
   * One answer.
   *
   * @param row in the sheet, from 1
   * @param many the word; absent where the field was left empty
   * @param one likewise
   */
  public record Answer(int row, Optional<String> many, Optional<String> one) {}

  /** Something written beside no question. */
  public record Stray(int row, String text) {}

  /**
   * Reads a filled sheet, as {@code .xlsx} or however it was saved since.
   *
   * @throws Refusal {@code not-an-interview}
   * @throws RefusedFileException if it is no spreadsheet, or one that cannot be used
   */
  public static Answers read(Path file) throws IOException, RefusedFileException {
    List<PlainRow> rows = PlainRow.ofFirstSheet(file, MOST_ROWS);
    String language =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell.startsWith(InterviewSheet.MARK))
            .map(cell -> cell.substring(InterviewSheet.MARK.length()).strip())
            .filter(Lexicon.languages()::contains)
            .findFirst()
            .orElseThrow(() -> notOne(file));
    Interview.Heads heads = Interview.heads(language);
    PlainRow head =
        rows.stream()
            .filter(row -> row.cells().contains(heads.many()))
            .findFirst()
            .orElseThrow(() -> notOne(file));
    return read(
        language,
        rows.stream().filter(row -> row.number() > head.number()).toList(),
        head.cells().indexOf(heads.many()),
        head.cells().indexOf(heads.one()));
  }

  private static Refusal notOne(Path file) {
    return Refusal.failed("not-an-interview", String.valueOf(file.getFileName()));
  }

  private static Answers read(String language, List<PlainRow> rows, int many, int one) {
    Map<String, Answer> words = new LinkedHashMap<>();
    List<Stray> strays = new ArrayList<>();
    for (PlainRow row : rows) {
      Optional<String> id = row.cells().stream().filter(WordRules.ids()::contains).findFirst();
      Optional<String> several = written(row, many);
      Optional<String> single = written(row, one);
      if (id.isPresent()) {
        words.put(id.get(), new Answer(row.number(), several, single));
      } else {
        several.or(() -> single).ifPresent(text -> strays.add(new Stray(row.number(), text)));
      }
    }
    return new Answers(language, words, strays);
  }

  private static Optional<String> written(PlainRow row, int column) {
    return Optional.of(column < 0 ? "" : row.cell(column).replaceAll("[\\s\\p{Z}]+", " ").strip())
        .filter(text -> !text.isEmpty());
  }
}
