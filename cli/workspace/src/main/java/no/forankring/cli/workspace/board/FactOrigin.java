package no.forankring.cli.workspace.board;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One column of one sheet of one file that a fact was computed from, with its rows.
 *
 * @param sha256 absent for the strategy file, which is no export
 * @param format the export format's id with its version, {@code linkedin/content@1}; {@code
 *     strategy} for a reading or a target
 * @param rows {@code 3-94,96}; lines in {@code strategy.yaml}; empty where no row is known
 */
record FactOrigin(
    String file, Optional<String> sha256, String sheet, String column, String format, String rows) {

  static final Comparator<FactOrigin> ORDER =
      Comparator.comparing(FactOrigin::file)
          .thenComparing(origin -> origin.sha256().orElse(""))
          .thenComparing(FactOrigin::sheet)
          .thenComparing(FactOrigin::column)
          .thenComparing(FactOrigin::format);

  static List<FactOrigin> sorted(List<FactOrigin> origins) {
    return origins.stream().sorted(ORDER).toList();
  }
}
