package no.forankring.cli.workspace.strategy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.forankring.core.fact.Notice;
import no.forankring.core.observation.ObservationSource;
import no.forankring.core.observation.Recorded;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;
import no.forankring.importers.strategy.UnknownCompanies;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.Problem;

/** What is said of companies that the strategy names and no download has. */
public final class CompanyNotices {
  private static final String NONE = "none";

  private CompanyNotices() {}

  /**
   * A notice for each company, in the order of the file; none before a download of any company was
   * imported. Its arguments: the company, the file, its sheet, the line or row, the company that
   * was probably meant; {@code none} where there is nothing to say.
   *
   * @param strategy the file
   * @throws DocumentException with everything that is wrong in it
   */
  public static List<Notice> of(
      Path strategy, ObservationSource source, LocalDate asOf, Period days)
      throws IOException, DocumentException {
    Set<String> companies = companies(source, asOf, days);
    return companies.isEmpty()
        ? List.of()
        : UnknownCompanies.in(strategy, companies).stream().map(CompanyNotices::notice).toList();
  }

  private static Set<String> companies(ObservationSource source, LocalDate asOf, Period days) {
    ObservationSource.Query query =
        new ObservationSource.Query(ObservationSource.Subjects.BENCHMARKS, asOf, days);
    try (Stream<Recorded> all = source.observations(query)) {
      return all.flatMap(
              each ->
                  each.observation().subject() instanceof Subject.OfBenchmark(var on, var name)
                      ? Stream.of(name)
                      : Stream.<String>of())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Notice notice(Problem problem) {
    Optional<String> meant =
        problem.arguments().size() > 1
            ? Optional.of(problem.arguments().getLast())
            : Optional.empty();
    return new Notice(
        problem.code(),
        List.of(
            problem.value().orElse(""),
            problem.file(),
            problem.sheet().orElse(NONE),
            Integer.toString(problem.line()),
            meant.orElse(NONE)));
  }
}
