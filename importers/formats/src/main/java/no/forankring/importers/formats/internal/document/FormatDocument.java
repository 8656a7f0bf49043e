package no.forankring.importers.formats.internal.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** A format document as it is written; {@code format.schema.json} says what each key means. */
record FormatDocument(
    @JsonProperty("extends") String base,
    String format,
    int version,
    String platform,
    String fileName,
    boolean oneNetworkEach,
    Map<String, List<String>> notes,
    boolean looseAccount,
    Map<String, String> evidence,
    Map<String, Map<String, List<String>>> headers,
    List<String> unused,
    List<String> totalRows,
    List<String> footers,
    List<TableDocument> tables) {

  /** One table. Absent text is empty here, an absent list or map has nothing in it. */
  record TableDocument(
      String name,
      String kind,
      String layout,
      String ignore,
      boolean section,
      List<List<String>> require,
      String first,
      List<String> without,
      Map<String, TitleDocument> titles,
      Map<String, ColumnDocument> columns,
      List<String> unused,
      List<String> labels,
      List<String> totalRows,
      boolean totalsOfChannel,
      String dates,
      String zone,
      String numbers,
      String periodAbove,
      boolean spill,
      String idFromLink,
      String timeInId,
      String rollUp,
      String dimension) {}

  /** What a section's title decides. */
  record TitleDocument(
      Map<String, List<String>> also,
      String column,
      String platform,
      String metric,
      String unit,
      int rank,
      String absentDay,
      String dimension) {}

  /** One column. */
  record ColumnDocument(
      Map<String, List<String>> also,
      String means,
      boolean anyHeader,
      String metric,
      String unit,
      boolean currencyInHeader,
      String dimension,
      Map<String, String> segment,
      int rank,
      boolean partial) {}
}
