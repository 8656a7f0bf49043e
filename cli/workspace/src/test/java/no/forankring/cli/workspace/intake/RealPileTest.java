package no.forankring.cli.workspace.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.forankring.cli.workspace.Workspace;
import no.forankring.core.observation.ChannelId;
import no.forankring.core.observation.Observation;
import no.forankring.core.observation.ObservationSource;
import no.forankring.core.observation.Recorded;
import no.forankring.core.observation.Subject;
import no.forankring.core.period.Period;
import no.forankring.importers.formats.ExportFormats;
import no.forankring.importers.formats.identification.Identification;
import no.forankring.importers.ledger.Ledger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real downloads of six platforms and files that are none of ours: as one pile, and from the
 * folders of their channels.
 */
@Tag("locale")
class RealPileTest {

  private static final Path EXPORTS =
      Path.of(System.getProperty("project.root", ".")).resolve("../shared/exports");

  /** The channel's platform by the folder the real files lie in. */
  private static final Map<String, String> PLATFORMS =
      Map.of(
          "ga4", "google-analytics",
          "mailchimp", "mailchimp",
          "search-console", "search-console",
          "tiktok", "tiktok",
          "x", "x",
          "youtube", "youtube");

  /** When TikTok's and YouTube's files without a date in their name were made. */
  private static final LocalDate MADE = LocalDate.of(2026, 2, 28);

  private static final Questions ANSWERS =
      new Questions() {
        @Override
        public Optional<ChannelId> channel(String file, List<ChannelId> possible) {
          return Optional.empty();
        }

        @Override
        public Optional<LocalDate> exported(String file) {
          return Optional.of(MADE);
        }
      };

  @TempDir Path folder;

  @Test
  void inOnePileEachIsKnownAndStraysAreNot() throws IOException {
    Map<Path, String> real = real();
    Path pile = Files.createDirectory(folder.resolve("pile"));
    strays(pile);
    Set<String> read = new TreeSet<>();
    for (ExportFiles.Found found : ExportFiles.of(List.of(pile))) {
      if (!found.isLitter()
          && ExportFormats.standard().identify(found.path(), found.name()).refused().isEmpty()) {
        read.add(found.name());
      }
    }
    assertThat(read).isEmpty();
    for (Map.Entry<Path, String> file : real.entrySet()) {
      Identification found =
          ExportFormats.standard().identify(file.getKey(), file.getKey().getFileName().toString());
      assertThat(found.refused()).as("%s", file).isEmpty();
      assertThat(found.tables())
          .as("%s", file)
          .allSatisfy(
              table ->
                  assertThat(table.platform().map(Object::toString)).contains(file.getValue()));
    }
  }

  @Test
  void fromFoldersOfChannelsAllComesInAsTheListSays() throws Exception {
    Map<Path, String> real = real();
    List<String> config = new ArrayList<>(List.of("organisation: {name: Pile AS}", "channels:"));
    for (String platform : PLATFORMS.values()) {
      config.add("  - {id: \"" + platform + ":pile\", currency: NOK}");
      strays(Files.createDirectories(folder.resolve("exports/" + platform + "-pile/a b")));
    }
    Files.writeString(folder.resolve("forankring.yaml"), String.join("\n", config) + "\n");
    for (Map.Entry<Path, String> file : real.entrySet()) {
      Path source = EXPORTS.resolve("files").relativize(file.getKey());
      Path target =
          folder
              .resolve("exports/" + file.getValue() + "-pile")
              .resolve(source.subpath(1, source.getNameCount()).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file.getKey(), target);
    }
    Workspace workspace = Workspace.open(folder);
    List<FileOutcome> outcomes =
        workspace.importFiles(
            ImportOrder.of(List.of(workspace.exports()), LocalDate.of(2026, 7, 1)),
            ANSWERS,
            name -> {});
    assertThat(outcomes.stream().filter(each -> each.result() instanceof FileOutcome.Imported))
        .extracting(each -> Path.of(each.file()).getFileName().toString())
        .containsExactlyInAnyOrderElementsOf(
            real.keySet().stream().map(file -> file.getFileName().toString()).toList());
    assertThat(outcomes)
        .filteredOn(outcome -> outcome.result() instanceof FileOutcome.Refused)
        .extracting(outcome -> Path.of(outcome.file()).getFileName().toString())
        .containsOnly("pictures.zip", "unfinished.csv");
    assertThat(kept()).containsAllEntriesOf(expected());
  }

