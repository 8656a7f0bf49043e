package no.forankring.importers.strategy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.Problem;
import no.forankring.importers.strategy.document.YamlDocument;
import no.forankring.importers.strategy.document.YamlValue;

/** The benchmark companies of a strategy that no download tells of: slips in their names. */
public final class UnknownCompanies {

  private UnknownCompanies() {}

  /**
   * Each with its place, and the name that was probably meant as the last argument, in the order of
   * the file. They are no errors: a download may come that has them.
   *
   * @param file one that can be read
   * @param companies by their names in downloads
   * @throws IOException if it cannot be read
   * @throws DocumentException if it is no document at all
   */
  public static List<Problem> in(Path file, Set<String> companies)
      throws IOException, DocumentException {
    YamlDocument document = StrategyFile.document(file);
    document.root().optional("benchmarks").map(YamlValue::list).orElse(List.of()).stream()
        .flatMap(item -> item.mapping().stream())
        .flatMap(item -> item.optional("id").stream())
        .filter(id -> id.text().filter(name -> !companies.contains(name)).isPresent())
        .forEach(id -> id.unknown("unknown-company", id.text().orElseThrow(), companies));
    return document.problems();
  }
}
