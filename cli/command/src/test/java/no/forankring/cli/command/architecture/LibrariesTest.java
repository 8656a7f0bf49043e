package no.forankring.cli.command.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/** Each library has one home, so that it can be judged, updated or replaced there. */
class LibrariesTest {
  private static final String FORMATS = "no.forankring.importers.formats..";
  private static final String STRATEGY = "no.forankring.importers.strategy..";
  private static final String LEDGER = "no.forankring.importers.ledger..";
  private static final String CONTENT = "no.forankring.reports.content..";
  private static final String PDF = "no.forankring.reports.pdf..";
  private static final String OFFICE = "no.forankring.reports.office..";
  private static final String WEB = "no.forankring.reports.web..";
  private static final String COMMAND = "no.forankring.cli.command..";

  @Test
  void openPdf() {
    only("OpenPDF", "org.openpdf..", "tags and fonts are right in one place or in none", PDF)
        .butNotForAnyOf("no.forankring.reports.content", "org.openpdf.text.Document.class");
  }

  @Test
  void jFreeChart() {
    only("JFreeChart", "org.jfree..", "a chart is data until it is drawn", PDF, WEB)
        .butNotForAnyOf("no.forankring.reports.content", "org.jfree.chart.JFreeChart.class");
  }

  @Test
  void awt() {
    only("AWT", "java.awt..", "a command that draws nothing shall not load it", PDF, WEB)
        .butNotForAnyOf("no.forankring.reports.content", "java.awt.Color.RED");
  }

  @Test
  void poi() {
    only("POI", "org.apache.poi..", "workbooks end where tables begin", FORMATS, STRATEGY, OFFICE)
        .butNotForAnyOf(
            "no.forankring.importers.ledger", "org.apache.poi.ss.usermodel.Workbook.class");
  }

  @Test
  void aalto() {
    only("Aalto", "com.fasterxml.aalto..", "untrusted XML is parsed in one place", FORMATS)
        .butNotForAnyOf(
            "no.forankring.reports.office", "com.fasterxml.aalto.sax.SAXParserFactoryImpl.class");
  }

  @Test
  void fastCsv() {
    only(
            "FastCSV",
            "de.siegmar.fastcsv..",
            "text files end where tables begin, and rows become text at one other place",
            FORMATS,
            "no.forankring.cli.workspace.export..")
        .butNotForAnyOf(
            "no.forankring.importers.strategy", "de.siegmar.fastcsv.reader.CsvReader.class");
  }

  @Test
  void snakeYamlEngine() {
    only(
            "SnakeYAML Engine",
            "org.snakeyaml.engine..",
            "its nodes carry the places a person is told of, and only there is one told",
            STRATEGY)
        .butNotForAnyOf("no.forankring.cli.workspace", "org.snakeyaml.engine.v2.nodes.Node.class");
  }

  @Test
  void sqlite() {
    only("SQLite", "org.sqlite..", "the ledger is a cache that may become another one", LEDGER)
        .butNotForAnyOf("no.forankring.cli.workspace", "org.sqlite.SQLiteConfig.class");
  }

  @Test
  void sql() {
    only("SQL", "java.sql..", "SQL selects, core calculates", LEDGER)
        .butNotForAnyOf("no.forankring.core.fact", "java.sql.ResultSet.class");
  }

  @Test
  void commonsMath() {
    only("commons-math3", "org.apache.commons.math3..", "core calculates", "no.forankring.core..")
        .butNotForAnyOf(
            "no.forankring.reports.content",
            "org.apache.commons.math3.distribution.NormalDistribution.class");
  }

  @Test
  void icu() {
    only("ICU4J", "com.ibm.icu..", "how a language writes is a matter of what is said", CONTENT)
        .butNotForAnyOf("no.forankring.reports.pdf.layout", "com.ibm.icu.text.BreakIterator.class");
  }

  @Test
  void picocli() {
    only("picocli", "picocli..", "other applications have no command line", COMMAND)
        .butNotForAnyOf("no.forankring.cli.workspace", "picocli.CommandLine.class");
  }

  private static Rule only(String library, String packages, String reason, String... homes) {
    return Rule.holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(homes)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(packages)
            .as(library + " is seen in " + String.join(", ", homes) + " only")
            .because(reason));
  }
}
