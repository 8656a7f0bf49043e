package no.forankring.reports.content.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.forankring.reports.content.language.Texts;
import no.forankring.reports.content.report.Block;
import no.forankring.reports.content.report.Block.Cell;
import no.forankring.reports.content.report.Block.Column;
import no.forankring.reports.content.report.Inline;
import no.forankring.reports.content.report.Report;
import no.forankring.reports.content.vocabulary.Vocabulary;
import no.forankring.reports.content.workbook.Sheet;
import no.forankring.reports.content.workbook.Workbook;

/**
 * A report that says on every page that it is not finished, and on one of its own what is missing:
 * it is delivered all the same.
 */
final class Draft {

  private static final int LONGEST_PLACE = 120;

  private final Texts texts;
  private final List<Finding> findings;
  private final Vocabulary vocabulary;

  Draft(Texts texts, List<Finding> findings, Vocabulary vocabulary) {
    this.texts = texts;
    this.findings = findings;
    this.vocabulary = vocabulary;
  }

  Report of(Report report) {
    List<Block> blocks = new ArrayList<>(report.board());
    blocks.add(afterTitle(blocks), Block.Callout.of(strong(mark()), text(summary())));
    blocks.addAll(list());
    int appendix = blocks.size();
    blocks.addAll(report.blocks().subList(report.appendix(), report.blocks().size()));
    return new Report(
        report.language(),
        report.title(),
        report.organisation(),
        report.subject(),
        report.runningHead(),
        report.pageOf(),
        blocks,
        appendix,
        Optional.of(mark()));
  }

  /** In the foot of every sheet, and as the first row of the first. */
  Workbook of(Workbook workbook) {
    List<Sheet> sheets = new ArrayList<>(workbook.sheets());
    Sheet first = sheets.getFirst();
    List<Sheet.Row> rows = new ArrayList<>(first.rows());
    List<no.forankring.reports.content.workbook.Cell> cells = new ArrayList<>();
    cells.add(new no.forankring.reports.content.workbook.Cell.Text(mark()));
    cells.add(new no.forankring.reports.content.workbook.Cell.Text(summary()));
    while (cells.size() < first.columns().size()) {
      cells.add(new no.forankring.reports.content.workbook.Cell.Empty());
    }
    rows.addFirst(new Sheet.Row(cells, true));
    sheets.set(0, new Sheet(first.name(), first.order(), first.columns(), rows));
    return new Workbook(
        workbook.language(),
        workbook.title(),
        workbook.organisation(),
        workbook.subject(),
        texts.say("report.draft.head", mark(), workbook.runningHead()),
        workbook.pageOf(),
        sheets,
        workbook.facts());
  }

  private String mark() {
    return texts.say("report.draft.mark");
  }

  private String summary() {
    return texts.say("report.draft.summary", findings.size(), texts.say("report.draft.heading"));
  }

  /** Below the title and what stands right under it. */
  private static int afterTitle(List<Block> blocks) {
    int at = 0;
    while (at < blocks.size()
        && (blocks.get(at) instanceof Block.Heading || blocks.get(at) instanceof Block.Paragraph)) {
      at++;
    }
    return at;
  }

  private List<Block> list() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Heading(2, texts.say("report.draft.heading")));
    blocks.add(
        new Block.Table(
            texts.say("report.draft.caption"),
            List.of(
                new Column(texts.say("report.draft.what"), 4, false),
                new Column(texts.say("report.draft.where"), 3, false)),
            findings.stream().map(this::row).toList()));
    List<String> words =
        findings.stream()
            .filter(finding -> finding.code().equals(UnmappedWords.CODE))
            .map(finding -> finding.arguments().getFirst())
            .toList();
    if (words.size() > 1) {
      blocks.add(
          new Block.Paragraph(
              text(texts.say("report.draft.all-ours", OursLine.of(vocabulary, words))),
              Block.Tone.NORMAL));
    }
    return blocks;
  }

  private List<Cell> row(Finding finding) {
    return List.of(
        new Cell(text(texts.message(finding.code(), finding.arguments()))),
        new Cell(
            text(
                finding.place().heading().equals(finding.place().text())
                    ? cut(finding.place().text())
                    : texts.say(
                        "report.draft.place",
                        cut(finding.place().heading()),
                        cut(finding.place().text())))));
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_PLACE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_PLACE)).strip() + "…";
  }

  private static List<Inline> strong(String text) {
    return List.of(new Inline.Strong(text));
  }

  private static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }
}
