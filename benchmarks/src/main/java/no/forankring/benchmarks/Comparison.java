package no.forankring.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is measured against what, each in a JVM of its own.
 *
 * @param name what it is called on the command line
 * @param about what is done, in a line
 * @param benchmark the class of the contestants
 * @param parameters of the class
 * @param heap of each JVM: {@code 128m}
 * @param subject the method that is the program's
 */
record Comparison(
    String name,
    String about,
    Class<?> benchmark,
    Map<String, String> parameters,
    String heap,
    String subject,
    List<Peer> peers) {

  /**
   * Who else does it.
   *
   * @param aim how many times the peer's time the subject may take, where there is an aim
   */
  record Peer(String method, Optional<Double> aim) {
    static Peer within(double aim, String method) {
      return new Peer(method, Optional.of(aim));
    }

    static Peer of(String method) {
      return new Peer(method, Optional.empty());
    }
  }

  Comparison {
    parameters = Map.copyOf(parameters);
    peers = List.copyOf(peers);
  }

  static List<Comparison> all() {
    return List.of(
        new Comparison(
            "xlsx",
            "every cell of a workbook of 100 000 rows and 15 columns",
            WorkbookReading.class,
            Map.of(),
            "128m",
            "forankring",
            List.of(Peer.within(1.5, "fastexcel"), Peer.of("inflating"))),
        new Comparison(
            "csv-days",
            "1 000 000 rows of a day and 14 numbers: identified, parsed and validated",
            CsvReading.class,
            Map.of("about", "days"),
            "1g",
            "forankring",
            List.of(Peer.within(2.5, "fastCsv"))),
        new Comparison(
            "csv-posts",
            "1 000 000 posts in 15 columns: identified, parsed and validated",
            CsvReading.class,
            Map.of("about", "posts"),
            "1g",
            "forankring",
            List.of(Peer.within(2.5, "fastCsv"))),
        new Comparison(
            "ledger",
            "1 000 000 observations into an empty ledger, durable at the end",
            LedgerWriting.class,
            Map.of(),
            "1500m",
            "forankring",
            List.of(Peer.within(1.3, "sqlite"))),
        new Comparison(
            "facts",
            "all facts of a quarter from a ledger of 1 000 000 observations",
            QuarterlyFacts.class,
            Map.of(),
            "1500m",
            "forankring",
            List.of(Peer.of("reading"), Peer.of("sqlite"))),
        new Comparison(
            "pdf",
            "the example's report as PDF",
            ReportPdf.class,
            Map.of(),
            "1g",
            "forankring",
            List.of(Peer.of("openPdf"))));
  }
}
