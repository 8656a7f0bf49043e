package no.forankring.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.forankring.cli.command.invocation.ExitCode;
import no.forankring.core.observation.Exported;
import no.forankring.importers.ledger.Delivered;
import no.forankring.importers.ledger.ImportHeader;
import no.forankring.importers.ledger.ImportTransaction;
import no.forankring.importers.ledger.Ledger;
import no.forankring.importers.ledger.Standing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command for sixty clients, three of them in trouble, and none that sees another. */
class AllTest {
  private static final int MANY = 60;
  private static final int BROKEN_YAML = 7;
  private static final int IN_USE = 13;
  private static final int NO_EXPORTS = 21;
  private static final int STRANGE_FILE = 34;
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

  @TempDir static Path root;
  private static Run imported;
  private static Run reported;

  private static String name(int number) {
    return "client" + (number < 10 ? "0" : "") + number;
  }

  @BeforeAll
  static void importAndReportForAll() throws IOException {
    for (int i = 0; i < MANY; i++) {
      workspace(i);
    }
    Path busy = root.resolve("clients").resolve(name(IN_USE));
    Path file = busy.resolve("exports/facebook-" + name(IN_USE) + "/Views.csv");
    Ledger ledger = Ledger.open(busy.resolve(".forankring"));
    try (ImportTransaction other = ledger.begin(header(file), file)) {
      assertThat(other.standing()).isInstanceOf(Standing.Fresh.class);
      imported = Run.in(root, TODAY, "all", "--lang", "en", "clients", "import");
    }
    reported =
        Run.in(root, TODAY, "all", "clients", "report", "2026-Q3", "--format", "json", "--json");
  }

  private static ImportHeader header(Path file) {
    return new ImportHeader(
        Delivered.of(file),
        new TreeMap<>(Map.of("meta/insights", 1)),
        new TreeMap<>(),
        new TreeMap<>(),
        new Exported(Instant.EPOCH, Exported.Basis.STATED),
        TODAY);
  }

  private static void workspace(int number) throws IOException {
    Path folder = root.resolve("clients").resolve(name(number));
    Files.createDirectories(folder);
    String yaml =
        "organisation: {name: %s AS}\nlanguages: [en]\nchannels:\n  - {id: \"facebook:%s\"}\n"
            .replace("%s", name(number));
    Files.writeString(
        folder.resolve("forankring.yaml"), number == BROKEN_YAML ? yaml + "colour: blue\n" : yaml);
    if (number == NO_EXPORTS) {
      return;
    }
    String days =
        LocalDate.of(2026, 7, 1)
            .datesUntil(LocalDate.of(2026, 10, 1))
            .map(day -> "\"" + day + "T00:00:00\",\"" + (1000 + number) + "\"\n")
            .collect(Collectors.joining());
    Path exports = Files.createDirectories(folder.resolve("exports/facebook-" + name(number)));
    Files.write(
        exports.resolve("Views.csv"),
        ("sep=,\n\"Views\"\n\"Date\",\"Primary\"\n" + days).getBytes(StandardCharsets.UTF_16));
    if (number == STRANGE_FILE) {
      Files.writeString(exports.resolve("odd.csv"), "Colour,Taste\nblue,sour\n");
    }
  }

  @Test
  void oneInTroubleStopsNoOther() {
    assertThat(imported.code()).isEqualTo(ExitCode.FAILED);
    assertThat(imported.out())
        .contains("\n60 workspaces: 56 done, 2 done with problems, 2 failed.\nProblems:\n")
        .contains("\n  clients/client07: failed. ", "unknown key “colour”")
        .contains("\n  clients/client13: failed. Another import is running in ")
        .contains("\n  clients/client21: done with problems. ")
        .contains("\n  clients/client34: done with problems. ");
  }

  @Test
  void theOverviewForProgramsHoldsEachResult() throws IOException {
    JsonTree all = JsonTree.of(reported.out());
    assertThat(all.get("workspaces").items()).hasSize(MANY);
    assertThat(all.get("exitCode").text()).isEqualTo("1");
    JsonTree first = all.get("workspaces").items().getFirst();
    assertThat(first.get("exitCode").text()).isEqualTo("0");
    assertThat(first.get("result").get("files").items()).hasSize(1);
    assertThat(all.get("workspaces").items().get(BROKEN_YAML).get("problems").items()).hasSize(1);
  }

  @Test
  void noClientsNameOrNumberStandsInAnothersFiles() throws IOException {
    int reports = 0;
    for (int i = 0; i < MANY; i++) {
      int own = i;
      List<String> others =
          IntStream.range(0, MANY).filter(other -> other != own).mapToObj(AllTest::name).toList();
      for (Path file : files(root.resolve("clients").resolve(name(own)))) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(others).as(file.toString()).noneMatch(bytes::contains);
        assertThat(file.toString()).doesNotContain(others);
        if (file.endsWith("board-report-2026-Q3.json")) {
          reports++;
          assertThat(bytes).contains("\"value\": \"" + 92 * (1000 + own) + "\"");
        }
      }
    }
    assertThat(reports).isEqualTo(MANY - 3);
    try (Stream<Path> beside = Files.list(root)) {
      assertThat(beside).as("nothing is written outside").hasSize(1);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return new ArrayList<>(all.filter(Files::isRegularFile).toList());
    }
  }

  @Test
  void aPathThatAllWouldShareIsRefused() {
    String shared = root.resolve("shared").toString();
    Run run = Run.in(root, TODAY, "all", "clients", "report", "--out", shared);
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(root.resolve("shared")).doesNotExist();
    Run up = Run.in(root, TODAY, "all", "clients", "import", "../client00/exports");
    assertThat(up.out()).contains("../client00/exports");
    assertThat(up.code()).isNotZero();
  }

  @Test
  void theOverviewSpeaksAsTheWorkspacesWereToldTo() {
    assertThat(Run.in(root, TODAY, "all", "clients", "channels", "--lang", "nb").out())
        .contains("\n60 arbeidsområder: 59 utført, 0 utført med problemer, 1 mislyktes.\n");
  }

  @Test
  void whatIsWrittenWronglyIsSaidOnceAndNothingIsRun() {
    assertThat(Run.in(root, TODAY, "all", "clients", "reprot").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.in(root, TODAY, "all", "clients", "demo").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.in(root, TODAY, "all", "clients", "report", "-w", "x").code())
        .isEqualTo(ExitCode.USAGE);
    Run unknown = Run.in(root, TODAY, "all", "clients", "report", "--colour");
    assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).containsOnlyOnce("--colour");
    assertThat(unknown.out()).isEmpty();
    assertThat(Run.in(root, TODAY, "all", "clients/client00/exports", "need").code())
        .isEqualTo(ExitCode.FAILED);
  }
}
