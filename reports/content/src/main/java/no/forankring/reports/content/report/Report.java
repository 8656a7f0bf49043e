package no.forankring.reports.content.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole report, ready to be shown in any format.
 *
 * @param language BCP 47 tag: {@code nb}, {@code en}
 * @param title the finding; the document's title too
 * @param subject one sentence for the document's properties
 * @param runningHead repeated on every page
 * @param pageOf how a page is numbered, with {@code {0}} and {@code {1}}: {@code Side {0} av {1}}
 * @param appendix how many blocks stand on the board's pages; what follows is the appendix
 * @param mark stands in the foot of every page of a report that is not finished: {@code UTKAST}
 */
public record Report(
    String language,
    String title,
    String organisation,
    String subject,
    String runningHead,
    String pageOf,
    List<Block> blocks,
    int appendix,
    Optional<String> mark) {

  /**
   * @throws IllegalArgumentException if the appendix begins where no block is
   */
  public Report {
    blocks = List.copyOf(blocks);
    if (appendix < 0 || appendix > blocks.size()) {
      throw new IllegalArgumentException(
          "an appendix from " + appendix + " of " + blocks.size() + " blocks");
    }
  }

  /** A finished report without an appendix. */
  public Report(
      String language,
      String title,
      String organisation,
      String subject,
      String runningHead,
      String pageOf,
      List<Block> blocks) {
    this(
        language,
        title,
        organisation,
        subject,
        runningHead,
        pageOf,
        blocks,
        blocks.size(),
        Optional.empty());
  }

  /** What stands before the appendix. */
  public List<Block> board() {
    return blocks.subList(0, appendix);
  }

  /** Every number the report shows, in reading order: what each output has to carry. */
  public List<Inline.Figure> figures() {
    return blocks.stream().flatMap(Report::figures).toList();
  }

  private static Stream<Inline.Figure> figures(Block block) {
    return switch (block) {
      case Block.Heading(var level, var inlines) -> among(inlines);
      case Block.Paragraph(var inlines, var tone) -> among(inlines);
      case Block.Bullets(var items) -> items.stream().flatMap(Report::among);
      case Block.Callout(var lead, var paragraphs) ->
          Stream.concat(among(lead), paragraphs.stream().flatMap(each -> among(each)));
      case Block.KeyFigures(var keys) ->
          keys.stream()
              .flatMap(key -> Stream.concat(Stream.of(key.figure()), among(key.meaning())));
      case Block.Table table ->
          table.rows().stream().flatMap(List::stream).flatMap(cell -> among(cell.inlines()));
      case Block.Figure figure ->
          Stream.concat(among(figure.title()), figure.chart().figures().stream());
      case Block.PageBreak end -> Stream.of();
    };
  }

  private static Stream<Inline.Figure> among(List<Inline> inlines) {
    return inlines.stream().filter(Inline.Figure.class::isInstance).map(Inline.Figure.class::cast);
  }
}