  /** Sums by platform and metric of what has days of its own, in one file only. */
  private Map<String, BigDecimal> kept() {
    Map<String, BigDecimal> sums = new TreeMap<>();
    try (Stream<Recorded> all =
        Ledger.open(
                folder.resolve(".forankring"),
                (entry, original, sink) -> {
                  throw new AssertionError("nothing is to be read again");
                })
            .observations(
                new ObservationSource.Query(
                    ObservationSource.Subjects.CHANNELS,
                    LocalDate.MAX,
                    new Period(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31))))) {
      all.map(Recorded::observation)
          .filter(each -> each.subject() instanceof Subject.OfChannel && each.period().isDay())
          .forEach(each -> sums.merge(key(each), each.value(), BigDecimal::add));
    }
    sums.replaceAll((key, sum) -> sum.signum() == 0 ? BigDecimal.ZERO : sum.stripTrailingZeros());
    return sums;
  }

  private static String key(Observation observation) {
    String file = observation.origin().file();
    return file.substring(file.lastIndexOf('/') + 1)
        + " "
        + (file.endsWith(".zip") || observation.source().family().startsWith("google")
            ? observation.origin().sheet()
            : "-")
        + " "
        + observation.metric();
  }

  private static Map<String, BigDecimal> expected() throws IOException {
    Map<String, BigDecimal> sums = new TreeMap<>();
    Set<String> twice = new TreeSet<>();
    for (String line : Files.readAllLines(EXPORTS.resolve("expected.tsv"))) {
      String[] cells = line.split("\t", -1);
      String top = cells[0].replaceFirst("/.*", "");
      if (PLATFORMS.containsKey(top) && cells[3].equals("channel-day") && !cells[8].equals("-")) {
        String name = cells[0].substring(cells[0].lastIndexOf('/') + 1);
        String key = name + " " + cells[1] + " " + cells[4];
        BigDecimal sum = new BigDecimal(cells[8]);
        if (sums.put(key, sum.signum() == 0 ? BigDecimal.ZERO : sum.stripTrailingZeros()) != null) {
          twice.add(key);
        }
      }
    }
    twice.forEach(sums::remove);
    assertThat(sums).hasSizeGreaterThan(35);
    return sums;
  }

  private static Map<Path, String> real() throws IOException {
    assumeTrue(
        Files.isDirectory(EXPORTS), "no real exports beside the project: nothing is imported");
    Map<Path, String> files = new TreeMap<>();
    for (Map.Entry<String, String> platform : PLATFORMS.entrySet()) {
      try (Stream<Path> walk = Files.walk(EXPORTS.resolve("files").resolve(platform.getKey()))) {
        walk.filter(Files::isRegularFile).forEach(file -> files.put(file, platform.getValue()));
      }
    }
    return files;
  }

  /** What lies about in a folder of downloads. */
  private static void strays(Path folder) throws IOException {
    Files.write(folder.resolve("holiday.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1});
    Files.writeString(folder.resolve("report.pdf"), "%PDF-1.7\n");
    Files.writeString(folder.resolve("notes.txt"), "Ring Kari\n");
    Files.writeString(folder.resolve(".DS_Store"), "Bud1");
    Files.writeString(folder.resolve("unfinished.csv"), "Navn,Telefon\nKari,1\n");
    Files.write(folder.resolve("pictures.zip"), pictures());
  }

  private static byte[] pictures() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("sommer.png"));
      zip.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
    }
    return out.toByteArray();
  }
}
