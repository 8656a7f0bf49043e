package no.forankring.reports.content.sheet;

import static no.forankring.reports.content.sheet.FactCells.count;
import static no.forankring.reports.content.sheet.FactCells.day;
import static no.forankring.reports.content.sheet.FactCells.text;

import java.util.List;
import java.util.Set;
import no.forankring.reports.content.board.AppendixSources;
import no.forankring.reports.content.sheet.SheetTexts.Head;
import no.forankring.reports.content.statement.ReportContext.ImportedFile;
import no.forankring.reports.content.statement.Words;
import no.forankring.reports.content.workbook.Sheet;
import no.forankring.reports.content.workbook.Sheet.Row;

/** Every file that was known on the as-of day. */
final class SourcesSheet {

  private final Words words;

  SourcesSheet(Words words) {
    this.words = words;
  }

  Sheet sheet() {
    Set<String> behind = new AppendixSources(words).behindTheQuarter();
    return SheetTexts.sheet(
        words,
        "sources",
        Sheet.Order.LIST,
        List.of(
            new Head("file", 58),
            new Head("channel", 22),
            new Head("format", 26),
            new Head("exported", 12),
            new Head("imported", 12),
            new Head("read", 9),
            new Head("used", 9),
            new Head("skipped", 11),
            new Head("behind", 14),
            new Head("sha256", 68)),
        words.context().imports().stream()
            .map(file -> row(file, behind.contains(file.sha256())))
            .toList());
  }

  private Row row(ImportedFile file, boolean behind) {
    return new Row(
        List.of(
            text(file.name()),
            text(file.channel().map(words::channel).orElse("")),
            text(file.format()),
            day(file.exported()),
            day(file.imported()),
            count(file.rowsRead()),
            count(file.rowsImported()),
            count(file.rowsSkipped()),
            text(words.texts().say("workbook." + (behind ? "yes" : "no"))),
            text(file.sha256())));
  }
}
