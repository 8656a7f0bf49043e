package no.forankring.importers.strategy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Expectation;
import no.forankring.core.strategy.Strategy;
import no.forankring.core.strategy.Target;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.YamlDocument;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;

/** Reads {@code strategy.yaml}. */
public final class StrategyFile {

  private StrategyFile() {}

  /**
   * Reads a file; problems name it without its folder. An empty file is an empty strategy.
   *
   * @throws IOException if the file cannot be read
   * @throws DocumentException with everything that is wrong in it
   */
  public static Strategy read(Path file, Known known) throws IOException, DocumentException {
    return read(YamlDocument.read(file), known);
  }

  /**
   * Reads a text.
   *
   * @param fileName what problems and readings call it
   * @throws DocumentException with everything that is wrong in it
   */
  public static Strategy read(String fileName, String text, Known known) throws DocumentException {
    return read(YamlDocument.parse(fileName, text), known);
  }

  private static Strategy read(YamlDocument document, Known known) throws DocumentException {
    YamlMapping root = document.root();
    root.only("readings", "targets", "expectations", "decisions", "review");
    ReadingList readings = new ReadingList(document.name(), known);
    items(root, "readings").forEach(readings::add);
    TargetList targets = new TargetList(document.name(), known);
    items(root, "targets").forEach(targets::add);
    ExpectationReader expectation =
        new ExpectationReader(
            document.name(), known, new Ids(), targets.targets().stream().map(Target::id).toList());
    List<Expectation> expectations = each(root, "expectations", expectation::read);
    DecisionReader decision = new DecisionReader(new Ids());
    List<Decision> decisions = each(root, "decisions", decision::read);
    Optional<LocalDate> review = root.optional("review").flatMap(YamlValue::date);
    document.check();
    return new Strategy(
        readings.readings(),
        targets.targets(),
        expectations,
        decisions.stream().sorted(Comparator.comparing(Decision::asked)).toList(),
        review);
  }

  private static List<YamlValue> items(YamlMapping root, String key) {
    return root.optional(key).map(YamlValue::list).orElse(List.of());
  }

  private static <T> List<T> each(
      YamlMapping root, String key, Function<YamlMapping, Optional<T>> read) {
    return items(root, key).stream()
        .flatMap(item -> item.mapping().stream())
        .flatMap(item -> read.apply(item).stream())
        .toList();
  }
}
