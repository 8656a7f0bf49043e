package no.forankring.importers.strategy;

import java.io.IOException;
import java.nio.file.Path;
import no.forankring.core.strategy.Strategy;
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
    root.only("readings", "targets");
    ReadingList readings = new ReadingList(document.name(), known);
    root.optional("readings").map(YamlValue::list).ifPresent(list -> list.forEach(readings::add));
    TargetList targets = new TargetList(document.name(), known);
    root.optional("targets").map(YamlValue::list).ifPresent(list -> list.forEach(targets::add));
    document.check();
    return new Strategy(readings.readings(), targets.targets());
  }
}
