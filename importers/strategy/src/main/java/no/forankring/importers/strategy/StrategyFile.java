package no.forankring.importers.strategy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.forankring.core.strategy.Benchmark;
import no.forankring.core.strategy.Decision;
import no.forankring.core.strategy.Expectation;
import no.forankring.core.strategy.Initiative;
import no.forankring.core.strategy.Objective;
import no.forankring.core.strategy.Plan;
import no.forankring.core.strategy.Strategy;
import no.forankring.importers.strategy.document.DocumentException;
import no.forankring.importers.strategy.document.YamlDocument;
import no.forankring.importers.strategy.document.YamlMapping;
import no.forankring.importers.strategy.document.YamlValue;
import no.forankring.importers.strategy.workbook.WorkbookDocument;

/**
 * Reads {@code strategy.yaml}, or the workbook {@code strategy.xlsx}. What stands in a workbook
 * names its sheet with the file, {@code [strategy.xlsx]Mål}, and its row as the line.
 */
public final class StrategyFile {

  private StrategyFile() {}

  /**
   * Reads a file; problems name it without its folder. An empty file is an empty strategy.
   *
   * @throws IOException if the file cannot be read
   * @throws DocumentException with everything that is wrong in it
   */
  public static Strategy read(Path file, Known known) throws IOException, DocumentException {
    return read(document(file), known);
  }

  /** What the file is made of, before anything is made of that. */
  static YamlDocument document(Path file) throws IOException, DocumentException {
    return isWorkbook(file.toString()) ? WorkbookDocument.read(file) : YamlDocument.read(file);
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

  /**
   * Reads a file's bytes.
   *
   * @param fileName what problems and readings call it; its ending tells which of the two it is
   * @throws DocumentException with everything that is wrong in it
   */
  static Strategy read(String fileName, byte[] bytes, Known known) throws DocumentException {
    return isWorkbook(fileName)
        ? read(WorkbookDocument.read(fileName, bytes), known)
        : read(fileName, new String(bytes, StandardCharsets.UTF_8), known);
  }

  static boolean isWorkbook(String fileName) {
    return fileName.endsWith(WorkbookDocument.EXTENSION);
  }

  private static Strategy read(YamlDocument document, Known known) throws DocumentException {
    YamlMapping root = document.root();
    root.only(
        "readings",
        "plans",
        "objectives",
        "targets",
        "expectations",
        "initiatives",
        "benchmarks",
        "decisions",
        "review");
    ReadingList readings = new ReadingList(known);
    items(root, "readings").forEach(readings::add);
    Ids plan = new Ids();
    List<Plan> plans = each(root, "plans", new PlanReader(plan)::read);
    Ids objective = new Ids();
    List<Objective> objectives =
        each(root, "objectives", new ObjectiveReader(objective, plan)::read);
    ServesReader serves = new ServesReader(objective, plan);
    TargetList targets = new TargetList(known, serves);
    items(root, "targets").forEach(targets::add);
    List<Expectation> expectations =
        each(root, "expectations", new ExpectationReader(known, new Ids(), targets.ids())::read);
    Ids initiative = new Ids();
    List<Initiative> initiatives =
        each(root, "initiatives", new InitiativeReader(known, initiative, serves)::read);
    List<Benchmark> benchmarks = each(root, "benchmarks", new BenchmarkReader(new Ids())::read);
    List<Decision> decisions =
        each(root, "decisions", new DecisionReader(new Ids(), targets.ids(), initiative)::read);
    Optional<LocalDate> review = root.optional("review").flatMap(YamlValue::date);
    document.check();
    return new Strategy(
        readings.readings(),
        plans,
        objectives,
        targets.targets(),
        expectations,
        initiatives,
        benchmarks,
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
